import DesignIndex from '@theme/DesignIndex';
import {pendingAttribute} from 'docusaurus-plugin-design-docs/client';
import {describe, expect, it} from 'vitest';
import {facetNames} from '../../plugin/client/browse/entries.ts';
import type {DesignIndexProps} from '../../plugin/props.ts';
import {group, index, item, statusOf} from './props.ts';
import {render, textOf} from './render.tsx';
import {click, press, renderLive, type} from './render-live.tsx';

const other = {
  ...item,
  title: 'Other',
  number: 12,
  permalink: '/design/other',
  sourcePath: 'other.md',
  summary: null,
  authors: [{name: 'Zoë', url: null}],
};
const built = {
  ...other,
  title: 'Built',
  number: 3,
  sourcePath: 'built.md',
  status: statusOf('done'),
};
const full: DesignIndexProps = {
  ...index,
  groups: [
    {...group, designs: [item, other]},
    {status: statusOf('done'), anchor: 'done', designs: [built]},
  ],
};

describe('before scripts run', () => {
  const {page} = render(<DesignIndex index={full} />);

  it('keeps room for the controls, out of sight, and shows every design', () => {
    expect(page.querySelector('search')?.className).toMatch(/waiting/);
    expect(page.querySelectorAll('.theme-design-item')).toHaveLength(3);
  });

  it('shows the phases with their counts, as buttons that do nothing yet', () => {
    const buttons = [...page.querySelectorAll('.theme-design-phase-button')];
    expect(buttons.map(textOf)).toEqual(['Accepted 2', 'Done 1']);
    expect(buttons.every((button) => button.hasAttribute('disabled'))).toBe(true);
  });

  it.each<readonly [string, boolean]>([
    ...facetNames.map((name) => [`?${name}=x`, true] as const),
    ['?utm=1&q=x', true],
    ['?sort=number', true],
    ['?view=table', true],
    ['?utm=1', false],
    ['', false],
  ])('with the address %j hides the list: %s', (search, isHidden) => {
    const script = page.querySelector('script')?.textContent ?? '';
    const set: string[] = [];
    const document = {documentElement: {setAttribute: (name: string) => set.push(name)}};
    new Function('location', 'document', script)({search}, document);
    expect(set).toEqual(isHidden ? [pendingAttribute] : []);
  });
});

it.each([
  ['', ['Boot from an image', 'Other', 'Built'], '3 documents'],
  ['BOOT', ['Boot from an image'], '1 of 3'],
  [' grace ', ['Boot from an image'], '1 of 3'],
  ['bulit', ['Built'], '1 of 3'],
  ['zoe', ['Other', 'Built'], '2 of 3'],
  ['12', ['Other'], '1 of 3'],
])('leaves for %j: %j', (query, titles, count) => {
  const {page} = renderLive(<DesignIndex index={full} />);
  type(fieldOf(page), query);
  expect(titlesOf(page)).toEqual(titles);
  expect(textOf(page.querySelector('.theme-design-result-count'))).toContain(count);
});

it('marks what was found, and says the status that no heading says', () => {
  const {page} = renderLive(<DesignIndex index={full} />);
  type(fieldOf(page), 'boot');
  const row = shownOf(page, '.theme-design-item')[0];
  expect([...(row?.querySelectorAll('mark') ?? [])].map(textOf)).toEqual(['Boot', 'boot']);
  expect(textOf(row?.querySelector('.theme-design-status'))).toBe('Implementable');
});

it('narrows by phase, says so in the address, and comes back', () => {
  const {page, history} = renderLive(<DesignIndex index={full} />);
  const done = page.querySelectorAll('.theme-design-phase-button')[1];
  click(done);
  expect(titlesOf(page)).toEqual(['Built']);
  expect(done?.getAttribute('aria-pressed')).toBe('true');
  expect(history.location.search).toBe('?phase=done');
  click(page.querySelector('.theme-design-chosen button'));
  expect(titlesOf(page)).toHaveLength(3);
  expect(history.location.search).toBe('');
});

it('follows an address that a link or the back button leads to', () => {
  const {page, history} = renderLive(<DesignIndex index={full} />);
  goTo(history, '/design?author=zoe&sort=-number');
  expect(titlesOf(page)).toEqual(['Other', 'Built']);
  goTo(history, '/design?view=table');
  expect(page.querySelectorAll('tbody tr')).toHaveLength(3);
});

it('says which filter leaves nothing, and leads out', () => {
  const {page, history} = renderLive(<DesignIndex index={full} />);
  goTo(history, '/design?q=boot&phase=done');
  const nothing = page.querySelector('.theme-design-nothing');
  const ways = [...(nothing?.querySelectorAll('button') ?? [])];
  expect(ways.map(textOf)).toEqual([
    'Without “boot” : 1 design',
    'Without Phase : 1 design',
    'Clear all filters',
  ]);
  click(ways[1]);
  expect(titlesOf(page)).toEqual(['Boot from an image']);
});

describe('the table', () => {
  it('sorts by a column, and the other way round', () => {
    const {page, history} = renderLive(<DesignIndex index={full} />);
    goTo(history, '/design?view=table');
    const [number] = page.querySelectorAll('th button');
    click(number);
    expect(titlesOf(page)).toEqual(['Built', 'Boot from an image', 'Other']);
    expect(number?.closest('th')?.getAttribute('aria-sort')).toBe('ascending');
    click(number);
    expect(titlesOf(page)).toEqual(['Other', 'Boot from an image', 'Built']);
    expect(number?.closest('th')?.getAttribute('aria-sort')).toBe('descending');
    expect(history.location.search).toBe('?sort=-number&view=table');
  });

  it.each([
    ['all', {}, ['No.', 'Title', 'Status', 'Authors', 'Updated']],
    ['none of people', {authors: []}, ['No.', 'Title', 'Status', 'Updated']],
    ['none of days', {created: null, updated: null}, ['No.', 'Title', 'Status', 'Authors']],
    ['none of numbers', {number: null}, ['Title', 'Status', 'Authors', 'Updated']],
  ])('has columns for what the designs say: %s', (_, facts, columns) => {
    const groups = [{...group, designs: [{...item, ...facts}]}];
    const {page, history} = renderLive(<DesignIndex index={{...index, groups}} />);
    goTo(history, '/design?view=table');
    expect([...page.querySelectorAll('th')].map(textOf)).toEqual(columns);
    expect(page.querySelectorAll('tbody td')).toHaveLength(columns.length);
  });
});

describe('keys', () => {
  it('lead to the field, through the results and back', () => {
    const {page} = renderLive(<DesignIndex index={full} />);
    press('/');
    expect(document.activeElement).toBe(fieldOf(page));
    press('ArrowDown');
    press('ArrowDown');
    expect(textOf(document.activeElement)).toBe('Other');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(fieldOf(page));
  });

  it('empty the field with Escape', () => {
    const {page} = renderLive(<DesignIndex index={full} />);
    fieldOf(page).focus();
    type(fieldOf(page), 'boot');
    press('Escape');
    expect(fieldOf(page).value).toBe('');
    expect(titlesOf(page)).toHaveLength(3);
  });

  it('open the best match with Enter, and nothing where nothing is typed', () => {
    const {page, history} = renderLive(<DesignIndex index={full} />);
    fieldOf(page).focus();
    press('Enter');
    expect(history.location.pathname).toBe('/design');
    type(fieldOf(page), '#12');
    press('Enter');
    expect(history.location.pathname).toBe('/design/other');
  });

  it('mean nothing while the reader types elsewhere', () => {
    const {page} = renderLive(<DesignIndex index={full} />);
    const elsewhere = document.createElement('textarea');
    document.body.append(elsewhere);
    elsewhere.focus();
    press('/');
    expect(document.activeElement).toBe(elsewhere);
    expect(fieldOf(page).value).toBe('');
  });
});

it('shows text that looks like HTML as text, also where it is marked', () => {
  const title = '<img src=x onerror=alert(1)> & more';
  const hostile = {...group, designs: [{...item, title}, other]};
  const {page} = renderLive(<DesignIndex index={{...index, groups: [hostile]}} />);
  type(fieldOf(page), 'img');
  expect(page.querySelector('img')).toBeNull();
  expect(titlesOf(page)).toEqual([title]);
});

function goTo(history: ReturnType<typeof renderLive>['history'], address: string): void {
  const link = document.createElement('button');
  link.onclick = () => history.push(address);
  document.body.append(link);
  click(link);
}

function fieldOf(page: HTMLElement): HTMLInputElement {
  const field = page.querySelector<HTMLInputElement>('input[type=search]');
  if (!field) throw new Error('the index has no field');
  return field;
}

function shownOf(page: HTMLElement, selector: string): readonly Element[] {
  return [...page.querySelectorAll(selector)].filter((found) => !found.closest('[hidden]'));
}

function titlesOf(page: HTMLElement): readonly string[] {
  return shownOf(page, '[data-design-result]').map((link) => link.textContent ?? '');
}
