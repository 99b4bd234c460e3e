import DesignInsightsPage from '@theme/DesignInsightsPage';
import {describe, expect, it} from 'vitest';
import type {DesignInsightsProps} from '../../plugin/props.ts';
import {insights} from './props.ts';
import {render, textOf} from './render.tsx';

const show = (props: Partial<DesignInsightsProps> = {}) =>
  render(<DesignInsightsPage insights={{...insights, ...props}} />).page;
const rowsOf = (page: ParentNode, table: string) =>
  [...page.querySelectorAll(`${table} tr`)].map(textOf);

it('has a heading for each question, and leaves out that on ages where none are known', () => {
  const idsOf = (page: ParentNode) => [...page.querySelectorAll('h2')].map(({id}) => id);
  expect(idsOf(show())).toEqual(['flow', 'ages', 'years', 'lead-time']);
  expect(idsOf(show({ages: []}))).toEqual(['flow', 'years', 'lead-time']);
  expect(idsOf(show({leadTime: null}))).toEqual(['flow', 'ages', 'years']);
});

describe('the picture', () => {
  it('has a name, a caption with what it says, and labels for what there is', () => {
    const figure = show().querySelector('figure');
    expect(figure?.querySelector('svg')?.getAttribute('aria-label')).toContain(
      'by status over time',
    );
    expect(textOf(figure?.querySelector('figcaption'))).toBe(
      'In the last twelve months: new 3, Built 1. Agreed now: 2.',
    );
    expect([...(figure?.querySelectorAll('li') ?? [])].map(textOf)).toEqual(['Built 4']);
    expect(figure?.querySelectorAll('path')).toHaveLength(2);
  });

  it('has its figures as a table', () => {
    expect(rowsOf(show(), 'figure')).toEqual([
      'At the end of Built Rejected, Withdrawn',
      '2026 4 0',
    ]);
  });
});

it('says for how long designs have waited, and which for longest', () => {
  const page = show();
  expect(rowsOf(page, '.theme-design-insights-ages > table:first-child')).toEqual([
    'Status Designs Half of them for longer than',
    'Provisional 2 2 years',
  ]);
  const oldest = page.querySelector('.theme-design-insights-age');
  expect(textOf(oldest?.querySelector('caption'))).toBe('Longest in Provisional');
  expect(textOf(oldest?.querySelector('tbody tr'))).toBe(
    '7 Boot from an image 6 years 2 Jan 2020 or before 6 May 2024',
  );
});

it('says what came and went in each year', () => {
  expect(rowsOf(show(), '.theme-design-insights-years')).toEqual([
    'Year New Became Agreed Became Built Became Rejected, Withdrawn Removed',
    '2026 1 2 3 4 5',
  ]);
});

it.each([
  [
    insights.leadTime,
    'Half of 20 designs took 5 months or less, nine of ten 3 years or less. Designs that were recorded together with others are not counted.',
  ],
  [
    {pairs: 7, needed: 20, half: null, mostly: null},
    'Designs of which both days are known: 7. To say how long it takes, 20 are needed.',
  ],
])('says of %j what it tells', (leadTime, text) => {
  expect(textOf(show({leadTime}).querySelector('.theme-design-insights-lead-time'))).toBe(text);
});
