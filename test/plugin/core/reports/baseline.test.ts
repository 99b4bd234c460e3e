import {describe, expect, it} from 'vitest';
import {
  type CheckedDocument,
  collectEntries,
  formatBaseline,
  matchBaseline,
  parseBaseline,
} from '../../../../plugin/core/reports/baseline.ts';
import type {Problem} from '../../../../plugin/core/types.ts';

const all = () => true;

function problem(message: string, more: Partial<Problem> = {}): Problem {
  return {rule: 'broken-link', level: 'warn', line: 1, column: 1, message, ...more};
}

function document(path: string, ...problems: readonly Problem[]): CheckedDocument {
  return {path, problems};
}

/** Messages of the problems that are new to a baseline of the first documents. */
function newOf(before: readonly CheckedDocument[], now: readonly CheckedDocument[]) {
  const {known} = matchBaseline(now, collectEntries(before), all);
  return now.flatMap(({problems}) =>
    problems.filter((one) => !known.has(one)).map(({message}) => message),
  );
}

describe('a problem is known', () => {
  it.each<[string, Problem, boolean]>([
    ['on another line', problem('Link `x.md` leads to no file', {line: 9}), true],
    ['at another level', problem('Link `x.md` leads to no file', {level: 'throw'}), true],
    ['of another rule', problem('Link `x.md` leads to no file', {rule: 'todo-section'}), false],
    ['with another text', problem('Link `y.md` leads to no file'), false],
    ['that differs by a number of the document', problem('Link `x2.md` leads to no file'), false],
  ])('%s', (_, now, isKnown) => {
    const before = [document('a.md', problem('Link `x.md` leads to no file'))];
    expect(newOf(before, [document('a.md', now)])).toEqual(isKnown ? [] : [now.message]);
  });

  it('with another count or line in its message', () => {
    const before = [document('a.md', problem('Metadata in `metadata.yaml`, line 2, has 3 values'))];
    const now = problem('Metadata in `metadata.yaml`, line 14, has 4 values');
    expect(newOf(before, [document('a.md', now)])).toEqual([]);
  });

  it('in its own document only', () => {
    expect(newOf([document('a.md', problem('M'))], [document('b.md', problem('M'))])).toEqual([
      'M',
    ]);
  });

  it('as often as it was: of several alike the last are new', () => {
    const now = document('a.md', problem('M'), problem('M', {line: 2}), problem('M', {line: 3}));
    const {known} = matchBaseline(
      [now],
      collectEntries([document('a.md', problem('M'), problem('M'))]),
      all,
    );
    expect(now.problems.map((one) => known.has(one))).toEqual([true, true, false]);
  });
});

describe('an entry is stale', () => {
  const entries = collectEntries([document('a.md', problem('M'), problem('M'), problem('N'))]);

  it('where its problem is gone, by so many', () => {
    const {stale} = matchBaseline([document('a.md', problem('M'))], entries, all);
    expect(stale.map(({path, count}) => [path, count])).toEqual([
      ['a.md', 1],
      ['a.md', 1],
    ]);
    expect(new Set(stale.map(({fingerprint}) => fingerprint)).size).toBe(2);
  });

  it('only where the check can tell', () => {
    expect(matchBaseline([], entries, () => false).stale).toEqual([]);
    expect(matchBaseline([], entries, all).stale).toHaveLength(2);
  });
});

describe('the file', () => {
  const entries = collectEntries([document('b.md', problem('M')), document('a.md', problem('M'))]);

  it('has a line for each entry, sorted, and no line numbers', () => {
    expect(formatBaseline(entries)).toMatchInlineSnapshot(`
      "{
        "baselineVersion": 1,
        "problems": [
          {"path":"a.md","rule":"broken-link","fingerprint":"af64004c860229b8","count":1},
          {"path":"b.md","rule":"broken-link","fingerprint":"af64004c860229b8","count":1}
        ]
      }
      "
    `);
  });

  it('reads as it was written', () => {
    expect(parseBaseline(formatBaseline(entries))).toEqual([...entries].reverse());
    expect(parseBaseline(formatBaseline([]))).toEqual([]);
  });

  it.each([
    ['no JSON', '{', 'is no baseline of design-docs'],
    ['other JSON', '{"name": "x"}', 'is no baseline of design-docs'],
    ['a list', '[]', 'is no baseline of design-docs'],
    [
      'a later version',
      '{"baselineVersion": 2, "problems": []}',
      'has a version that this version of design-docs does not know',
    ],
  ])('that is %s is refused', (_, text, fault) => {
    expect(parseBaseline(text)).toEqual({fault});
  });

  it('may hold rules that are gone', () => {
    const text = formatBaseline(entries).replace('"rule":"broken-link"', '"rule":"no-such-rule"');
    expect(parseBaseline(text)).toHaveLength(1);
  });
});
