import {expect, it} from 'vitest';
import {groupProblems} from '../../../../../plugin/site/pages/design/problem-props.ts';
import {toSitePaths} from '../../../../../plugin/site/pages/paths.ts';
import {toPluginOptions} from '../../../../../plugin/validate-options/validate-options.ts';
import {toContent} from '../../content.ts';

const paths = toSitePaths('/', toPluginOptions({}));
const text = `# Cache

- Status: draft

## Summary

Answers are kept for a minute, so that a page is quick.

## Goals

## Tests

### Unit

## Unit

[gone](gone.md)
`;
const [design] = toContent({'0001-cache.md': text}).set.designs;
if (!design) throw new Error('no design');

function problemAt(line: number, rule: 'broken-link' | 'empty-section', hint?: string) {
  const level = rule === 'broken-link' ? ('throw' as const) : ('warn' as const);
  return {line, rule, level, column: 1, message: `in line ${line}`, ...(hint ? {hint} : {})};
}

it('groups problems by rule, those that stop a build first', () => {
  const problems = [
    problemAt(9, 'empty-section', 'Write it.'),
    problemAt(11, 'empty-section', 'Write it.'),
    problemAt(17, 'broken-link'),
  ];
  expect(groupProblems(design, problems, {paths, editUrl: undefined})).toMatchObject([
    {rule: 'broken-link', level: 'throw', hint: null, problems: [{line: 17}]},
    {
      rule: 'empty-section',
      ruleUrl: '/design/rules/empty-section',
      level: 'warn',
      hint: 'Write it.',
      problems: [
        {line: 9, hint: null},
        {line: 11, hint: null},
      ],
    },
  ]);
});

it('leaves hints that differ with their problems', () => {
  const problems = [problemAt(9, 'empty-section', 'Write 9.'), problemAt(11, 'empty-section')];
  expect(groupProblems(design, problems, {paths, editUrl: undefined})).toMatchObject([
    {hint: null, problems: [{hint: 'Write 9.'}, {hint: null}]},
  ]);
});

it.each([
  [1, null],
  [6, 'summary'],
  [9, 'goals'],
  [10, 'goals'],
  [13, 'unit'],
  [17, 'unit-1'],
])('links line %i to the heading above it: %s', (line, anchor) => {
  const [group] = groupProblems(design, [problemAt(line, 'empty-section')], {
    paths,
    editUrl: undefined,
  });
  expect(group?.problems[0]?.anchor).toBe(anchor);
});

it('links to the headings of a translation', () => {
  const titles = design.sections.map(({title}) => `Über ${title}`);
  const [group] = groupProblems(design, [problemAt(9, 'empty-section')], {
    ...{paths, editUrl: undefined},
    headings: titles,
  });
  expect(group?.problems[0]?.anchor).toBe('über-goals');
});
