import {SkipToContentLink} from '@docusaurus/theme-common';
import DesignIndex from '@theme/DesignIndex';
import {pendingAttribute} from 'docusaurus-plugin-design-docs/client';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
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
    expect(page.querySelector('.theme-design-index-tools')?.className).toMatch(/waiting/);
    expect(page.querySelectorAll('.theme-design-item')).toHaveLength(3);
  });

  it('names in the field what it searches', () => {
    const field = page.querySelector('search input');
    expect([field?.getAttribute('placeholder'), field?.getAttribute('aria-label')]).toEqual([
      'Find title, number, person or summary',
      'Find by number, title, summary or person',
    ]);
  });

  it('says before the order what it is, since a filter may have the same name', () => {
    const label = page.querySelector('label.theme-design-sort');
    expect(textOf(label?.querySelector('span'))).toBe('Sort by');
    expect(label?.querySelector('select')).not.toBeNull();
  });

  it('shows the statuses with their counts, as buttons that do nothing yet', () => {
    const buttons = [...page.querySelectorAll('.theme-design-index-count')];
    expect(buttons.map(textOf)).toEqual(['2 Implementable', '1 The label of done']);
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
  ['', ['Boot from an image', 'Other', 'Built'], ''],
  ['BOOT', ['Boot from an image'], '1 found'],
  [' grace ', ['Boot from an image'], '1 found'],
  ['bulit', ['Built'], '1 found'],
  ['zoe', ['Other', 'Built'], '2 found'],
  ['12', ['Other'], '1 found'],
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

it('narrows by status, says so in the address, and comes back', () => {
  const {page, history} = renderLive(<DesignIndex index={full} />);
  const done = page.querySelectorAll('.theme-design-index-count')[1];
  click(done);
  expect(titlesOf(page)).toEqual(['Built']);
  expect(done?.getAttribute('aria-pressed')).toBe('true');
  expect(history.location.search).toBe('?status=done');
  click(page.querySelector('.theme-design-chosen button'));
  expect(titlesOf(page)).toHaveLength(3);
  expect(history.location.search).toBe('');
});

it('leaves the focus on a control, which Docusaurus moves to the skip link for a new page', () => {
  const {page, history} = renderLive(
    <>
      <SkipToContentLink />
      <DesignIndex index={full} />
    </>,
  );
  const done = page.querySelectorAll<HTMLElement>('.theme-design-index-count')[1];
  done?.focus();
  click(done);
  expect(history.location.search).toBe('?status=done');
  expect(document.activeElement).toBe(done);
  goTo(history, '/design/other');
  expect(document.activeElement?.getAttribute('role')).toBe('region');
});

it('says what changed only while nothing is chosen', () => {
  const change = {
    id: 'a',
    date: '2026-11-12',
    day: '12 Nov 2026',
    isNew: true,
    status: null,
    title: 'Other',
    permalink: '/design/other',
    others: 0,
    pullRequest: null,
    url: null,
  };
  const {page} = renderLive(<DesignIndex index={{...full, changes: [change]}} />);
  const hasChanges = () => page.querySelector('.theme-design-index-changes') !== null;
  expect(hasChanges()).toBe(true);
  type(fieldOf(page), 'boot');
  expect(hasChanges()).toBe(false);
});

it('shows problems to those who ask for them, and only designs that have some', () => {
  const groups = [{...group, designs: [{...item, problemCount: 2}, other]}];
  const {page, history} = renderLive(<DesignIndex index={{...index, groups}} />);
  expect(textOf(page)).not.toContain('2 problems');
  goTo(history, '/design?lens=health');
  expect(titlesOf(page)).toEqual(['Boot from an image']);
  expect(textOf(page.querySelector('.theme-design-item-facts'))).toContain('2 problems');
  expect(textOf(page.querySelector('.theme-design-chosen'))).toContain('Health : Has problems');
  goTo(history, '/design?lens=health&q=boot');
  expect(textOf(shownOf(page, '.theme-design-item-facts')[0])).toContain('2 problems');
});

it('opens closed groups, and cuts none, where filters chose the designs', () => {
  const rows = Array.from({length: 20}, (_, at) => ({...other, sourcePath: `${at}.md`}));
  const groups = [
    {...group, designs: [item]},
    {...group, anchor: 'x', designs: rows, isFolded: true},
  ];
  const {page, history} = renderLive(<DesignIndex index={{...index, groups}} />);
  expect(page.querySelector('details.theme-design-index-fold')?.hasAttribute('open')).toBe(false);
  goTo(history, '/design?author=zoe');
  expect(page.querySelector('details.theme-design-index-fold')?.hasAttribute('open')).toBe(true);
  expect(page.querySelector('.theme-design-fold')).toBeNull();
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
  goTo(history, '/design?q=boot&status=done');
  const nothing = page.querySelector('.theme-design-nothing');
  const ways = [...(nothing?.querySelectorAll('button') ?? [])];
  expect(ways.map(textOf)).toEqual([
    'Without “boot” : 1 design',
    'Without Status : 1 design',
    'Clear all filters',
  ]);
  click(ways[1]);
  expect(titlesOf(page)).toEqual(['Boot from an image']);
});

it('offers one way out where a single filter leaves nothing', () => {
  const {page, history} = renderLive(<DesignIndex index={full} />);
  goTo(history, '/design?q=submarine');
  const ways = [...page.querySelectorAll('.theme-design-nothing button')];
  expect(ways.map(textOf)).toEqual(['Without “submarine” : 3 designs']);
  click(ways[0]);
  expect(titlesOf(page)).toEqual(['Boot from an image', 'Other', 'Built']);
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

  it('is a list on a phone, in the order that was asked for', () => {
    vi.stubGlobal('innerWidth', 390);
    onTestFinished(() => void vi.unstubAllGlobals());
    const {page, history} = renderLive(<DesignIndex index={full} />);
    goTo(history, '/design?view=table&sort=title');
    expect(page.querySelector('table')).toBeNull();
    expect(titlesOf(page)).toEqual(['Boot from an image', 'Other', 'Built']);
  });

  it.each([
    ['all', {}, ['No.', 'Title', 'Status', 'Authors', 'Updated']],
    ['releases', {release: 'v1.9'}, ['No.', 'Title', 'Status', 'Release', 'Authors', 'Updated']],
    [
      'since when they have their status',
      {since: '2020-01-02'},
      ['No.', 'Title', 'Status', 'Since', 'Authors', 'Updated'],
    ],
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
