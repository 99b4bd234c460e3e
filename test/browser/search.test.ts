import {rm} from 'node:fs/promises';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {createSite} from '../build/site.ts';
import {docusaurus} from './node-process.ts';
import {type OpenSite, openSite} from './open-site.ts';

let siteDir: string;
let site: OpenSite;

beforeAll(async () => {
  siteDir = await createSite({
    files: {
      'docs/intro.md': '# Introduction\n\nHow to begin with marmots.\n',
      'design/0001-cache.md':
        '# A cache of whistles\n\n- Status: implemented\n\n## Summary\n\nWhistles are kept.\n\n## Eviction\n\nThe quokka is evicted first.\n',
      'design/0002-log.md':
        '# A log of burrows\n\n- Status: provisional\n\n## Summary\n\nDug and written.\n',
    },
    plugins: [
      [true, {}],
      ['@docusaurus/plugin-content-docs', {}],
    ],
    config: {
      themes: [
        '@docusaurus/theme-classic',
        // As the README says.
        [
          '@easyops-cn/docusaurus-search-local',
          {hashed: true, blogRouteBasePath: ['/blog', '/design']},
        ],
      ],
    },
  });
  site = await openSite([docusaurus, 'build', siteDir, '--out-dir']);
});

afterAll(async () => {
  await site?.close();
  await rm(siteDir, {recursive: true, force: true});
});

it('local search finds a design once, and not by counts of other pages', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/search?q=whistles`);
  await page.locator('article a').first().waitFor({timeout: 10_000});
  const found = page.locator('article', {has: page.locator('a')});
  const addresses = await found
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/[?#].*/, '')));
  expect(new Set(addresses)).toEqual(new Set(['/design/0001-cache']));
  expect((await found.allTextContents()).join(' ')).not.toMatch(/Implemented \(\d/);
  await page.close();
});

it.each([
  ['title', 'whistles', '/design/0001-cache'],
  ['text', 'quokka', '/design/0001-cache#eviction'],
  ['heading', 'Eviction', '/design/0001-cache#eviction'],
  ['page beside docs', 'marmots', '/docs/intro'],
])('local search finds a design by its %s', async (_, word, address) => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/search?q=${word}`);
  const found = page.locator('article a').first();
  await found.waitFor({timeout: 10_000});
  expect((await found.getAttribute('href'))?.replace(/\?[^#]*/, '')).toBe(address);
  await page.close();
});
