import {describe, expect, it} from 'vitest';
import {splitMenu, toMenuWord} from '../../../../plugin/core/status/menu-items.ts';
import {toMenu} from '../../../../plugin/core/status/menu-text.ts';
import {toWord} from '../../../../plugin/core/status/vocabulary.ts';

describe('the items of a menu', () => {
  it.each([
    ['raw|baked', ['raw', 'baked']],
    ['raw \\| baked \\| burnt', ['raw', 'baked', 'burnt']],
    ['| raw | baked |', ['raw', 'baked']],
    ['raw | in  the\noven', ['raw', 'in the oven']],
    ['"raw | baked"', ['raw', 'baked']],
    ['`raw | baked`.', ['raw', 'baked']],
    ['`raw` | `baked`', ['`raw`', '`baked`']],
    ['raw/baked', ['raw', 'baked']],
    ['raw, baked', ['raw', 'baked']],
    ['raw,baked , burnt', ['raw', 'baked', 'burnt']],
    ['raw, baked or burnt', ['raw', 'baked', 'burnt']],
    ['raw, baked, or burnt', ['raw', 'baked', 'burnt']],
    ['raw, baked,  and  burnt', ['raw', 'baked', 'burnt']],
    ['raw, baked, & burnt', ['raw', 'baked', 'burnt']],
    ['raw, orange, android', ['raw', 'orange', 'android']],
    ['salt and bread, oven and kiln', ['salt and bread', 'oven', 'kiln']],
    ['raw  or  baked', ['raw', 'baked']],
    ['[ ]raw | baked', ['raw', 'baked']],
    ['[ ] raw | [] baked | [x] burnt', ['raw', 'baked', '[x] burnt']],
    ['raw | notes[ ] here', ['raw', 'notes[ ] here']],
    ['{raw | superseded by [A](a.md)}', ['raw', 'superseded by [A](a.md)']],
    ['raw {x} | baked', ['raw {x}', 'baked']],
  ])('of %j are %j', (written, items) => {
    expect(splitMenu(written)?.items).toEqual(items);
  });

  it.each(['raw', '', '|', 'raw |', 'oregano', '[raw](a.md)'])('are none in %j', (written) => {
    expect(splitMenu(written)).toBeUndefined();
  });

  it.each([
    ['{raw | baked}', true],
    ['[raw | baked]', true],
    ['(raw | baked)', true],
    ['<raw | baked>', true],
    ['{raw | baked', false],
    ['raw | {baked}', false],
    ['{raw} | baked', false],
    ['[raw](a.md) | (baked)', false],
  ])('are in brackets together in %j: %j', (written, isEnclosed) => {
    expect(splitMenu(written)?.isEnclosed).toBe(isEnclosed);
  });
});

it.each([
  ['**Raw**', 'Raw'],
  ['"half-baked"', 'half-baked'],
  ['` raw "', 'raw'],
  ['superseded by ADR-5', 'superseded'],
  ['superseded BY the next', 'superseded'],
  ['nearby ovens', 'nearby ovens'],
  ['out of the oven', 'out of the oven'],
  ['out of the big oven', undefined],
  ['a'.repeat(31), 'a'.repeat(31)],
  ['a'.repeat(32), undefined],
  ['ok', 'ok'],
  ['x', undefined],
  ['v2 raw', undefined],
  ['2 raw', undefined],
  ['raw 2', undefined],
  ['- raw', undefined],
  ['', undefined],
])('the word of %j is %s', (item, word) => {
  expect(toMenuWord(item)).toBe(word);
});

it.each([
  ['raw', '`raw`'],
  ['raw baked', 'one of `raw`, `baked`'],
  ['a b c d e f g h', 'one of `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`'],
  ['a b c d e f g h i', 'one of `a`, `b`, `c`, `d`, `e`, `f`, `g`, …'],
])('a hint names %s as %s', (words, text) => {
  expect(toMenu(words.split(' ').map(toWord))).toBe(text);
});
