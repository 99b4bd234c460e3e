import {rm} from 'node:fs/promises';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {type Built, build} from '../build/build.ts';
import {createSite} from '../build/site.ts';
import {launchChromium} from './chromium.ts';
import {type StaticServer, serveFolder} from './static-server.ts';

let siteDir: string;
let site: Built;
let server: StaticServer;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  siteDir = await createSite({
    files: {
      'design/0001-log.md':
        '# Log\n\n- Status: implemented\n\n## Summary\n\nKept, see [the cache](0002-cache.md#goal) and [limits](limits.yaml).\n',
      'design/0002-cache.md':
        '# Cache\n\n- Status: provisional\n- Authors: @ada\n\n## Summary\n\nA minute long.\n\n## Goal\n\nFast.\n',
      'design/limits.yaml': 'minutes: 1\n',
      'static/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    },
    plugins: [[true, {template: 'kpt'}]],
    config: {future: {v4: true, experimental_vcs: false, experimental_router: 'hash'}},
  });
  site = await build(siteDir);
  server = await serveFolder(site.outDir);
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // There is no /favicon.ico.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load')) {
      complaints.push(message.text());
    }
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(siteDir, {recursive: true, force: true});
});

async function open(address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${server.origin}/#${address}`);
  await page.waitForSelector('main h1');
}

it('leads from page to page', async () => {
  const seen = new Set<string>();
  const wanted = ['/design'];
  for (const address of wanted) {
    if (seen.has(address)) continue;
    seen.add(address);
    await open(address);
    expect([address, await page.title()]).not.toEqual([
      address,
      expect.stringContaining('Not Found'),
    ]);
    const links = await page.$$eval('a[href]', (all) => all.map((one) => one.getAttribute('href')));
    for (const link of links) {
      if (link?.startsWith('#/')) wanted.push(link.slice(1).replace(/[?#].*/, ''));
    }
  }
  expect([...seen]).toEqual(
    expect.arrayContaining([
      '/design/0001-log',
      '/design/release-notes',
      '/design/rules/stale-toc',
    ]),
  );
});

it('leads to files', async () => {
  await open('/design/0001-log');
  const href = await page.getAttribute('article a:text("limits")', 'href');
  expect((await fetch(new URL(href ?? '', server.origin))).status).toBe(200);
});

it('keeps what is searched for in the address', async () => {
  await open('/design');
  await page.fill('.theme-design-filter input', 'minute');
  await page.waitForURL(/#\/design\?q=minute$/);
  await page.reload();
  await page.waitForSelector('.theme-design-index-results');
  expect(
    await page.$$eval('.theme-design-index-results a[data-design-result]', (all) => all.length),
  ).toBe(1);
});

it('undoes a choice with Back, and keeps the focus on it', async () => {
  await open('/design');
  const draft = page.locator('.theme-design-index-count', {hasText: 'Provisional'});
  await draft.press('Space');
  await page.waitForURL(/#\/design\?status=provisional$/);
  await page.waitForTimeout(300);
  expect(await page.locator(':focus').textContent()).toContain('Provisional');
  await page.goBack();
  await page.waitForURL(/#\/design$/);
  await expect.poll(() => draft.getAttribute('aria-pressed')).toBe('false');
});

it('has nothing to complain about', () => expect(complaints).toEqual([]));
