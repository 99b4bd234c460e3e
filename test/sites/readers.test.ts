import {readdirSync, readFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {parseFeed} from 'feedsmith';
import {JSDOM} from 'jsdom';
import Parser from 'rss-parser';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Built, build, readJson} from '../build/build.ts';
import {createSite} from '../build/site.ts';

const title = 'A ]]> <b>&amp;</b> </script><script>alert(1)</script> 🎉';

const files = {
  'design/0001-cache.md': `---
status: implemented
authors: ["Ada", "@grace"]
creation-date: 2024-01-02
last-updated: 2024-05-06
release: v1.10
---

# ${title.replaceAll('<', '\\<').replace('&amp;', '\\&amp;')}

## Summary

See [the log](0002-log.md#goal), [the code](../src/cache.ts) and ![a graph](graph.png).

<!-- not to be seen -->

-  one
`,
  'design/0002-log.md':
    '# Log\n\n- Status: implemented\n- Date: 2024-03-04\n- Release: v1.9\n\n## Goal\n\nGo.\n',
  'design/0003-none.md': '# Undated\n\n- Status: provisional\n',
  'design/graph.png': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
  'rfcs/1-first.md': '# First\n\n- Status: draft\n- Date: 2023-01-02\n',
};

let siteDir: string;
let site: Built;
beforeAll(async () => {
  siteDir = await createSite({
    files,
    plugins: [
      [true, {repositoryUrl: 'https://git.example/o/r', index: {title: 'Designs'}}],
      [true, {id: 'rfcs', path: 'rfcs', routeBasePath: 'rfcs', feedOptions: {type: 'json'}}],
      ['@docusaurus/plugin-sitemap', {lastmod: 'date'}],
    ],
    config: {baseUrl: '/sub/', trailingSlash: true, tagline: 'Tag'},
  });
  site = await build(siteDir);
  expect(site.output).toContain('Generated static files');
});
afterAll(() => rm(siteDir, {recursive: true, force: true}));

const read = (name: string) => readFileSync(path.join(site.outDir, name), 'utf8');
const head = (address: string) => new JSDOM(read(`${address}/index.html`)).window.document.head;
const cache = 'https://designs.example/sub/design/0001-cache/';

describe('feeds', () => {
  it('are read by readers of RSS, Atom and JSON', async () => {
    const rss = await new Parser().parseString(read('design/rss.xml'));
    expect(rss.items.map((item) => [item.title?.replace(']]&gt;', ']]>'), item.link])).toEqual([
      [title, cache],
      ['Log', 'https://designs.example/sub/design/0002-log/'],
    ]);
    expect(rss).toMatchObject({title: 'Designs | Site', description: 'Tag', language: 'en'});
    expect(parseFeed(read('design/atom.xml')).format).toBe('atom');
    expect(readJson(site, 'design/feed.json').items[0]).toMatchObject({title, id: cache});
  });

  it('have summaries with whole addresses, in which nothing runs', () => {
    const [{content_html: html}] = readJson(site, 'design/feed.json').items;
    expect(html).toContain(
      '<a href="https://designs.example/sub/design/0002-log/#goal">the log</a>',
    );
    expect(html).toMatch(
      /<a href="https:\/\/git\.example\/o\/r\/blob\/HEAD\/[^"]*src\/cache\.ts">/,
    );
    expect(html).toMatch(
      /<img src="https:\/\/git\.example\/o\/r\/raw\/HEAD\/[^"]*design\/graph\.png"/,
    );
    expect(html).not.toMatch(/<script|<!--|not to be seen/);
  });

  it('are those that each folder wants', () => {
    const published = (folder: string) =>
      readdirSync(path.join(site.outDir, folder)).filter((name) => /\.(?:xml|json|md)$/.test(name));
    expect(published('design').sort()).toEqual([
      ...['0001-cache.md', '0002-log.md', '0003-none.md'],
      ...[
        'atom.xml',
        'designs.json',
        'designs.schema.json',
        'feed.json',
        'release-notes.md',
        'rss.xml',
      ],
    ]);
    expect(published('rfcs').sort()).toEqual([
      ...['1-first.md', 'designs.json', 'designs.schema.json', 'feed.json', 'release-notes.md'],
    ]);
  });

  it('are found from every page of their folder', () => {
    const links = (address: string) =>
      [...head(address).querySelectorAll('link[rel=alternate][type], link[rel=describedby]')].map(
        (link) => link.getAttribute('href'),
      );
    const all = ['rss.xml', 'atom.xml', 'feed.json', 'designs.json', 'designs.schema.json'];
    expect(links('design')).toEqual(all.map((name) => `/sub/design/${name}`));
    expect(links('design/0001-cache')).toEqual([...links('design'), '/sub/design/0001-cache.md']);
    expect(links('rfcs/1-first')).toEqual(
      [...all.slice(2), '1-first.md'].map((name) => `/sub/rfcs/${name}`),
    );
  });
});

it('publishes the release notes as Markdown', () => {
  const newest = `Implemented

#### [1 A \\]\\]> \\<b>\\&amp;\\</b> \\</script>\\<script>alert(1)\\</script> 🎉](${cache})

Ada, grace

See [the log](https://designs.example/sub/design/0002-log/#goal), [the code](https://git.example/o/r/blob/HEAD/src/cache.ts) and ![a graph](https://git.example/o/r/raw/HEAD/design/graph.png).

-  one
`;
  expect(read('design/release-notes.md')).toBe(`# Release notes

## v1.10

### ${newest}
## v1.9

### Implemented

#### [2 Log](https://designs.example/sub/design/0002-log/)
`);
  const one = newest.replace('####', '###');
  expect(read('design/release-notes/1.10.md')).toBe(`# v1.10\n\n## ${one}`);
});

describe('the head of a design', () => {
  const data = (address: string) =>
    JSON.parse(
      head(address).querySelector('script[type="application/ld+json"]:not([data-rh~="x"])')
        ?.textContent ?? '',
    );

  it('tells search engines what it is', () => {
    expect(data('design/0001-cache')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'TechArticle',
      '@id': cache,
      url: cache,
      mainEntityOfPage: cache,
      headline: title,
      name: title,
      description: 'See the log, the code and a graph.',
      author: [
        {'@type': 'Person', name: 'Ada'},
        {'@type': 'Person', name: '@grace', url: 'https://github.com/grace'},
      ],
      datePublished: '2024-01-02',
      dateModified: '2024-05-06',
      creativeWorkStatus: 'Implemented',
      version: 'v1.10',
      isPartOf: {
        '@type': 'CollectionPage',
        '@id': 'https://designs.example/sub/design/',
        url: 'https://designs.example/sub/design/',
        name: 'Designs',
      },
    });
    expect(data('design')['@type']).toBe('CollectionPage');
  });

  it('tells those who share it the same', () => {
    const meta = (name: string) =>
      [
        ...head('design/0001-cache').querySelectorAll(
          `meta[property="${name}"], meta[name="${name}"]`,
        ),
      ].map((element) => element.getAttribute('content'));
    expect(meta('og:type')).toEqual(['article']);
    expect(meta('og:title')).toEqual([`${title} | Site`]);
    expect(meta('og:description')).toEqual(['See the log, the code and a graph.']);
    expect(meta('og:url')).toEqual([cache]);
    expect(meta('twitter:card')).toEqual(['summary_large_image']);
    expect(meta('article:modified_time')).toEqual(['2024-05-06']);
  });

  it('has the tag under which Algolia looks for pages that belong to no version of docs', () => {
    const tag = head('design/0001-cache').querySelector('meta[name="docsearch:docusaurus_tag"]');
    expect(tag?.getAttribute('content')).toBe('default');
    expect(head('design').querySelector('meta[name="docsearch:version"]')).toBeNull();
  });
});

it('gives the sitemap the day of the last change', () => {
  const {document} = new JSDOM(read('sitemap.xml'), {contentType: 'application/xml'}).window;
  const days = [...document.querySelectorAll('url')].map((url) => [
    url.querySelector('loc')?.textContent?.replace('https://designs.example/sub', ''),
    url.querySelector('lastmod')?.textContent,
  ]);
  expect(days).toContainEqual(['/design/0001-cache/', '2024-05-06']);
  expect(days).toContainEqual(['/design/0003-none/', undefined]);
  expect(days).toContainEqual(['/design/', undefined]);
});

it('publishes no path of the machine that built it', () => {
  const texts = readdirSync(site.outDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.(?:html|js|json|xml|md)$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
  const found = texts.flatMap((text) => text.split('"').filter((part) => part.includes(siteDir)));
  expect(found).toEqual([]);
});
