import {describe, expect, it} from 'vitest';
import {hasFieldLines} from '../../../../plugin/core/metadata/metadata-markdown.ts';
import {parse} from '../read.ts';

const fieldsOf = (text: string) =>
  parse(`# T\n\n${text}\n`).fields.map(({key, values, line}) => [line, key, ...values]);

describe('a table under the title', () => {
  it.each([
    [
      'has a name in each row',
      '| Status: | draft |\n|---|---|\n| **Owner** | Ada |',
      [
        [3, 'status', 'draft'],
        [5, 'authors', 'Ada'],
      ],
    ],
    [
      'has two names in each row',
      '| Status | draft | Owner | Ada |\n|---|---|---|---|',
      [
        [3, 'status', 'draft'],
        [3, 'authors', 'Ada'],
      ],
    ],
    [
      'has names above values',
      '| Status | Owner |\n|---|---|\n| draft | Ada |',
      [
        [5, 'status', 'draft'],
        [5, 'authors', 'Ada'],
      ],
    ],
    [
      'has text below it',
      '| Status | Owner |\n|---|---|\n| draft | Ada |\n\nx',
      [
        [5, 'status', 'draft'],
        [5, 'authors', 'Ada'],
      ],
    ],
    [
      'has text above it',
      'x\n\n| Status | Owner |\n|---|---|\n| draft | Ada |',
      [
        [7, 'status', 'draft'],
        [7, 'authors', 'Ada'],
      ],
    ],
    ['has an empty cell', '| Status | |\n|---|---|\n| Ovens | 4 |', [[3, 'status']]],
    [
      'has a short row',
      '| Status | Owner | Date |\n|---|---|---|\n| draft |',
      [
        [5, 'status', 'draft'],
        [5, 'authors'],
        [5, 'created'],
      ],
    ],
    [
      'has a field as a value',
      '| Ovens | Status |\n|---|---|\n| Title | Date |',
      [[5, 'title', 'Date']],
    ],
  ])('%s', (_, text, fields) => {
    expect(fieldsOf(text)).toEqual(fields);
  });
});

it.each([
  ['Status: draft', true],
  ['Ovens\nStatus: draft', true],
  ['Ovens', false],
  ['| Status: draft | x |\n|---|---|', false],
  ['```\nStatus: draft\n```', false],
  ['<!--\nStatus: draft\n-->', false],
])('%j has lines that are fields: %j', (text, isField) => {
  expect(hasFieldLines(parse(text).lead)).toBe(isField);
});
