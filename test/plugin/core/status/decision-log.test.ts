import {expect, it} from 'vitest';
import type {Phase} from '../../../../plugin/core/index.ts';
import {builtInWords, toWord} from '../../../../plugin/core/index.ts';
import {collectReleases} from '../../../../plugin/core/releases/collect.ts';
import {isDecisionLog} from '../../../../plugin/core/status/decision-log.ts';
import {readFolder} from '../read.ts';
import {readWithHistory} from '../releases/releases.ts';

const adr = (status: string) => `# A\n\n- Status: ${status}\n\n## Context\n\nText.\n`;
const decisions = {
  '1.md': adr('accepted'),
  '2.md': adr('rejected'),
  '3.md': adr('superseded'),
  '4.md': adr('proposed'),
};

it.each<readonly [what: string, others: Record<string, string>, isLog: boolean]>([
  ['nothing done', {}, true],
  ['one that is done', {'5.md': adr('implemented')}, false],
  ['one that is to be built', {'5.md': adr('implementable')}, false],
  ['one that is being built', {'5.md': adr('in progress')}, false],
  ['a deprecated one', {'5.md': adr('deprecated')}, true],
])('accepted designs with %s', (_, others, isLog) => {
  expect(readFolder({...decisions, ...others}).isDecisionLog ?? false).toBe(isLog);
});

it('is none where nothing is accepted', () => {
  expect(readFolder({'4.md': adr('proposed')}).isDecisionLog).toBeUndefined();
});

it('is none where one was done before', () => {
  const set = readWithHistory([
    ['2022-01-01', {'1.md': adr('accepted'), '2.md': adr('implemented')}],
    ['2023-01-01', {'2.md': adr('superseded')}],
  ]);
  expect(set.designs.map(({status}) => status.phase)).toEqual(['accepted', 'superseded']);
  expect(set.isDecisionLog).toBeUndefined();
});

it.each<readonly [words: readonly string[], isLog: boolean]>([
  [['proposed', 'accepted', 'superseded'], true],
  [['proposed', 'accepted', 'implemented'], false],
])('with the vocabulary %j: %s', (words, isLog) => {
  const accepted = {kind: 'design', status: {id: 'accepted', phase: 'accepted' as Phase}} as const;
  expect(isDecisionLog(words.map(toWord), [accepted])).toBe(isLog);
  expect(isDecisionLog(builtInWords, [accepted])).toBe(true);
});

it('has nothing to come but what names a milestone', () => {
  const named = {'6.md': adr('accepted').replace('- Status', '- Milestone: v2\n- Status')};
  const nextOf = (texts: Record<string, string>) =>
    collectReleases(readFolder(texts), {by: 'field'})?.next.map(({name}) => name ?? null);
  expect(nextOf({...decisions, ...named})).toEqual(['v2']);
  expect(nextOf({...decisions, ...named, '5.md': adr('implementable')})).toEqual(['v2', null]);
});
