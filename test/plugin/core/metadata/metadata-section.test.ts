import {expect, it} from 'vitest';
import {parse} from '../read.ts';

const fieldsOf = (text: string) =>
  parse(text).fields.map(({key, values, line}) => [line, key, ...values]);

it.each([
  ['below the title', '# T\n\n## Status\n\nhot', [5, 'status', 'hot']],
  ['below a title of level two', '## Ovens\n\n### Status\n\nhot', [5, 'status', 'hot']],
  ['beside the title', '# T\n\nx\n\n# Status\n\nhot', [7, 'status', 'hot']],
  ['before a title', '## Status\n\nhot\n\n# T', [3, 'status', 'hot']],
  ['with an example behind it', '# T\n\n## Status\n\nhot\n\n```\nx\n```', [5, 'status', 'hot']],
  ['with a list behind it', '# T\n\n## Status\n\nhot\n\n- today', [5, 'status', 'hot', 'today']],
  ['with nothing below it', '# T\n\n## Status\n', [3, 'status']],
  ['in its heading', '# T\n\n## Status : hot\n', [3, 'status', 'hot']],
  ['in its heading, without a space', '# T\n\n## STATE:hot\n', [3, 'status', 'hot']],
  ['as four words', '# T\n\n## State: hot as an  oven\n', [3, 'status', 'hot as an oven']],
  [
    'as a menu',
    '# T\n\n## State: cold / warm / hot / all\n',
    [3, 'status', 'cold / warm / hot / all'],
  ],
])('a status is a section %s', (_, text, field) => {
  expect(fieldsOf(text)).toEqual([field]);
});

it.each([
  ['the title', '# Status\n\nhot'],
  ['a subsection', '# T\n\n## Ovens\n\n### Status\n\nhot'],
  ['a subsection without a title', '## Ovens\n\nx\n\n## Kilns\n\n### Status\n\nhot'],
  ['a part of a part', '### Ovens\n\n#### Status\n\nhot'],
  ['a heading of five words', '# T\n\n## State: hot as an old oven\n'],
  ['a heading with another word', '# T\n\n## Oven state: hot\n'],
  ['a heading with a word behind', '# T\n\n## State of: hot\n'],
])('a status is not %s', (_, text) => {
  expect(fieldsOf(text)).toEqual([]);
});

it.each([
  ['- Ada\n- Max', [[5, 'authors', 'Ada', 'Max']]],
  ['Ada\nMax', [[5, 'authors', 'Ada', 'Max']]],
  ['All of us:\n\n- Ada', [[7, 'authors', 'Ada']]],
  ['http://x.org\nAda https://x.org/ada', [[6, 'authors', 'Ada https://x.org/ada']]],
  ['https://x.org\n- Ada', [[6, 'authors', 'Ada']]],
  [
    'Ada\n   Date: 2020-01-31',
    [
      [5, 'authors', 'Ada'],
      [6, 'created', '2020-01-31'],
    ],
  ],
  ['Author: Ada\nMax', [[5, 'authors', 'Ada', 'Max']]],
  [
    'Reviewer: Bo\nAda',
    [
      [6, 'authors', 'Ada'],
      [5, 'reviewers', 'Bo'],
    ],
  ],
  ['```\nx\n```', [[3, 'authors']]],
  [
    '- Ada\n- Date: 2020-01-31',
    [
      [5, 'authors', 'Ada'],
      [6, 'created', '2020-01-31'],
    ],
  ],
  [
    'Date: 2020-01-31\n\n- Ada',
    [
      [7, 'authors', 'Ada'],
      [5, 'created', '2020-01-31'],
    ],
  ],
  [
    'Ada\nDate: 2020-01-31',
    [
      [5, 'authors', 'Ada'],
      [6, 'created', '2020-01-31'],
    ],
  ],
])('people are in their section: %j', (text, fields) => {
  expect(fieldsOf(`# T\n\n## Authors\n\n${text}`)).toEqual(fields);
});

it.each([
  ['Supersedes [Old ovens](1.md)', 'replaces'],
  ['**Obsoletes:** [Old ovens](1.md)', 'replaces'],
  ['_Superceded by_:  [Old ovens](1.md)', 'superseded-by'],
  ['See also [Old ovens](1.md)', 'see-also'],
  ['Amends [Old ovens](1.md)', 'see-also'],
])('below links, %j is a relation', (text, key) => {
  expect(fieldsOf(`# T\n\n## Links\n\n- Ovens\n  ${text}`)).toEqual([
    [6, key, '[Old ovens](1.md)'],
  ]);
});

it.each([
  ['Links', 'It is new, supersedes [Old ovens](1.md)'],
  ['Links', 'It supersedes [Old ovens](1.md)'],
  ['Links', 'Supersedes Old ovens'],
  ['Links', 'Supersedes[Old ovens](1.md)'],
  ['Links', 'Status [Old ovens](1.md)'],
  ['Links', '[Old ovens](1.md)'],
  ['Links', '    Supersedes [Old ovens](1.md)'],
  ['Broken links', 'Supersedes [Old ovens](1.md)'],
])('below %s, %j is none', (title, text) => {
  expect(fieldsOf(`# T\n\n## ${title}\n\n${text}`)).toEqual([]);
});

it.each([
  'Links',
  'Related',
  'Relations',
  'Related Decisions',
  'Related documents',
  'Related designs',
  'Related proposals',
])('relations are below %s', (title) => {
  expect(fieldsOf(`# T\n\n## ${title}\n\n- Replaces [A](a.md)`)).toEqual([
    [5, 'replaces', '[A](a.md)'],
  ]);
});
