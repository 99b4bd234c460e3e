import {rm} from 'node:fs/promises';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {build} from '../build/build.ts';
import {createSite} from '../build/site.ts';
import {launchChromium} from './chromium.ts';
import {type StaticServer, serveFolder} from './static-server.ts';
import {visit} from './visit.ts';

let siteDir: string;
let server: StaticServer;
let browser: Browser;

// No flags of the next version and no list of browsers: Babel then makes code for old ones.
beforeAll(async () => {
  siteDir = await createSite({
    files: {
      'static/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      'design/0001-cache.md':
        '---\nauthors: [Ada]\n---\n\n# Cache\n\n## Status\n\nAccepted\n\n## Summary\n\nWhat was read is kept.\n',
      'design/0002-log.md':
        '---\nauthors: [Bob]\n---\n\n# Log\n\n## Status\n\nProposed\n\n## Summary\n\nWhat was done is kept.\n',
    },
    plugins: [[true, {}]],
    config: {future: {}},
  });
  const site = await build(siteDir);
  expect(site.output).toContain('Generated static files');
  server = await serveFolder(site.outDir);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(siteDir, {recursive: true, force: true});
});

it.each(['/design', '/design/0001-cache', '/design/release-notes', '/design/health'])(
  '%s stands in a site without any settings',
  async (address) => {
    expect((await visit(browser, address, {origin: server.origin})).findings).toEqual([]);
  },
);

it('the index of such a site chooses by author', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/design?author=Ada`);
  await page.locator('[data-design-result]').first().waitFor();
  expect(await page.locator('[data-design-result]').allTextContents()).toEqual(['Cache']);
  await page.close();
});
