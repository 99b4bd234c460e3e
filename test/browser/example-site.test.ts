import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {crawl} from './crawl.ts';
import {openExampleSite} from './example-site.ts';
import type {OpenSite} from './open-site.ts';
import {pagesOf} from './pages-of.ts';
import {visit} from './visit.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openExampleSite();
});

afterAll(() => site?.close());

it('has no error, no broken link, no missing picture and no sideways scrolling on any page', async () => {
  const pages = await pagesOf(site.outDir);
  expect(pages).toContain('/design/release-notes');
  const widths = [1280, 320, 390, 768, 1920, 2560];
  const {findings} = await crawl(site.browser, pages, {origin: site.origin, widths});
  expect(findings).toEqual([]);
});

it.each([
  '/design',
  '/design/0003-read-structure-with-mdast',
  '/design/0020-broken-on-purpose',
  '/design/release-notes',
])('shows %s on a small dark screen', async (page) => {
  const options = {origin: site.origin, isDark: true, widths: [390]};
  expect((await visit(site.browser, page, options)).findings).toEqual([]);
});

it.each(['/nowhere', '/design/nowhere'])('says that %s is no page', async (address) => {
  const {findings} = await visit(site.browser, address, {origin: site.origin});
  expect(findings).toEqual([{page: address, kind: 'request', text: `404 ${address}`}]);
  const page = await site.browser.newPage();
  await page.goto(site.origin + address);
  await page.locator('html[data-has-hydrated=true]').waitFor();
  expect(await page.locator('h1').textContent()).toBe('Page Not Found');
  await page.close();
});

describe('the release notes', () => {
  it('copy themselves as the Markdown file that they lead to', async () => {
    const context = await site.browser.newContext({
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(`${site.origin}/design/release-notes`);
    await page.getByRole('button', {name: 'Copy as Markdown'}).click();
    await page.getByRole('status').filter({hasText: 'Copied'}).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const file = await page.getByRole('link', {name: 'Markdown file'}).getAttribute('href');
    expect(copied).toBe(await readFile(path.join(site.outDir, file ?? ''), 'utf8'));
    await context.close();
  });

  it('of one release are found and copied from the index in three actions', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const copied = await site.onPage('/design', {permissions}, async (page) => {
      await page.getByRole('complementary').getByRole('link', {name: 'Release notes'}).click();
      await page.getByRole('main').getByRole('link', {name: '0.1.0', exact: true}).click();
      await page.getByRole('heading', {level: 1, name: '0.1.0'}).waitFor();
      await page.getByRole('button', {name: 'Copy as Markdown'}).click();
      await page.getByRole('status').filter({hasText: 'Copied'}).waitFor();
      return page.evaluate(() => navigator.clipboard.readText());
    });
    const file = path.join(site.outDir, 'design/release-notes/0.1.0.md');
    expect(copied).toBe(await readFile(file, 'utf8'));
    expect(copied).toMatch(/^# 0\.1\.0\n\n## Implemented\n\n### \[/);
  });

  it.each([
    ['the-template-is-the-contract', '/design/0004-template-is-the-contract'],
    ['replaced', '/design#replaced'],
    ['implemented-0-1-0', '/design/release-notes/0.1.0'],
  ])('lead on from #%s, an address of version 0.1', async (anchor, target) => {
    const address = await site.onPage(`/design/release-notes#${anchor}`, {}, async (page) => {
      await page.waitForURL(`${site.origin}${target}`);
      return page.url();
    });
    expect(address).toBe(site.origin + target);
  });

  it('say where to copy from, if the browser does not', async () => {
    const page = await site.browser.newPage();
    await page.route('**/release-notes/*.md', (route) => route.abort());
    await page.goto(`${site.origin}/design/release-notes`);
    await page.getByRole('button', {name: 'Copy as Markdown'}).click();
    await page.getByRole('status').filter({hasText: 'open the Markdown file'}).waitFor();
    await page.close();
  });

  it('lead to the file without JavaScript, and to each heading', async () => {
    const context = await site.browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${site.origin}/design/release-notes`);
    expect(await page.getByRole('button', {name: 'Copy as Markdown'}).count()).toBe(0);
    const file = page.getByRole('link', {name: 'Markdown file'});
    expect(await file.getAttribute('href')).toMatch(/^\/design\/release-notes\/[\w.-]+\.md$/);
    const headings = await page.locator('main :is(h2, h3, h4)[id]:has(.hash-link)').all();
    expect(headings.length).toBeGreaterThan(3);
    for (const heading of headings) {
      const link = heading.locator('.hash-link');
      expect(await link.getAttribute('href')).toBe(`#${await heading.getAttribute('id')}`);
    }
    await context.close();
  });
});

it('keeps the head of the page that is shown when a reader moves on', async () => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/design`);
  await page.locator('html[data-has-hydrated=true]').waitFor();
  await page.locator('main section').getByRole('listitem').getByRole('link').first().click();
  await page.locator('.theme-design-page').waitFor();
  await page.waitForFunction(() =>
    document.title.startsWith(document.querySelector('h1')?.textContent ?? '?'),
  );
  const [data, ...more] = await page
    .locator('script[type="application/ld+json"]')
    .allTextContents();
  expect(JSON.parse(data ?? '')).toMatchObject({
    '@type': 'TechArticle',
    headline: await page.locator('h1').textContent(),
  });
  expect(
    more.filter((text) => text.includes('CollectionPage') && !text.includes('TechArticle')),
  ).toEqual([]);
  expect(await page.locator('link[type="application/rss+xml"]').count()).toBe(2);
  await page.close();
});
