import DesignProblems from '@theme/DesignProblems';
import {expect, it} from 'vitest';
import type {ProblemGroupProps} from '../../plugin/props.ts';
import {problem, problemGroup} from './props.ts';
import {render, textOf} from './render.tsx';
import {renderLive} from './render-live.tsx';

const other = {...problem, message: 'Section `Tests` is empty', line: 20, anchor: 'tests'};

function show(groups: readonly ProblemGroupProps[], anchors = ['drawbacks']) {
  const problemCount = groups.flatMap(({problems}) => problems).length;
  return render(<DesignProblems problems={groups} problemCount={problemCount} anchors={anchors} />);
}

it('shows nothing where there are no problems', () => {
  expect(show([]).html).toBe('');
});

it('is one line that unfolds, with the number of problems', () => {
  const {page} = show([{...problemGroup, problems: [problem, other]}]);
  const box = page.querySelector('details');
  expect(box?.open).toBe(false);
  expect(textOf(box?.querySelector('summary'))).toBe('2 problems');
  expect(page.querySelector('.alert')).toBeNull();
});

it('says once what the problems of a rule have in common', () => {
  const {page} = show([{...problemGroup, problems: [problem, other]}]);
  expect(page.querySelectorAll('.theme-design-problem')).toHaveLength(2);
  expect(textOf(page).match(/Write it, or write/g)).toHaveLength(1);
  expect(textOf(page).match(/empty-section/g)).toHaveLength(1);
});

it('says of each problem what only it has, with names as code', () => {
  const {page} = show([{...problemGroup, hint: null, problems: [{...problem, hint: 'Do `x`.'}]}]);
  const row = page.querySelector('.theme-design-problem');
  expect(textOf(row)).toContain('Section Drawbacks is empty');
  expect([...(row?.querySelectorAll('code') ?? [])].map(textOf)).toEqual(['Drawbacks', 'x']);
});

it.each([
  ['its heading and its line', {}, ['#drawbacks', 'https://example.org/edit/boot.md#L12']],
  [
    'its line, if the page lacks the heading',
    {anchor: 'x'},
    ['https://example.org/edit/boot.md#L12'],
  ],
  ['its heading, if it cannot be edited', {editUrl: null}, ['#drawbacks']],
  ['nothing, if there is neither', {anchor: null, editUrl: null}, []],
])('links a problem to %s', (_, facts, hrefs) => {
  const {page} = show([{...problemGroup, problems: [{...problem, ...facts}]}]);
  const links = [...page.querySelectorAll('.theme-design-problem a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(hrefs);
});

it.each([
  ['throw', ['throw']],
  ['warn', []],
] as const)('marks of the level %s: %j', (level, marks) => {
  const {page} = show([{...problemGroup, level}]);
  expect([...page.querySelectorAll('.theme-design-level')].map(textOf)).toEqual(marks);
});

it('can be linked to, where there is something', () => {
  const {page, anchors} = show([problemGroup]);
  expect(page.querySelector('#design-problems')).not.toBeNull();
  expect(anchors).toEqual(['design-problems']);
  expect(show([]).anchors).toEqual([]);
});

it.each([
  ['/design/boot#design-problems', true],
  ['/design/boot#drawbacks', false],
])('at the address %s it is open: %s', (address, isOpen) => {
  const {page} = renderLive(
    <DesignProblems problems={[problemGroup]} problemCount={1} anchors={[]} />,
    address,
  );
  expect(page.querySelector('details')?.open).toBe(isOpen);
});
