import {rm} from 'node:fs/promises';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {type Built, build} from '../build/build.ts';
import {createSite} from '../build/site.ts';
import {launchChromium} from './chromium.ts';
import {type StaticServer, serveFolder} from './static-server.ts';

let siteDir: string;
let site: Built;
let server: StaticServer;
let browser: Browser;

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
  site = await build(siteDir);
  expect(site.output).toContain('Generated static files');
  server = await serveFolder(site.outDir);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(siteDir, {recursive: true, force: true});
});

it.each([
  ['title', 'whistles', '/design/0001-cache'],
  ['text', 'quokka', '/design/0001-cache#eviction'],
  ['heading', 'Eviction', '/design/0001-cache#eviction'],
  ['page beside docs', 'marmots', '/docs/intro'],
])('local search finds a design by its %s', async (_, word, address) => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/search?q=${word}`);
  const found = page.locator('article a').first();
  await found.waitFor({timeout: 10_000});
  expect((await found.getAttribute('href'))?.replace(/\?[^#]*/, '')).toBe(address);
  await page.close();
});
