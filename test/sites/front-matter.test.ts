import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {type Built, build, readPage, textsOf} from '../build/build.ts';
import {createSite} from '../build/site.ts';

const design = (title: string, front: string) =>
  `---\nstatus: implemented\n${front}---\n\n# ${title}\n\n## Summary\n\nAbout ${title}.\n\n### Deep\n\nText.\n`;

const files = {
  'design/_template.md':
    '<!-- Copy this file and fill in every section of it. -->\n# NNNN: Title\n\n## Summary\n\nWhat is it?\n\n## Goals\n',
  'design/0001-moved.md': design(
    'Moved',
    'slug: /why/moved\ntags: [cache]\nimage: ./p.png\nkeywords: [store]\ntracking-link: https://x.example/12\n',
  ),
  'design/0002-quiet.md': design(
    'Quiet',
    'hide_table_of_contents: true\ncustom_edit_url: null\ndescription: Told otherwise\ntags: [store]\n',
  ),
  'design/0003-links.md': design('Links', 'pagination_prev: null\n').concat(
    '\n[one](0001-moved.md)\n',
  ),
  'design/0004-draft.md': design('Hidden', 'draft: true\n'),
  'design/p.png': Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
};

describe.each([
  ['/', true],
  ['/sub/', false],
])('a site at %s with trailingSlash %s', (baseUrl, trailingSlash) => {
  let site: Built;
  beforeAll(async () => {
    const options = {editUrl: 'https://github.com/org/repo/edit/main/', socialCards: true};
    const siteDir = await createSite({
      files,
      plugins: [[true, options]],
      config: {baseUrl, trailingSlash},
    });
    site = await build(siteDir);
  });
  const read = (name: string) => readFile(path.join(site.outDir, name), 'utf8');
  const metaOf = (page: Document, name: string) =>
    page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

  it('has a page at its slug, which links and the index lead to', () => {
    const slash = trailingSlash ? '/' : '';
    expect(readPage(site, 'design/why/moved').querySelector('h1')?.textContent).toBe('Moved');
    expect(() => readPage(site, 'design/0001-moved')).toThrow('No page');
    const hrefs = [...readPage(site, 'design/0003-links').querySelectorAll('article a')].map(
      (one) => one.getAttribute('href'),
    );
    expect(hrefs).toContain(`${baseUrl}design/why/moved${slash}`);
  });

  it('has head and layout as front matter says', () => {
    const moved = readPage(site, 'design/why/moved');
    expect(metaOf(moved, 'keywords')).toBe('store,cache');
    expect(metaOf(moved, 'og:image')).toMatch(
      new RegExp(`^https://designs\\.example${baseUrl}design/pictures/[0-9a-f]{16}\\.png$`),
    );
    const quiet = readPage(site, 'design/0002-quiet');
    expect(metaOf(quiet, 'description')).toBe('Told otherwise');
    expect(textsOf(quiet, '.theme-doc-toc-desktop')).toEqual([]);
    expect(quiet.querySelector('.theme-edit-this-page')).toBeNull();
    expect(
      readPage(site, 'design/0003-links').querySelector('.pagination-nav__link--prev'),
    ).toBeNull();
  });

  it('publishes the picture and the Markdown that the head names', async () => {
    const moved = readPage(site, 'design/why/moved');
    const picture = new URL(metaOf(moved, 'og:image') ?? '').pathname.slice(baseUrl.length);
    expect(existsSync(path.join(site.outDir, picture))).toBe(true);
    const markdown = moved.querySelector('link[type="text/markdown"]')?.getAttribute('href');
    expect(markdown).toBe(`${baseUrl}design/why/moved.md`);
    expect(await read('design/why/moved.md')).toBe(files['design/0001-moved.md']);
    expect(existsSync(path.join(site.outDir, 'design/0004-draft.md'))).toBe(false);
  });

  it('lists the designs for language models', async () => {
    const list = await read('design/llms.txt');
    expect(list).toContain(
      `- [1. Moved](https://designs.example${baseUrl}design/why/moved.md): [Implemented] About Moved.`,
    );
    expect(list).not.toContain('Hidden');
  });

  it('offers to write the next design', () => {
    const index = readPage(site, 'design');
    const href = index.querySelector('.theme-design-new a')?.getAttribute('href') ?? '';
    expect(href).toMatch(/^https:\/\/github\.com\/org\/repo\/new\/main\//);
    expect(new URL(href).searchParams.get('filename')).toBe('0005-new-design.md');
    expect(new URL(href).searchParams.get('value')).toContain('# 0005: New design');
  });

  it('says once which package pictures need', () => {
    expect(site.output.match(/npm install @resvg\/resvg-js/g)).toHaveLength(1);
  });
});
