import {describe, expect, it} from 'vitest';
import type {Settings} from '../../../../plugin/core/settings.ts';
import {design, follow, type Step} from '../history/history.ts';
import {readFolder} from '../read.ts';

/** What the rule says of `a.md`, whose last text is on disk. */
function find(steps: readonly Step[], more: Partial<Settings> = {}, text?: string) {
  const {tracks} = {tracks: follow(steps)};
  const [, files] = steps.findLast(([, written]) => 'a.md' in written) ?? [];
  const log = {commit: 'c', date: '2024-07-01', from: '2015-01-01', tracks, templateVersions: []};
  const history = {templateVersions: [], written: new Map<string, string>(), log};
  const {designs} = readFolder({'a.md': text ?? files?.['a.md'] ?? ''}, {history, ...more});
  return designs[0]?.problems
    .filter(({rule}) => rule === 'stale-status' || rule === 'unused-disable')
    .map(({line, message}) => `${line} ${message}`);
}

describe('stale-status', () => {
  it.each([
    ['a draft after a year', 'draft', '2023-06-01', true],
    ['no draft before', 'draft', '2023-08-01', false],
    ['an accepted design after two years', 'accepted', '2022-06-01', true],
    ['no accepted design before', 'accepted', '2022-08-01', false],
    ['nothing that is done', 'done', '2015-01-01', false],
    ['nothing that is put off', 'deferred', '2015-01-01', false],
    ['nothing without a status', 'None', '2015-01-01', false],
  ])('finds %s', (_, status, day, isFound) => {
    expect(find([[day, {'a.md': design(status)}]])?.length).toBe(isFound ? 1 : 0);
  });

  it('says since when, at the place of the status', () => {
    expect(
      find([
        ['2020-01-01', {'a.md': design('accepted')}],
        ['2021-01-01', {'a.md': design('accepted', 'More.')}],
      ]),
    ).toEqual(['5 Status `accepted` is from 2020-01-01, and nothing was changed since 2021-01-01']);
  });

  it('looks through commits that sweep over many documents', () => {
    const all = (text: string) =>
      Object.fromEntries(Array.from({length: 12}, (_, at) => [`${at}.md`, text]));
    expect(
      find([
        ['2020-01-01', {'a.md': design('draft'), ...all('a')}],
        ['2024-01-01', {'a.md': design('draft', 'More.'), ...all('b')}],
      ]),
    ).toHaveLength(1);
  });

  it('has the numbers of days of the owner', () => {
    const old: readonly Step[] = [['2023-06-01', {'a.md': design('draft')}]];
    expect(find(old, {staleAfter: {draft: 500, accepted: 730}})).toEqual([]);
    expect(find(old, {staleAfter: {draft: false, accepted: 730}})).toEqual([]);
  });

  it('finds nothing in a status that is not committed yet', () => {
    expect(find([['2015-01-01', {'a.md': design('draft')}]], {}, design('accepted'))).toEqual([]);
  });

  it('is silenced by a comment, which counts as used also where there is no history', () => {
    const text = `${design('draft')}\n<!-- design-docs-disable stale-status: waits for a release -->\n`;
    expect(find([['2015-01-01', {'a.md': text}]])).toEqual([]);
    const {designs} = readFolder({'a.md': text});
    expect(designs[0]?.problems.filter(({rule}) => rule === 'unused-disable')).toEqual([]);
    expect(find([['2024-01-01', {'a.md': text}]])?.[0]).toContain('silences nothing');
  });
});
