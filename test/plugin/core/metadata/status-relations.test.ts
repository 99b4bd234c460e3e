import {expect, it} from 'vitest';
import {toRelationFields} from '../../../../plugin/core/metadata/status-relations.ts';

const read = (...values: string[]) =>
  toRelationFields({key: 'status', values, source: 'list', line: 3}).map(({key, values}) => [
    key,
    ...values,
  ]);

it.each([
  ['Superseded by [B](b.md)', ['superseded-by', '[B](b.md)']],
  ['superceded by: [B](b.md)', ['superseded-by', '[B](b.md)']],
  ['**Replaced by**   [B](b.md)', ['superseded-by', '[B](b.md)']],
  ['Obsoleted largely by ADR 12', ['superseded-by', 'ADR 12']],
  ['Replaced partly by RFC-#7', ['superseded-by', 'RFC-#7']],
  ['Obsoletes #12', ['replaces', '#12']],
  ['Supersedes the old ovens', ['replaces', 'the old ovens']],
  ['*Supersedes* the old ovens', ['replaces', 'the old ovens']],
  [
    'Accepted; replaces [A](a.md), [B](b.md) and [C](c.md).',
    ['replaces', '[A](a.md), [B](b.md) and [C](c.md)'],
  ],
  ['Accepted (supersedes [A](a.md))', ['replaces', '[A](a.md)']],
  ['Accepted, supersedes adr-0012 & 13', ['replaces', 'adr-0012 & 13']],
  ['Accepted, supersedes KEP 1, and 2 and KEP-3 since May', ['replaces', 'KEP 1, and 2 and KEP-3']],
  ['Accepted, supersedes PEP123 + MSC4', ['replaces', 'PEP123 + MSC4']],
  ['Accepted\nSupersedes ovens', ['replaces', 'ovens']],
  ['accepted | superseded by ADR-12', []],
  ['accepted|superseded by ADR-12', []],
  ['accepted | **superseded by** ADR-12', []],
  ['accepted | replaces ADR-12', []],
  ['Accepted, supersedes the old ovens', []],
  ['Unsuperseded by [B](b.md)', []],
  ['Superseded', []],
  ['Superseded by', []],
  ['Superseded by[B](b.md)', []],
  ['Accepted, superseded by ADR 123456', []],
  ['Accepted, superseded by #12a', []],
])('the status %j names %j', (status, relation) => {
  expect(read(status)).toEqual(relation.length === 0 ? [] : [relation]);
});

it('has one field for each direction', () => {
  expect(read('Supersedes ovens', 'Replaced by kilns', 'Replaces fires')).toEqual([
    ['replaces', 'ovens', 'fires'],
    ['superseded-by', 'kilns'],
  ]);
});

it('is no other field', () => {
  const title = {key: 'title', values: ['Supersedes ovens'], source: 'list', line: 3} as const;
  expect(toRelationFields(title)).toEqual([]);
});
