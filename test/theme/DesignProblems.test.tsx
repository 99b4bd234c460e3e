import DesignProblems from '@theme/DesignProblems';
import {expect, it} from 'vitest';
import {problem} from './props.ts';
import {render, textOf} from './render.tsx';

function problems(count: number) {
  return Array.from({length: count}, (_, place) => ({...problem, line: place + 1}));
}

it('shows nothing where there are no problems', () => {
  expect(render(<DesignProblems problems={[]} />).html).toBe('');
});

it('says what is wrong and how to fix it, with names as code', () => {
  const {page} = render(<DesignProblems problems={[problem]} />);
  const row = page.querySelector('.theme-design-problem');
  expect(row?.textContent).toContain('Section Drawbacks is missing');
  expect(row?.textContent).toContain('Add a heading Drawbacks.');
  expect(row?.querySelectorAll('code')).toHaveLength(2);
});

it('links the line to where it can be edited and the rule to its page', () => {
  const {page} = render(<DesignProblems problems={[problem]} />);
  const links = [...page.querySelectorAll('a')].map((a) => [textOf(a), a.getAttribute('href')]);
  expect(links).toEqual([
    ['line 12', 'https://example.org/edit/boot.md#L12'],
    ['missing-section', 'https://example.org/rules/missing-section'],
  ]);
});

it('names the line without a link where it cannot be edited', () => {
  const {page} = render(<DesignProblems problems={[{...problem, editUrl: null}]} />);
  expect(textOf(page)).toContain('line 12');
  expect(page.querySelectorAll('a')).toHaveLength(1);
});

it.each([
  [1, '1 problem', false],
  [4, '4 problems', false],
  [5, '5 problems', true],
])('titles %i problems %j; folded: %s', (count, title, isFolded) => {
  const {page} = render(<DesignProblems problems={problems(count)} />);
  expect(textOf(page)).toContain(title);
  expect(page.querySelector('details') !== null).toBe(isFolded);
  expect(page.querySelectorAll('.theme-design-problem')).toHaveLength(count);
});

it.each([
  ['log', 'info'],
  ['warn', 'warning'],
  ['throw', 'warning'],
] as const)('shows the level %s as %s', (level, type) => {
  const {page} = render(<DesignProblems problems={[{...problem, level}]} />);
  expect(page.querySelector(`.theme-admonition-${type}`)).not.toBeNull();
});

it('can be linked to, where there is something', () => {
  const {page, anchors} = render(<DesignProblems problems={[problem]} />);
  expect(page.querySelector('#design-problems')).not.toBeNull();
  expect(anchors).toEqual(['design-problems']);
  expect(render(<DesignProblems problems={[]} />).anchors).toEqual([]);
});

it.each([
  ['throw', ['throw']],
  ['warn', []],
] as const)('marks of the level %s: %j', (level, marks) => {
  const {page} = render(<DesignProblems problems={[{...problem, level}]} />);
  expect([...page.querySelectorAll('.theme-design-level')].map(textOf)).toEqual(marks);
});
