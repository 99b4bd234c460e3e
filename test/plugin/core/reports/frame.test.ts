import {describe, expect, it} from 'vitest';
import {toFrame} from '../../../../plugin/core/reports/frame.ts';

function show(text: string, place: Parameters<typeof toFrame>[1], width = 20): string {
  return toFrame(text.split('\n'), place, width)
    .map(({margin, text: row}) => margin + row)
    .join('\n');
}

describe('carets stand', () => {
  it.each<[string, string, Parameters<typeof toFrame>[1], string]>([
    [
      'under the thing at fault',
      'a bc d',
      {line: 1, column: 3, endColumn: 5},
      '> 1 | a bc d\n    |   ^^',
    ],
    ['under one letter without an end', 'a bc d', {line: 1, column: 3}, '> 1 | a bc d\n    |   ^'],
    [
      'under the whole line without a column',
      '  # A  ',
      {line: 1, column: 1},
      '> 1 |   # A\n    |   ^^^',
    ],
    [
      'under what a tab became',
      '\tab',
      {line: 1, column: 2, endColumn: 4},
      '> 1 |   ab\n    |   ^^',
    ],
    [
      'twice under wide letters',
      '灯 b',
      {line: 1, column: 1, endColumn: 2},
      '> 1 | 灯 b\n    | ^^',
    ],
    ['behind wide letters', '灯台 b', {line: 1, column: 4}, '> 1 | 灯台 b\n    |      ^'],
    ['behind marks upon letters', 'e\u0301 b', {line: 1, column: 4}, '> 1 | e\u0301 b\n    |   ^'],
    ['behind a line that is too short', 'ab', {line: 1, column: 9}, '> 1 | ab\n    |   ^'],
    ['on an empty line', 'a\n\nb', {line: 2, column: 1}, '  1 | a\n> 2 | \n    | ^\n  3 | b'],
  ])('%s', (_, text, place, frame) => {
    expect(show(text, place)).toBe(frame);
  });
});

describe('a long line', () => {
  const long = `${'abcdefghij'.repeat(9)}`;
  it.each<[string, number, number, string, string]>([
    ['at its beginning', 1, 3, 'abcdefghijabcdefghij…', '^^'],
    ['in its middle', 45, 47, '…ijabcdefghijabcdefgh…', '       ^^'],
    ['at its end', 89, 91, '…abcdefghijabcdefghij', '                   ^^'],
    ['where the fault is longer', 41, 81, '…efghijabcdefghijabcd…', '       ^^^^^^^^^^^^^^^'],
  ])('is cut around a fault %s', (_, column, endColumn, row, carets) => {
    expect(show(long, {line: 1, column, endColumn})).toBe(`> 1 | ${row}\n    | ${carets}`);
  });

  it('is never cut through a letter', () => {
    const frame = show('😀'.repeat(40), {line: 1, column: 41, endColumn: 43});
    expect(frame).not.toMatch(/\p{Surrogate}/u);
    expect(frame).toContain('😀');
  });
});

it('neighbours are shown unless they are empty, with numbers of one width', () => {
  const text = `${'\n'.repeat(7)}h\ni\nj`;
  expect(show(text, {line: 9, column: 1})).toBe('   8 | h\n>  9 | i\n     | ^\n  10 | j');
});
