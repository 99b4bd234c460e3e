import {beforeAll, expect, it} from 'vitest';
import {type Built, build, fixture, hrefOf, readPage, textsOf} from '../build/build.ts';
import {findDeadAddresses} from '../build/find-dead-addresses.ts';

let site: Built;
beforeAll(async () => {
  site = await build(fixture('main-site'), {config: 'docusaurus.webpack.config.js'});
});

it('builds with webpack too', () => {
  expect(site.output).toContain('Generated static files');
  expect(site.exitCode).toBe(0);
});

it('lists the same documents', () => {
  // A part of a design is listed on that design's page.
  expect(readPage(site, 'designs').querySelectorAll('.theme-design-item')).toHaveLength(16);
});

it('resolves links, renders summaries and runs components', () => {
  expect(hrefOf(readPage(site, 'designs/0003-links'), 'a folder')).toBe('/designs/12-storage');
  expect(hrefOf(readPage(site, 'designs/release-notes'), 'the store')).toBe(
    '/designs/12-storage#layout',
  );
  expect(textsOf(readPage(site, 'designs/0011-component'), 'meter')).toEqual([
    '3 of 10',
    '7 of 10',
  ]);
});

it('has no address that leads nowhere but the one that a document has', () => {
  const served = {outDir: site.outDir, url: 'https://designs.example', baseUrl: '/'};
  const dead = findDeadAddresses(served).map((found) => found.replace(/text-\w+/, 'text'));
  expect(dead).toEqual([
    'designs/0003-links.md: https://designs.example/elsewhere',
    'designs/0003-links/index.html: https://designs.example/elsewhere',
    'designs/search-index/text.json: https://designs.example/elsewhere',
  ]);
});
