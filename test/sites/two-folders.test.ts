import {beforeAll, expect, it} from 'vitest';
import {type Built, build, fixture, hrefOf, readJson, readPage, textsOf} from '../build/build.ts';

let site: Built;
beforeAll(async () => {
  site = await build(fixture('two-folders'));
});

const titles = (address: string) => textsOf(readPage(site, address), '.theme-design-item a');

it('builds', () => {
  expect(site.output).toContain('Generated static files');
});

it('gives each folder an index of its own', () => {
  expect(titles('design')).toEqual(['Second design', 'First design']);
  expect(titles('')).toEqual(['First decision', 'Other decision']);
});

it('keeps links in their folder, below the base URL, with a slash at the end', () => {
  expect(hrefOf(readPage(site, 'design/0002-second'), 'the first')).toBe('/sub/design/0001-first/');
  expect(hrefOf(readPage(site, '0001-first'), 'the other')).toBe('/sub/0002-other/');
});

it('leads from the release notes into the documents', () => {
  const notes = readPage(site, 'design/release-notes');
  expect(hrefOf(notes, 'the second')).toBe('/sub/design/0002-second/#goal');
  expect(hrefOf(notes, 'here')).toBe('/sub/design/0001-first/#summary');
});

it('has release notes only where they are wanted', () => {
  expect(() => readPage(site, 'release-notes')).toThrow('No page');
});

it('has a health page in production only where it is wanted, and pages of rules for each folder', () => {
  const health = readPage(site, 'design/health');
  expect(hrefOf(health, 'duplicate-id')).toBe('/sub/design/rules/duplicate-id/');
  expect(() => readPage(site, 'health')).toThrow('No page');
  expect(hrefOf(readPage(site, 'rules/duplicate-id'), 'Decisions')).toBe('/sub/');
});

it('publishes JSON per folder, with the addresses of its pages', () => {
  const permalinks = (name: string) =>
    readJson(site, name).designs.map(({permalink}: {permalink: string}) => permalink);
  expect(permalinks('design/designs.json')).toEqual([
    '/sub/design/0001-first/',
    '/sub/design/0002-second/',
  ]);
  expect(permalinks('designs.json')).toEqual(['/sub/0001-first/', '/sub/0002-other/']);
  expect(hrefOf(readPage(site, 'design'), 'All designs as JSON')).toBe('/sub/design/designs.json');
});
