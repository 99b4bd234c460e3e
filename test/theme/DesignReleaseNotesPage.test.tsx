import DesignReleaseNotesPage from '@theme/DesignReleaseNotesPage';
import {expect, it} from 'vitest';
import type {DesignReleaseNotesItemProps} from '../../plugin/props.ts';
import {head, item, statusOf} from './props.ts';
import {render, textOf} from './render.tsx';

const note: DesignReleaseNotesItemProps = {...item, anchor: 'note-boot', hasSummary: true};
const plain = {...note, id: 'plain', anchor: 'note-plain', hasSummary: false};
const silent = {...plain, id: 'constructor', anchor: 'note-silent', summary: null};

const releaseNotes = {
  head,
  title: 'Release notes',
  description: null,
  indexPermalink: '/design',
  indexTitle: 'Designs',
  markdown: '/design/release-notes.md',
  newest: null,
  next: [],
  releases: [],
  oldAnchors: {},
  isEmpty: false,
  groups: [
    {
      status: statusOf('done', 'Implemented'),
      anchor: 'implemented',
      releases: [{release: null, anchor: null, designs: [note, plain, silent]}],
    },
  ],
  toc: [
    {value: 'Implemented', id: 'implemented', level: 2},
    {value: 'Boot &lt;b&gt;', id: 'note-boot', level: 3},
  ],
};

const summaries = {
  boot: () => (
    <ul>
      <li>As written.</li>
    </ul>
  ),
};

const {page, anchors} = render(
  <DesignReleaseNotesPage releaseNotes={releaseNotes} summaries={summaries} />,
);

it('heads each status and each design, one level below the other', () => {
  const headings = [...page.querySelectorAll('h1, h2, h3')].map((h) => `${h.tagName} ${textOf(h)}`);
  expect(headings).toEqual([
    'H1 Release notes',
    'H2 Implemented 3 designs',
    'H3 7 Boot from an image',
    'H3 7 Boot from an image',
    'H3 7 Boot from an image',
  ]);
});

it('can be linked to by group and by design', () => {
  expect(anchors).toEqual(['implemented', 'note-boot', 'note-plain', 'note-silent']);
  expect([...page.querySelectorAll('h2, h3')].map((h) => h.id)).toEqual(anchors);
});

it('leads from a design to its page', () => {
  expect(page.querySelector('h3 a')?.getAttribute('href')).toBe('/design/boot');
});

it.each([
  ['as written', 'note-boot', 'As written.'],
  ['as plain text where it was not compiled', 'note-plain', 'Hosts boot from an image.'],
  ['as missing', 'note-silent', 'This design has no summary.'],
])('shows a summary %s', (_, id, text) => {
  expect(textOf(page.querySelector(`#${id} ~ .theme-design-summary`))).toBe(text);
});

it('hands the table of contents on as it is', () => {
  const entry = page.querySelector('.theme-doc-toc-desktop a[href="#note-boot"]');
  expect(entry?.innerHTML).toBe('Boot &lt;b&gt;');
});

it('leads to the same as a Markdown file, and offers to copy it only where that works', () => {
  const link = [...page.querySelectorAll('a')].find((a) => textOf(a) === 'Markdown file');
  expect(link?.getAttribute('href')).toBe('/design/release-notes.md');
  expect([...page.querySelectorAll('button')].map(textOf)).toEqual(['On this page']);
});

it('heads each release, between its status and its designs', () => {
  const [first] = releaseNotes.groups;
  const releases = [
    {release: 'v1.2', anchor: 'implemented-v1-2', designs: [note]},
    {release: null, anchor: 'implemented-no-release', designs: [plain]},
  ];
  const byRelease = render(
    <DesignReleaseNotesPage
      releaseNotes={{...releaseNotes, markdown: null, groups: first ? [{...first, releases}] : []}}
      summaries={summaries}
    />,
  );
  const headings = [...byRelease.page.querySelectorAll('h2, h3, h4')];
  expect(headings.map((h) => `${h.tagName} ${textOf(h)}`)).toEqual([
    'H2 Implemented 2 designs',
    'H3 v1.2',
    'H4 7 Boot from an image',
    'H3 Without a release',
    'H4 7 Boot from an image',
  ]);
  expect(byRelease.html).not.toContain('Markdown file');
});
