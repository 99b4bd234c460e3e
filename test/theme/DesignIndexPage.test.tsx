import DesignIndexPage from '@theme/DesignIndexPage';
import {describe, expect, it} from 'vitest';
import type {DesignItemProps} from '../../plugin/props.ts';
import {group, index, item, statusOf} from './props.ts';
import {render, textOf} from './render.tsx';

const second: DesignItemProps = {
  ...item,
  title: 'Second',
  sourcePath: 'second.md',
  problemCount: 2,
};
const unread: DesignItemProps = {
  ...item,
  title: 'Unread',
  permalink: null,
  sourcePath: 'unread.md',
  attention: 'Status `x|y` is the whole menu.',
};
const done = {
  status: statusOf('done', 'Implemented'),
  anchor: 'implemented',
  designs: [item, second],
};
const guide: DesignItemProps = {...item, kind: 'page', title: 'Guide', sourcePath: 'guide.md'};

const full = {...index, groups: [group, done], attention: [unread], pages: [guide]};

it('lists every group in the given order, with its count and what it means', () => {
  const {page} = render(<DesignIndexPage index={full} />);
  const sections = [...page.querySelectorAll('.theme-design-index-section')].map((section) => ({
    heading: textOf(section.querySelector('h2')),
    meaning: textOf(section.querySelector('p')),
    isFolded: section.querySelector(':scope > details') !== null,
    designs: section.querySelectorAll('.theme-design-item').length,
  }));
  expect(sections).toEqual([
    {
      heading: 'Implementable 1',
      meaning: 'Agreed on and ready to be built.',
      isFolded: false,
      designs: 1,
    },
    {heading: 'Implemented 2', meaning: 'Built and released.', isFolded: false, designs: 2},
    {
      heading: 'No status 1',
      meaning: 'The status of these could not be read; the reason is given for each.',
      isFolded: true,
      designs: 1,
    },
    {
      heading: 'Other pages 1',
      meaning: 'Documents beside the designs, such as guides and templates.',
      isFolded: true,
      designs: 1,
    },
  ]);
});

it('leads to the health page, where there is one', () => {
  const page = {title: 'State', permalink: '/design/state'};
  const linksOf = (health: typeof page | null) =>
    [
      ...render(<DesignIndexPage index={{...full, health}} />).page.querySelectorAll(
        '.theme-design-index-links a',
      ),
    ].map((a) => [textOf(a), a.getAttribute('href')]);
  expect(linksOf(page)).toEqual([['State', '/design/state']]);
  expect(linksOf(null)).toEqual([]);
});

it('leads to each group from the top where scripts do not run', () => {
  const {page, anchors} = render(<DesignIndexPage index={full} />);
  const withoutScripts = document.createElement('div');
  withoutScripts.innerHTML = page.querySelector('noscript')?.textContent ?? '';
  const links = [...withoutScripts.querySelectorAll('nav a')].map((a) => a.getAttribute('href'));
  expect(links).toEqual(['#implementable', '#implemented', '#needs-attention']);
  expect(anchors).toEqual(
    expect.arrayContaining(['implementable', 'implemented', 'needs-attention']),
  );
});

it('shows number, title, summary, authors and date of a design', () => {
  const {page} = render(<DesignIndexPage index={index} />);
  const row = page.querySelector('.theme-design-item');
  expect(textOf(row)).toBe('7 Boot from an image Hosts boot from an image. Ada, @grace 4 Mar 2021');
  expect(row?.querySelector('a')?.getAttribute('href')).toBe('/design/boot');
  expect(row?.querySelector('time')?.getAttribute('datetime')).toBe('2021-03-04');
});

it.each([
  [
    'since when it has its status, and when it changed after that',
    {
      since: '2020-05-01',
      sinceDay: '1 May 2020',
      age: '2 years',
      changed: '2022-01-02',
      changedDay: '2 Jan 2022',
    },
    'since 1 May 2020 · 2 years changed 2 Jan 2022',
  ],
  [
    'that it may have its status for longer',
    {
      since: '2020-05-01',
      sinceDay: '1 May 2020',
      isOrBefore: true,
      age: '2 years',
      changed: '2020-05-01',
    },
    'since 1 May 2020 or before · 2 years',
  ],
  [
    'one day where it is the same',
    {since: '2020-05-01', sinceDay: '1 May 2020', age: '2 years', changed: '2020-05-01'},
    'since 1 May 2020 · 2 years',
  ],
  [
    'how long ago it changed, where no history says more',
    {changed: '2022-01-02', changedDay: '2 Jan 2022', age: '4 months'},
    'changed 2 Jan 2022 · 4 months',
  ],
  [
    'sign-off and release',
    {created: null, updated: null, checklist: {done: 3, total: 8}, release: 'v1.9'},
    'v1.9 3 of 8 signed',
  ],
])('says of a design %s', (_, facts, expected) => {
  const one = {...group, designs: [{...item, authors: [], ...facts}]};
  const {page} = render(<DesignIndexPage index={{...index, groups: [one]}} />);
  expect(textOf(page.querySelector('.theme-design-item-facts'))).toBe(expected);
});

it('names two people, and how many more there are', () => {
  const authors = ['Ada', '@grace', 'Zoë', 'Kim'].map((name) => ({name, url: null}));
  const one = {...group, designs: [{...item, authors, created: null, updated: null}]};
  const {page} = render(<DesignIndexPage index={{...index, groups: [one]}} />);
  expect(textOf(page.querySelector('.theme-design-item-facts'))).toBe('Ada, @grace +2');
});

it('says nothing of problems, which are not for readers', () => {
  const {page} = render(<DesignIndexPage index={full} />);
  expect(textOf(page)).not.toContain('2 problems');
});

describe('a group', () => {
  const rows = (count: number) =>
    Array.from({length: count}, (_, at) => ({...item, sourcePath: `${at}.md`}));
  const show = (count: number, more: object = {}) =>
    render(
      <DesignIndexPage index={{...index, groups: [{...group, designs: rows(count), ...more}]}} />,
    ).page;

  it.each([
    [12, 0],
    [13, 3],
  ])('of %i has %i below a fold, and loses none', (count, folded) => {
    const page = show(count);
    expect(page.querySelectorAll('.theme-design-item')).toHaveLength(count);
    expect(page.querySelectorAll('details .theme-design-item')).toHaveLength(folded);
  });

  it('that is kept for the record is closed, with its name and number', () => {
    const page = show(3, {isFolded: true});
    const fold = page.querySelector('.theme-design-index-fold');
    expect(fold?.hasAttribute('open')).toBe(false);
    expect(textOf(fold?.querySelector('summary'))).toBe('Implementable 3');
    expect(fold?.querySelectorAll('.theme-design-item')).toHaveLength(3);
  });
});

describe('what changed', () => {
  const change = {
    id: 'a',
    date: '2026-11-12',
    day: '12 Nov 2026',
    isNew: false,
    status: statusOf('done', 'Implemented'),
    title: 'Detached annotation',
    permalink: '/design/detached',
    others: 0,
    pullRequest: 1893,
    url: 'https://example.org/pull/1893',
  };

  it('is told in a line each, with where it happened', () => {
    const changes = [
      change,
      {...change, id: 'b', isNew: true, others: 4, pullRequest: null, url: null},
    ];
    const activity = {title: 'Activity', permalink: '/design/activity'};
    const {page} = render(<DesignIndexPage index={{...index, changes, activity}} />);
    const block = page.querySelector('.theme-design-index-changes');
    expect([...(block?.querySelectorAll('li') ?? [])].map(textOf)).toEqual([
      '12 Nov 2026 Implemented Detached annotation #1893',
      '12 Nov 2026 + new Detached annotation and 4 more',
    ]);
    expect([...(block?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([
      ...['/design/activity', '/design/detached', 'https://example.org/pull/1893'],
      '/design/detached',
    ]);
  });

  it('is left out where there is no history', () => {
    const {page} = render(<DesignIndexPage index={index} />);
    expect(page.querySelector('.theme-design-index-changes')).toBeNull();
  });
});

it('leads to feeds and JSON from a menu, where there are some', () => {
  const feeds = [
    {
      rel: 'alternate',
      type: 'application/rss+xml',
      title: 'Designs (RSS)',
      href: '/design/rss.xml',
    },
  ] as const;
  const {page} = render(
    <DesignIndexPage index={{...index, feeds, json: 'pathname:///design/designs.json'}} />,
  );
  const links = [...page.querySelectorAll('header details a')];
  expect(links.map((a) => [textOf(a), a.getAttribute('href')])).toEqual([
    ['Designs (RSS)', '/design/rss.xml'],
    ['All designs as JSON', '/design/designs.json'],
  ]);
  expect(render(<DesignIndexPage index={index} />).page.querySelector('header details')).toBeNull();
});

it('says why a design needs attention, and does not link to a page that is not there', () => {
  const {page} = render(<DesignIndexPage index={full} />);
  const row = page.querySelector('details:has(#needs-attention) .theme-design-item');
  expect(textOf(row)).toContain('Unread Status x|y is the whole menu. unread.md');
  expect(row?.querySelector('a')).toBeNull();
});

it('says how to begin in an empty folder, and still lists the other pages', () => {
  const {page} = render(<DesignIndexPage index={{...index, groups: [], pages: [guide]}} />);
  expect(textOf(page.querySelector('.theme-design-empty'))).toContain('No designs yet');
  expect(page.querySelectorAll('.theme-design-item')).toHaveLength(1);
});

it('shows titles that look like HTML as text', () => {
  const title = '<script>alert(1)</script> & <img src=x onerror=alert(1)>';
  const hostile = {...group, designs: [{...item, title, summary: title}]};
  const {page} = render(<DesignIndexPage index={{...index, groups: [hostile]}} />);
  expect(page.querySelector('.theme-design-item :is(script, img)')).toBeNull();
  expect(textOf(page.querySelector('.theme-design-item a'))).toBe(title);
});

it('lists the designs of a project without statuses below no heading', () => {
  const plain = {status: null, anchor: 'designs', designs: [item, second]};
  const {page} = render(
    <DesignIndexPage index={{...index, groups: [plain], attention: [], pages: []}} />,
  );
  const [section] = page.querySelectorAll('.theme-design-index-section');
  expect(section?.querySelectorAll('.theme-design-item')).toHaveLength(2);
  expect(section?.querySelector('h2')).toBeNull();
  expect(page.querySelectorAll('.theme-design-index-link')).toHaveLength(0);
});
