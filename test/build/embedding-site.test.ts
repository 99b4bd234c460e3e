import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {type Built, build, fixture, hrefOf, readPage, textOf, textsOf} from './build.ts';

let site: Built;
beforeAll(async () => {
  site = await build(fixture('embedding-site'));
});

const main = (address: string) => readPage(site, address).querySelector('main') as Element;
const listsOf = (address: string) =>
  [...main(address).querySelectorAll('ul.theme-design-list')].map((list) => textsOf(list, 'li'));

it('builds', () => {
  expect(site.output).toContain('Generated static files');
});

describe('a doc', () => {
  it('links to designs in its own words or in theirs, with their status', () => {
    expect(textsOf(main('docs'), '.theme-design-reference')).toEqual([
      'keep what was read Implementable',
      '1 Write a log Implemented',
    ]);
    expect(hrefOf(main('docs'), 'keep what was read')).toBe('/base/design/0002-cache/');
  });

  it('lists designs by status, by phase and author, by folder, and of another instance', () => {
    expect(listsOf('docs')).toEqual([
      ['1 Write a log Implemented', '3 Store in files Implemented'],
      ['2 Keep what was <read> & more Implementable'],
      ['3 Store in files Implemented'],
      ['1 Talk first Draft'],
    ]);
    expect(textOf(main('docs').querySelector('p.theme-design-list'))).toBe(
      'There is no such design.',
    );
  });

  it('has the summary of a design as plain text', () => {
    expect(textsOf(main('docs'), '.theme-design-excerpt p')).toEqual([
      '2 Keep what was <read> & more Implementable',
      'What was read once is kept in memory.',
    ]);
  });

  it('keeps what only looks like a directive', () => {
    expect(textOf(main('docs'))).toContain('It is 10:design and kube:design.');
  });

  it('may be plain Markdown', () => {
    expect(textsOf(main('docs/plain'), '.theme-design-reference em')).toEqual(['file']);
    expect(textsOf(main('docs/plain'), '.theme-design-excerpt a')).toEqual(['3 Store in files']);
  });

  it('asks for designs in its own components', () => {
    expect(textOf(main('docs/client').querySelector('#titles'))).toBe(
      'Write a log; Keep what was <read> & more; Store in files; Talk first; undefined',
    );
  });
});

it('shows designs in a blog post, of the instance that its options name', () => {
  expect(listsOf('blog/2024/05/06/news')).toEqual([['1 Talk first Draft']]);
  expect(hrefOf(main('blog/2024/05/06/news'), 'the files')).toBe(
    '/base/design/storage/0003-files/',
  );
});

it('shows designs in a page', () => {
  expect(listsOf('about')).toEqual([['2 Keep what was <read> & more Implementable']]);
});

it('holds all designs once, in a file that only pages which ask for them load', () => {
  const folder = path.join(site.outDir, 'assets/js');
  const texts = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
  const records = texts.filter((text) => text.includes('"statusLabel":"Implementable"'));
  expect(records).toHaveLength(1);
});

it('leads from the head of a design to its questions, its authors and what refers to it', () => {
  const page = readPage(site, 'design/0002-cache');
  expect(hrefOf(page, '1 of 1 unresolved')).toBe('#open-questions');
  expect(page.getElementById('open-questions')?.tagName).toBe('H2');
  expect(hrefOf(page, '@ada')).toBe('/base/design/authors/ada/');
  expect(textsOf(page, 'dt')).toContain('Referred to by');
});
