import {rm} from 'node:fs/promises';
import Parser from 'rss-parser';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createSite} from '../build/site.ts';
import {crawl} from './crawl.ts';
import {docusaurus} from './node-process.ts';
import {type OpenSite, openSite} from './open-site.ts';
import {pagesOf} from './pages-of.ts';

const french = 'i18n/fr/docusaurus-plugin-design-docs';

const files = {
  'design/net/0001-cache.md':
    '# Cache\n\n- Status: implemented\n- Authors: Ada\n- Date: 2024-01-02\n- Release: 1.2\n\n## Summary\n\nKeeps what was read, see [the log](../0002-log.md).\n',
  'design/0002-log.md':
    '# Log\n\n- Status: provisional\n- Authors: Bob\n- Replaces: net/0001-cache.md\n\n## Summary\n\nKeeps what was done.\n\n## Open questions\n\n- How long?\n',
  'rfcs/1-first.md': '# First\n\n- Status: draft\n\n## Summary\n\nThe first one.\n',
  [`${french}/net/0001-cache.md`]:
    '# Le cache\n\n## Résumé\n\nGarde ce qui a été lu, voir [le journal](../0002-log.md).\n',
  'static/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"/>',
};

let siteDir: string;
let site: OpenSite;

beforeAll(async () => {
  siteDir = await createSite({
    files,
    plugins: [
      [true, {}],
      [true, {id: 'rfcs', path: 'rfcs', routeBasePath: 'rfcs'}],
    ],
    config: {
      i18n: {defaultLocale: 'en', locales: ['en', 'fr', 'ar']},
      themeConfig: {
        navbar: {logo: {src: 'logo.svg', href: '/design'}, items: [{type: 'localeDropdown'}]},
      },
    },
  });
  site = await openSite([docusaurus, 'build', siteDir, '--out-dir']);
});

afterAll(async () => {
  await site?.close();
  await rm(siteDir, {recursive: true, force: true});
});

it('has no error, no broken link and no sideways scrolling in any language', async () => {
  const pages = (await pagesOf(site.outDir)).filter((page) => !page.includes('/rules/'));
  expect(pages).toEqual(
    expect.arrayContaining(['/design', '/fr/design', '/ar/design/net/0001-cache', '/fr/rfcs']),
  );
  const widths = [1280, 390, 320];
  const {findings} = await crawl(site.browser, pages, {origin: site.origin, widths});
  expect(findings).toEqual([]);
});

describe('in French, the index', () => {
  it('finds a design by its translated title, and a facet by its translated name', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/fr/design`);
    await page.locator('html[data-has-hydrated=true]').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('le cahce');
    await page.locator('.theme-design-index-results').waitFor();
    expect(await page.locator('[data-design-result]:visible').allTextContents()).toEqual([
      'Le cache',
    ]);
    await page.keyboard.press('Escape');
    await page.locator('summary', {hasText: 'Auteur'}).click();
    await page.getByRole('checkbox', {name: 'Bob'}).click();
    await page.waitForURL('**/fr/design?author=Bob');
    expect(await page.locator('[data-design-result]:visible').allTextContents()).toEqual(['Log']);
    await page.close();
  });

  it('stays narrowed where the menu of languages leads to English', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/fr/design?status=implemented`);
    await page.locator('html[data-has-hydrated=true]').waitFor();
    expect(await page.locator('[data-design-result]:visible').allTextContents()).toEqual([
      'Le cache',
    ]);
    await page.locator('.navbar .dropdown').hover();
    await page.locator('.navbar .dropdown a', {hasText: 'English'}).click();
    await page.waitForURL('**/design?status=implemented');
    await page.locator('html[lang=en][data-has-hydrated=true]').waitFor();
    expect(await page.locator('[data-design-result]:visible').allTextContents()).toEqual(['Cache']);
    await page.close();
  });
});

it('is laid out from right to left in Arabic', async () => {
  const page = await site.browser.newPage({viewport: {width: 1280, height: 800}});
  await page.goto(`${site.origin}/ar/design/0002-log`);
  const [text, contents] = await Promise.all([
    page.locator('main article').boundingBox(),
    page.locator('main .table-of-contents').boundingBox(),
  ]);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(contents?.x).toBeLessThan(text?.x ?? 0);
  await page.close();
});

it.each([
  ['/design/rss.xml', 'en', 'Cache'],
  ['/fr/design/rss.xml', 'fr', 'Le cache'],
])('publishes a feed at %s in its language', async (address, language, title) => {
  const feed = await new Parser().parseURL(site.origin + address);
  expect(feed.language).toBe(language);
  expect(feed.items.map((item) => item.title)).toContain(title);
});
