import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {applyEdits} from '../../../../plugin/core/edits/edits.ts';
import {normalizeLines} from '../../../../plugin/core/text/lines.ts';
import type {Edit} from '../../../../plugin/core/types.ts';

const edit = (
  [line, column]: readonly [number, number],
  [endLine, endColumn]: readonly [number, number],
  text: string,
  path?: string,
): Edit => ({line, column, endLine, endColumn, text, ...(path ? {path} : {})});

const at = (line: number, column: number, text: string) =>
  edit([line, column], [line, column], text);

function apply(text: string, ...groups: (readonly Edit[])[]) {
  const {texts, outcomes} = applyEdits(
    new Map([['a.md', text]]),
    groups.map((edits) => ({path: 'a.md', edits})),
  );
  return [texts.get('a.md') ?? text, ...outcomes];
}

describe('an edit changes its place and nothing else', () => {
  it.each<[string, string, Edit, string]>([
    ['a word', 'a\nb c d\ne\n', edit([2, 3], [2, 4], 'C'), 'a\nb C d\ne\n'],
    ['across lines', 'a\nb\nc\n', edit([1, 2], [3, 1], ' '), 'a c\n'],
    ['a whole line', 'a\nb\nc\n', edit([2, 1], [3, 1], ''), 'a\nc\n'],
    ['with CRLF', 'a\r\nb\r\n', at(2, 1, 'x\ny\n'), 'a\r\nx\r\ny\r\nb\r\n'],
    ['with CR', 'a\rb\r', at(2, 1, 'x\n'), 'a\rx\rb\r'],
    ['mixed: at LF', 'a\nb\r\n', at(1, 2, '\nx'), 'a\nx\nb\r\n'],
    ['mixed: at CRLF', 'a\nb\r\n', at(2, 2, '\nx'), 'a\nb\r\nx\r\n'],
    ['at the end, as the line before', 'a\r\nb', at(2, 2, '\nx'), 'a\r\nb\r\nx'],
    ['in one line', 'a', at(1, 2, '\nx'), 'a\nx'],
    ['behind a byte order mark', '\uFEFFa\nb', at(1, 1, 'x\n'), '\uFEFFx\na\nb'],
    ['with NUL before it', 'a\0b\n', edit([1, 3], [1, 4], 'c'), 'a\0c\n'],
    ['in an empty text', '', at(1, 1, 'x\n'), 'x\n'],
    ['behind the last line', 'a\n', at(2, 1, 'b\n'), 'a\nb\n'],
    ['beside a letter of two units', '😀 a\n', edit([1, 4], [1, 5], 'b'), '😀 b\n'],
  ])('%s', (_, before, change, after) => {
    expect(apply(before, [change])).toEqual([after, 'applied']);
  });
});

describe('groups', () => {
  it.each<[string, string, (readonly Edit[])[], (string | undefined)[]]>([
    [
      'overlap: the first is applied',
      'abc',
      [[edit([1, 1], [1, 3], 'x')], [edit([1, 2], [1, 4], 'y')]],
      ['xc', 'applied', 'overlaps'],
    ],
    [
      'within a replaced place',
      'abc',
      [[edit([1, 1], [1, 4], 'x')], [at(1, 2, 'y')]],
      ['x', 'applied', 'overlaps'],
    ],
    [
      'side by side',
      'abc',
      [[edit([1, 1], [1, 2], 'x')], [edit([1, 2], [1, 3], 'y')]],
      ['xyc', 'applied', 'applied'],
    ],
    [
      'at one point, in their order',
      'a',
      [[at(1, 2, '1')], [at(1, 2, '2')]],
      ['a12', 'applied', 'applied'],
    ],
    [
      'the same text at one point once',
      'a',
      [[at(1, 2, '1')], [at(1, 2, '1')]],
      ['a1', 'applied', 'overlaps'],
    ],
    [
      'before and behind what is replaced',
      'abc',
      [[edit([1, 2], [1, 3], 'B')], [at(1, 2, '(')], [at(1, 3, ')')]],
      ['a(B)c', 'applied', 'applied', 'applied'],
    ],
    [
      'all or none',
      'abc',
      [[edit([1, 1], [1, 2], 'x')], [at(1, 4, '!'), edit([1, 1], [1, 2], 'y')]],
      ['xbc', 'applied', 'overlaps'],
    ],
    ['a column that is not there', 'a\nb', [[at(1, 3, 'x')]], ['a\nb', 'misplaced']],
    ['a line that is not there', 'a', [[at(2, 1, 'x')]], ['a', 'misplaced']],
    ['an end before the start', 'ab', [[edit([1, 2], [1, 1], 'x')]], ['ab', 'misplaced']],
  ])('%s', (_, before, groups, result) => {
    expect(apply(before, ...groups)).toEqual(result);
  });

  it('change several files together, and no file that is not there', () => {
    const texts = new Map([
      ['a.md', 'a'],
      ['b/b.md', 'b\r\n'],
    ]);
    const change = edit([1, 1], [1, 2], 'x');
    expect(
      applyEdits(texts, [
        {path: 'a.md', edits: [change, {...change, path: 'b/b.md'}]},
        {path: 'a.md', edits: [at(1, 2, '!'), {...change, path: '../c.md'}]},
      ]),
    ).toEqual({
      texts: new Map([
        ['a.md', 'x'],
        ['b/b.md', 'x\r\n'],
      ]),
      outcomes: ['applied', 'misplaced'],
    });
  });
});

const text = fc
  .array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r\n', '\r', '\0', '# b'), {maxLength: 40})
  .chain((parts) => fc.constantFrom('', '\uFEFF').map((mark) => mark + parts.join('')));

// Places of a text as rules see it, in their order, and what is put between each pair.
const changes = text.chain((before) => {
  const lines = normalizeLines(before).split('\n');
  const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  const offsets = fc.uniqueArray(fc.nat(length - 1), {maxLength: 6});
  const insert = fc.constantFrom('', 'x', '\n', 'y\nz');
  return fc.record({
    before: fc.constant(before),
    places: offsets.map((list) => list.sort((a, b) => a - b)),
    inserts: fc.array(insert, {minLength: 3, maxLength: 3}),
  });
});

function toPlace(text: string, offset: number): readonly [number, number] {
  const before = text.slice(0, offset).split('\n');
  return [before.length, (before.at(-1) ?? '').length + 1];
}

it('reads afterwards as the same edits of the lines that rules see', () => {
  fc.assert(
    fc.property(changes, ({before, places, inserts}) => {
      const seen = normalizeLines(before);
      const pairs = inserts.flatMap((insert, index) => {
        const [start, end] = places.slice(index * 2, index * 2 + 2);
        return start === undefined || end === undefined ? [] : [{start, end, insert}];
      });
      const edits = pairs.map(({start, end, insert}) =>
        edit(toPlace(seen, start), toPlace(seen, end), insert),
      );
      const expected = pairs
        .toReversed()
        .reduce((now, {start, end, insert}) => now.slice(0, start) + insert + now.slice(end), seen);
      const [after = '', outcome] = apply(before, edits);
      expect(outcome).toBe('applied');
      // A lone CR before an LF that is put behind it would be read as one line end.
      fc.pre(!/\r(?=\n)/.test(after.replaceAll('\r\n', '')) && count(after) === count(expected));
      expect(normalizeLines(after)).toBe(expected);
      expect(after.startsWith('\uFEFF')).toBe(before.startsWith('\uFEFF'));
    }),
  );
});

function count(text: string): number {
  return normalizeLines(text).split('\n').length;
}

it('keeps every byte outside of the edits', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (before, a, b) => {
      const bare = before.replace(/^\uFEFF/, '');
      const mark = before.slice(0, before.length - bare.length);
      // Places between two characters, never within one line end.
      const stops = Array.from({length: bare.length + 1}, (_, index) => index).filter(
        (index) => !(bare[index - 1] === '\r' && bare[index] === '\n'),
      );
      const [start = 0, end = 0] = [a, b]
        .map((number) => stops[number % stops.length] ?? 0)
        .sort((x, y) => x - y);
      const seen = (offset: number) => toPlace(normalizeLines(bare.slice(0, offset)), Infinity);
      const [after] = apply(before, [edit(seen(start), seen(end), '<>')]);
      expect(after).toBe(`${mark}${bare.slice(0, start)}<>${bare.slice(end)}`);
    }),
  );
});
