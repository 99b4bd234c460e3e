import DesignReleaseNotesPage from '@theme/DesignReleaseNotesPage';
import DesignReleasePage from '@theme/DesignReleasePage';
import {describe, expect, it} from 'vitest';
import {findOldAnchor} from '../../plugin/client/old-anchors.ts';
import type {
  DesignReleaseNotesProps,
  ReleaseContentProps,
  ReleaseEntryProps,
} from '../../plugin/props.ts';
import {head, item, link, record, statusOf} from './props.ts';
import {render, textOf} from './render.tsx';

const entry: ReleaseEntryProps = {
  ...link,
  status: statusOf('done', 'Implemented'),
  id: 'boot',
  anchor: 'boot',
  from: 'Implementable',
  showsStatus: false,
  date: '2024-05-01',
  pullRequest: {number: 7, url: 'https://github.com/o/r/pull/7'},
  people: item.authors,
  milestone: null,
  successors: [],
  summary: 'Hosts boot.',
  hasSummary: true,
};

const line: ReleaseEntryProps = {
  ...entry,
  id: 'old',
  title: 'Old boot',
  number: null,
  anchor: 'old',
  pullRequest: {number: 8, url: null},
  successors: [link],
};

const release: ReleaseContentProps = {
  name: 'v1.6',
  permalink: '/design/release-notes/1.6',
  date: '2024-06-01',
  isOpen: false,
  counts: [
    {label: 'Implemented', count: 1},
    {label: 'Replaced', count: 1},
  ],
  markdown: '/design/release-notes/1.6.md',
  groups: [
    {heading: 'Implemented', anchor: 'implemented', phase: 'done', isFull: true, entries: [entry]},
    {heading: 'Replaced', anchor: 'replaced', phase: 'superseded', isFull: false, entries: [line]},
  ],
};

const summaries = {boot: () => <p>As written.</p>};

const headingsOf = (page: HTMLElement) =>
  [...page.querySelectorAll('h1, h2, h3, h4')].map((h) => `${h.tagName} ${textOf(h)}`);

describe('the page of a release', () => {
  const {page, anchors} = render(
    <DesignReleasePage
      page={{
        head,
        release,
        parent: {title: 'Release notes', permalink: '/design/release-notes'},
        previous: {title: 'v1.5', permalink: '/design/release-notes/1.5'},
        next: null,
        toc: [],
      }}
      summaries={summaries}
    />,
  );

  it('heads the release, what designs became, and each that is told in full', () => {
    expect(headingsOf(page)).toEqual([
      'H1 v1.6',
      'H2 Implemented 1',
      'H3 7 Boot from an image',
      'H2 Replaced 1',
    ]);
    expect(anchors).toEqual(expect.arrayContaining(['implemented', 'boot', 'replaced']));
  });

  it('says when, in which pull request, who, and what the Summary says', () => {
    const section = page.querySelector('.theme-design-release-entry');
    expect(textOf(section)).toBe('7 Boot from an image 1 May 2024 #7 Ada, @grace As written.');
    expect(section?.querySelector('a[href$="/pull/7"]')).not.toBeNull();
    expect(section?.querySelector('time')?.dateTime).toBe('2024-05-01');
  });

  it('says in one line what replaced a design', () => {
    const row = page.querySelector('#old');
    expect(textOf(row)).toBe('Old boot replaced by 7 Boot from an image 1 May 2024 #8');
  });

  it('leads to its file, to all releases and to its neighbours', () => {
    const links = [...page.querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(
      expect.arrayContaining([
        '/design/release-notes/1.6.md',
        '/design/release-notes',
        '/design/release-notes/1.5',
      ]),
    );
    expect(textOf(page.querySelector('nav'))).toBe('Earlier v1.5');
  });

  it('says that nothing happened where nothing did', () => {
    const empty = {...release, groups: [], counts: [], date: '2024-06-01', isOpen: true};
    const {page: other} = render(
      <DesignReleasePage
        page={{head, release: empty, parent: link as never, previous: null, next: null, toc: []}}
        summaries={{}}
      />,
    );
    expect(textOf(other)).toContain('up to 1 Jun 2024');
    expect(textOf(other)).toContain('No design changed its status in this release.');
    expect(other.querySelector('nav')).toBeNull();
  });
});

describe('the page of all releases', () => {
  const notes: DesignReleaseNotesProps = {
    head,
    title: 'Release notes',
    description: null,
    indexPermalink: '/design',
    indexTitle: 'Designs',
    markdown: '/design/release-notes.md',
    newest: release,
    next: [
      {name: 'v1.7', entries: [{...entry, anchor: 'next', milestone: 'v1.7'}]},
      {
        name: null,
        entries: Array.from({length: 12}, (_, at) => ({...line, anchor: `n${at}`, successors: []})),
      },
    ],
    releases: [release, {...release, name: 'v1.5', permalink: '/design/release-notes/1.5'}],
    oldAnchors: {},
    isEmpty: false,
    groups: [],
    toc: [],
  };
  const {page} = render(<DesignReleaseNotesPage releaseNotes={notes} summaries={summaries} />);

  it('has the newest release in full, what comes next, and a list of all', () => {
    expect(headingsOf(page)).toEqual([
      'H1 Release notes',
      'H2 v1.6',
      'H3 Implemented 1',
      'H4 7 Boot from an image',
      'H3 Replaced 1',
      'H2 Coming next',
      'H3 v1.7',
      'H3 Without a milestone to come',
      'H2 All releases',
    ]);
    const rows = [...page.querySelectorAll('.theme-design-release-list li')].map(textOf);
    expect(rows[1]).toBe('v1.5 1 Jun 2024 Implemented 1 Replaced 1');
  });

  it('folds a long list of what comes next', () => {
    expect(page.querySelectorAll('details li')).toHaveLength(2);
    expect(textOf(page.querySelector('details summary'))).toBe('2 more');
  });

  it('copies one release, not all of them', () => {
    const files = [...page.querySelectorAll('a[href$=".md"]')].map((a) => a.getAttribute('href'));
    expect(files).toEqual(['/design/release-notes/1.6.md']);
  });

  it('says why it is empty', () => {
    const nothing = {...notes, newest: null, next: [], releases: [], isEmpty: true};
    const {page: other} = render(<DesignReleaseNotesPage releaseNotes={nothing} summaries={{}} />);
    expect(textOf(other)).toContain('Nothing released yet');
    expect(other.querySelectorAll('a[href$=".md"]')).toHaveLength(0);
  });
});

it.each([
  ['boot-from-an-image', '/design/boot'],
  ['boot-from-another', undefined],
  ['', undefined],
])('the anchor %j of before leads to %s', (anchor, permalink) => {
  expect(findOldAnchor(anchor, {statuses: [], designs: [record]})).toBe(permalink);
});
