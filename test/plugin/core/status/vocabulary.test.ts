import {describe, expect, it} from 'vitest';
import {readStatus} from '../../../../plugin/core/status/status.ts';
import {findStatusConflicts} from '../../../../plugin/core/status/status-conflict.ts';
import {
  addWords,
  builtInWords,
  chooseVocabulary,
  toOpenWords,
  toWord,
} from '../../../../plugin/core/status/vocabulary.ts';
import type {Field} from '../../../../plugin/core/types.ts';

const field = (value: string, more: Partial<Field> = {}): Field => ({
  key: 'status',
  values: [value],
  source: 'front-matter',
  line: 2,
  ...more,
});

describe('what a word means', () => {
  it.each([
    ['WIP', 'wip', 'draft'],
    ['  in_Review ', 'in review', 'draft'],
    ['in  review', 'in review', 'draft'],
    ['In-progress', 'in-progress', 'accepted'],
    ['shipped', 'shipped', 'done'],
    ['on hold', 'on hold', 'paused'],
    ['canceled', 'canceled', 'dropped'],
    ['obsolete', 'obsolete', 'superseded'],
    ['half baked', 'half baked', 'unknown'],
  ])('%j is %s, %s', (written, id, phase) => {
    expect(toWord(written)).toMatchObject({id, phase});
  });

  it.each([
    ['obsolete', 'superseded'],
    ['completed', 'done'],
    ['work in progress', 'draft'],
    ['postponed', 'on hold'],
    ['denied', 'declined'],
    ['cancelled', 'abandoned'],
    ['implementing', 'in progress'],
    ['raw', 'raw'],
  ])('%s is what this folder calls %s', (written, id) => {
    const words = [
      'superseded',
      'done',
      'draft',
      'on hold',
      'declined',
      'abandoned',
      'in progress',
    ];
    expect(readStatus([field(written)], words.map(toWord)).id).toBe(id);
  });
});

describe('the words in force', () => {
  const [raw, baked, draft] = [toWord('raw'), toWord('baked'), toWord('draft')];

  it('are those of the owner, else the menu, else the built-in ones', () => {
    expect(chooseVocabulary([raw], [raw, baked])).toEqual([raw]);
    expect(chooseVocabulary(undefined, [raw, baked])).toEqual([raw, baked]);
    expect(chooseVocabulary(undefined, [raw])).toBe(builtInWords);
    expect(chooseVocabulary(undefined)).toBe(builtInWords);
  });

  it('are first those named, then the built-in ones, each once', () => {
    const words = toOpenWords([raw, draft]).map(({id}) => id);
    expect(words.slice(0, 3)).toEqual(['raw', 'draft', 'provisional']);
    expect(words).toHaveLength(builtInWords.length + 1);
    expect(new Set(words).size).toBe(words.length);
  });

  it('have those that are added in place of those of the same name', () => {
    const final = {...raw, phase: 'done'} as const;
    expect(addWords([raw, baked], [final])).toEqual([baked, final]);
    expect(addWords([raw, baked])).toEqual([raw, baked]);
  });

  it('of which some are built in are no open list', () => {
    const [provisional = raw] = builtInWords;
    expect(readStatus([field('shipped')], [provisional, toWord('done')]).id).toBe('done');
  });
});

describe('a status that differs from the first', () => {
  const list = field('rejected', {source: 'list', line: 5});
  const inSidecar = {source: 'sidecar', file: 'kep.yaml'} as const;

  it.each([
    [field('draft'), 'the front matter'],
    [field('draft', inSidecar), '`kep.yaml`'],
    [field('draft', {source: 'sidecar'}), 'the sidecar'],
    [field('draft', {source: 'section'}), 'the section'],
    [field('draft', {source: 'table'}), 'the table under the title'],
  ])('is told with its place: %j', (first, place) => {
    expect(findStatusConflicts([first, list], builtInWords)).toEqual([
      {
        rule: 'status-conflict',
        message: `Status \`rejected\` differs from \`draft\` in ${place}`,
        hint: `Correct one of them; the one in ${place} counts.`,
        line: 5,
      },
    ]);
  });

  it('is shortened', () => {
    const long = `${'very '.repeat(20)}raw`;
    const [found] = findStatusConflicts(
      [field(`draft, ${long}`), field(`final, ${long}`)],
      builtInWords,
    );
    const [second, first] = found?.message.match(/(?<=`)(?:final|draft)[^`]*/g) ?? [];
    expect([second?.length, first?.length]).toEqual([60, 60]);
  });

  it.each([
    [[field('draft'), field('Draft')]],
    [[field('draft'), field('TBD')]],
    [[field('TBD'), field('TBA')]],
    [[field('draft'), field('rejected', {key: 'title'})]],
    [[]],
  ])('is none in %j', (fields) => {
    expect(findStatusConflicts(fields, builtInWords)).toEqual([]);
  });
});
