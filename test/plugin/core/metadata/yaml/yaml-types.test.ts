import {expect, it} from 'vitest';
import {readYaml} from '../../../../../plugin/core/metadata/yaml/yaml.ts';

const messagesOf = (text: string) =>
  readYaml({text, line: 2, source: 'front-matter'}).defects.map(
    ({message, hint, line}) => `${line} ${message}. ${hint}`,
  );

const digits = '1'.repeat(45);

it.each([
  ['a: 1\nnumber: 12a', '3 Field `number` is `12a`, which is no number. Write digits only: `12`.'],
  ['KEP: 123456Z', '2 Field `KEP` is `123456Z`, which is no number. Write digits only: `123456`.'],
  ['number: [12a]', '2 Field `number` is a list, where one word belongs. Write `number: 12a`.'],
  ['status: [x, y|z z]', undefined],
  [
    'status: [[x]]',
    '2 Field `status` is a list, where one word belongs. Write one word behind the colon.',
  ],
  [
    'status: [x y]',
    '2 Field `status` is a list, where one word belongs. Write one word behind the colon.',
  ],
  ['status: {draft | done}', undefined],
  [
    'title: {word: draft, day}',
    '2 Field `title` is a group of fields, where one word belongs. Write one word behind the colon.',
  ],
  ['status: []', undefined],
  [
    'authors: 2020-01-31T10:00:00Z',
    '2 Field `authors` is `2020-01-31T10:00:00Z`, which is nobody. Write a name or a handle.',
  ],
  [
    `co-author: ${digits}`,
    `2 Field \`co-author\` is \`${digits.slice(0, 40)}\`, which is nobody. Write a name or a handle.`,
  ],
  ['approver: 5', '2 Field `approver` is `5`, which is nobody. Write a name or a handle.'],
  ['"": x', '2 Metadata has a value without a name. Write its name before the colon.'],
])('%j: %s', (text, message) => {
  expect(messagesOf(text)).toEqual(message === undefined ? [] : [message]);
});

it.each([
  'title: 12a',
  'number: x12a',
  'number: 12ab',
  'number: 1234567a',
  'authors: "-"',
  'authors: Z3',
  'authors: 5T',
  'authors: "@5"',
  'authors: T',
  'authors: Ada 2',
  'tags: 2020-01-31',
  'tags: [a, b]',
  '? [x]\n: y',
])('%j is of the right kind', (text) => {
  expect(messagesOf(text)).toEqual([]);
});
