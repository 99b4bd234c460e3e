import {expect, it} from 'vitest';
import {
  toContractSections,
  toSampleNames,
} from '../../../../plugin/core/template/contract-sections.ts';
import {parse} from '../read.ts';

const read = (text: string) => toContractSections(parse(text, '_template.md'));
const titles = (text: string) => read(text).map(({title}) => title);

it('has for each section its place, its parent and its words', () => {
  expect(read('# T\n\n## Aim\n\nWhy?\n\n### Non-Goals/Later Work\n\n- a\n')).toEqual([
    {
      ...{title: 'Aim', name: 'aim', depth: 2, line: 3, requirement: 'required'},
      ...{accepts: new Set(['aim']), guidance: 'Why?'},
    },
    {
      ...{title: 'Non-Goals/Later Work', name: 'non goals later work', depth: 3, line: 7},
      ...{requirement: 'required', parent: 'aim', guidance: '- a'},
      accepts: new Set([
        ...['non goals later work', 'non goals', 'non goal', 'nongoals', 'out of scope'],
        'later work',
      ]),
    },
  ]);
});

it.each([
  ...[
    'Link to the issue.',
    'Please link the tracking issue here.',
    'link issue',
    'Link to all of the issues',
  ],
  ...['Words.\n\nLINK to *its* issue'],
])('%j asks for an issue', (text) => {
  expect(read(`# T\n\n## Aim\n\n${text}\n`)[0]).toMatchObject({wantsIssue: true});
});

it.each([
  ...[
    'Links to issues',
    'Link to one of all the issues',
    'The issue',
    '```\nLink to the issue\n```',
  ],
  ...['Link the issued one', 'Link to our (open) issue', ''],
])('%j asks for none', (text) => {
  expect(read(`# T\n\n## Aim\n\n${text}\n`)[0]).not.toHaveProperty('wantsIssue');
});

it.each([
  'Maturity',
  'Lifecycle of it',
  'Stage',
  'Stages',
  'Phase',
  'Our phases',
  'Milestone',
  'Milestones',
])('the stages below %s are samples', (title) => {
  const text = `# T\n\n## ${title}\n\n### Pre-Alpha\n\n### GA\n\n### Gamma\n\n### Not stable\n`;
  expect(titles(text).slice(-2)).toEqual(['Gamma', 'Not stable']);
  expect(toSampleNames(parse(text)).slice(-2)).toEqual(['pre alpha', 'ga']);
});

it.each([
  ['# A\n\n# B\n\n# C\n\n## D\n\n### E\n', ['A', 'B', 'C', 'D']],
  [
    '# A\n\n# B\n\n# C\n\n## D\n\n## E\n\n## F\n\n## G\n\n## H\n\n## I\n',
    ['D', 'E', 'F', 'G', 'H', 'I'],
  ],
  ['# A\n\n## B\n\n# C\n', ['B']],
  ['# A\n\n## B\n\n# C\n\n## D\n', ['B']],
  ['# A\n\n## B\n\n# C\n\n## D\n\n## E\n', ['D', 'E']],
  ['## A\n\n### B\n', ['A', 'B']],
])('the sections of %j are %j', (text, expected) => {
  expect(titles(text)).toEqual(expected);
});
