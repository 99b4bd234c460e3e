import {describe, expect, it} from 'vitest';
import {findOpenQuote} from '../../../../../plugin/core/metadata/yaml/open-quote.ts';
import {parse} from '../../read.ts';

it.each([
  ['title: "Caching', '"'],
  ["title: 'Caching", "'"],
  ['  last-updated:   "x # y', '"'],
  ['a: "he said \\"no\\"', '"'],
  ["a: 'it''s", "'"],
  ['a: "', '"'],
])('%j lacks %s', (row, quote) => {
  expect(findOpenQuote(row)).toBe(quote);
});

it.each([
  'a: "x"',
  "a: 'x' # y",
  "a: 'it''s'",
  'a: "x\\""',
  'a: "x”',
  'a: x "y',
  "a: it's",
  '- "x',
  'see a: "x',
  'a:"x',
])('%j lacks none that can be told', (row) => {
  expect(findOpenQuote(row)).toBeUndefined();
});

describe('a quote that is never closed', () => {
  it.each([
    ['title: "Caching\nauthor: [Jo Haas', 2, 16, '"'],
    ['title: "Caching\nstatus: draft', 2, 16, '"'],
    ["status: draft\n\ntitle: 'Caching # x\n\nauthor: Jo", 4, 16, "'"],
    ['title: "Two\n  lines"\nauthor: [Jo\nstatus: draft', 4, 12, ']'],
  ])('is told from what follows: %j', (yaml, line, column, text) => {
    const [defect] = parse(`---\n${yaml}\n---\n# T\n`).defects;
    expect(defect).toMatchObject({
      line,
      hint: `Write \`${text}\` at its end.`,
      edits: [{line, column, endLine: line, endColumn: column, text}],
    });
  });
});
