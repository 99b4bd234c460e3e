import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {launchChromium} from './chromium.ts';
import {crawl} from './crawl.ts';
import {docusaurus, repository, runNode} from './node-process.ts';
import {pagesOf} from './pages-of.ts';
import {type StaticServer, serveFolder} from './static-server.ts';
import {visit} from './visit.ts';

let outDir: string;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  outDir = await mkdtemp(path.join(tmpdir(), 'example-site-'));
  const built = await runNode([
    docusaurus,
    'build',
    `${repository}example-site`,
    '--out-dir',
    outDir,
  ]);
  expect(built, built.output).toMatchObject({code: 0});
  server = await serveFolder(outDir);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(outDir, {recursive: true, force: true});
});

it('has no error, no broken link, no missing picture and no sideways scrolling on any page', async () => {
  const pages = await pagesOf(outDir);
  expect(pages).toContain('/design/release-notes');
  const {findings} = await crawl(browser, pages, {origin: server.origin, widths: [1280, 390]});
  expect(findings).toEqual([]);
});

it.each([
  '/design',
  '/design/0003-read-structure-with-mdast',
  '/design/0020-broken-on-purpose',
  '/design/release-notes',
])('shows %s on a small dark screen', async (page) => {
  const options = {origin: server.origin, isDark: true, widths: [390]};
  expect((await visit(browser, page, options)).findings).toEqual([]);
});

it.each(['/nowhere', '/design/nowhere'])('says that %s is no page', async (address) => {
  const {findings} = await visit(browser, address, {origin: server.origin});
  expect(findings).toEqual([{page: address, kind: 'request', text: `404 ${address}`}]);
  const page = await browser.newPage();
  await page.goto(server.origin + address);
  await page.locator('html[data-has-hydrated=true]').waitFor();
  expect(await page.locator('h1').textContent()).toBe('Page Not Found');
  await page.close();
});
