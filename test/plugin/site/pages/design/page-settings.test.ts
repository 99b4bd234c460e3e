import {expect, it} from 'vitest';
import type {DesignProps} from '../../../../../plugin/props.ts';
import {noFiles} from '../../../../../plugin/site/content/document-files.ts';
import {toAddressOf} from '../../../../../plugin/site/links/addresses.ts';
import {toEditUrlOf} from '../../../../../plugin/site/links/edit-url.ts';
import {toDesignPages} from '../../../../../plugin/site/pages/design/design-pages.ts';
import {toSitePaths} from '../../../../../plugin/site/pages/paths.ts';
import {toSidebar} from '../../../../../plugin/site/pages/sidebar.ts';
import {toPluginOptions} from '../../../../../plugin/validate-options/validate-options.ts';
import {toContent} from '../../content.ts';

const options = toPluginOptions({editUrl: 'https://github.com/org/repo/edit/main/'});

function propsOf(texts: Readonly<Record<string, string>>): readonly DesignProps[] {
  const content = toContent(texts, {options});
  const pages = toDesignPages({
    content,
    options,
    paths: toSitePaths('/', options),
    siteDir: '/repository',
    showProblems: false,
    isLive: false,
    editUrlOf: toEditUrlOf(options, '/repository', '/repository/design', 'en'),
    json: null,
    markdown: null,
    addressOf: toAddressOf({url: 'https://x.example', trailingSlash: undefined}, '/'),
    files: {...noFiles, markdown: new Map([['2-shown.md', '/design/2-shown.md']])},
    alternates: [],
    locale: 'en',
    summariesOf: () => '',
    rules: [],
  });
  return pages.map(({props}) => props.design as DesignProps);
}

const document = (title: string, front: string) =>
  `---\nstatus: implemented\n${front}\n---\n\n# ${title}\n\n## Summary\n\nAbout it.\n`;

function middle(front: string): DesignProps {
  const [, found] = propsOf({
    '1-pagination-label.md': document('A', 'pagination_label: The first'),
    '2-shown.md': document('B', front),
    '3-sidebar-label.md': document('C', 'sidebar_label: The last'),
    '4-plain.md': document('D', ''),
  });
  if (!found) throw new Error('four documents give four pages');
  return found;
}

it.each([
  ['', ['The first', 'The last']],
  ['pagination_next: null', ['The first', undefined]],
  ['pagination_prev: null', [undefined, 'The last']],
  ['pagination_next: 4-plain', ['The first', 'D']],
  ['pagination_next: gone', ['The first', 'The last']],
])('with %j is followed as it says', (front, titles) => {
  const {previous, next} = middle(front);
  expect([previous?.title, next?.title]).toEqual(titles);
});

it.each([
  ['', 'https://github.com/org/repo/edit/main/design/2-shown.md'],
  ['custom_edit_url: https://x.example/edit', 'https://x.example/edit'],
  ['custom_edit_url: null', null],
])('with %j is edited at %s', (front, url) => {
  expect(middle(front).editUrl).toBe(url);
});

it.each([
  ['', 'About it.'],
  ['description: Told otherwise', 'Told otherwise'],
])('with %j is described as %j', (front, description) => {
  const {head, description: shown} = middle(front);
  expect([head.description, shown]).toEqual([description, description]);
  expect(JSON.parse(head.structuredData).description).toBe(description);
});

it('has its keywords and tags, picture and Markdown in the head', () => {
  const {head} = middle(
    'keywords: [cache, store]\ntags: [store, new]\nimage: /img/a.png\ndiscussion: https://x.example/t',
  );
  expect(head).toMatchObject({
    keywords: ['cache', 'store', 'new'],
    image: '/img/a.png',
    markdown: '/design/2-shown.md',
  });
  expect(JSON.parse(head.structuredData)).toMatchObject({
    keywords: 'cache, store, new',
    discussionUrl: 'https://x.example/t',
  });
});

it('says what its page hides', () => {
  const text =
    '---\ntitle: Only here\nhide_title: true\nhide_table_of_contents: true\n---\n\nText.\n';
  const [design] = propsOf({'1-shown.md': text});
  expect(design?.pageSettings).toEqual({
    hidesTitle: true,
    hidesContents: true,
    minContentsLevel: null,
    maxContentsLevel: null,
  });
  expect(middle('hide_title: true').pageSettings.hidesTitle).toBe(false);
});

it('is in the sidebar under its label, and at its slug', () => {
  const content = toContent(
    {'2-shown.md': document('B', 'sidebar_label: Short\nslug: /why')},
    {options},
  );
  expect(JSON.stringify(toSidebar(content, toSitePaths('/', options)))).toContain(
    '{"type":"link","label":"Short","href":"/design/why"}',
  );
});
