import DesignReleaseNotesPage from '@theme/DesignReleaseNotesPage';
import {expect, it} from 'vitest';
import type {DesignReleaseNotesItemProps} from '../../plugin/site/props.ts';
import {item, statusOf} from './props.ts';
import {render, textOf} from './render.tsx';

const note: DesignReleaseNotesItemProps = {...item, anchor: 'note-boot', hasSummary: true};
const plain = {...note, id: 'plain', anchor: 'note-plain', hasSummary: false};
const silent = {...plain, id: 'constructor', anchor: 'note-silent', summary: null};

const releaseNotes = {
  title: 'Release notes',
  description: null,
  indexPermalink: '/design',
  indexTitle: 'Designs',
  groups: [
    {
      status: statusOf('done', 'Implemented'),
      anchor: 'implemented',
      designs: [note, plain, silent],
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
    'H2 Implemented',
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
