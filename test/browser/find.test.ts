import {rm} from 'node:fs/promises';
import path from 'node:path';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createSite} from '../build/site.ts';
import {findViolations} from './axe.ts';
import {docusaurus, repository} from './node-process.ts';
import {type OpenSite, openSite} from './open-site.ts';

const customCss = path.join(repository, 'example-site/src/css/custom.css');

let siteDir: string;
let site: OpenSite;

const cache = [
  ...['# A cache of whistles', '', '- Status: implemented', '- Authors: Ada Lovelace (@ada)', ''],
  ...[
    '## Summary',
    '',
    'Whistles are kept.',
    '',
    '## Eviction {#out}',
    '',
    'The quokka goes first.',
    '',
  ],
];

beforeAll(async () => {
  siteDir = await createSite({
    files: {
      'design/0001-cache.md': cache.join('\n'),
      'design/0002-log.md':
        '# A log of burrows\n\n- Status: provisional\n- Authors: @grace\n- Reviewers: @ada\n\n## Summary\n\nDug and written.\n',
      'design/0003-hidden.md':
        '---\nunlisted: true\n---\n\n# Hidden quokka\n\n- Status: implemented\n',
      'rfc/0001-quokka.md': '# Quokkas at night\n\n- Status: draft\n\n## Summary\n\nThey sleep.\n',
      'static/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"/>\n',
    },
    plugins: [
      [true, {id: 'rfcs', path: 'rfc', routeBasePath: 'rfc', index: {title: 'RFCs'}}],
      [true, {}],
    ],
    config: {
      baseUrl: '/sub/',
      trailingSlash: true,
      // The colours of Docusaurus itself have too little contrast.
      themes: [['@docusaurus/theme-classic', {customCss}]],
    },
  });
  site = await openSite([docusaurus, 'build', siteDir, '--out-dir'], '/sub/');
});

afterAll(async () => {
  await site?.close();
  await rm(siteDir, {recursive: true, force: true});
});

const open = <T>(
  address: string,
  use: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
) => site.onPage(address, options, use);

async function search(page: Page, query: string): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog[open] input:focus').waitFor();
  await page.keyboard.type(query);
  await page.locator('dialog [role=option]').first().waitFor();
  // The sections of the hits, which come after the hits themselves.
  await page.waitForLoadState('networkidle');
}

// Names what is wider than the screen.
const findWide = (page: Page) =>
  page.evaluate(() => {
    const {clientWidth, scrollWidth} = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return Array.from(document.querySelectorAll('body *'))
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map(({tagName, className}) => `${tagName} ${className}`);
  });

const namesOf = (page: Page) =>
  page
    .locator('dialog [role=option]')
    .evaluateAll((all) => all.map((one) => one.textContent?.trim()));

describe('the search', () => {
  it('finds text by keyboard alone, and opens its section', async () => {
    await open('/sub/design/0002-log/', async (page) => {
      await search(page, 'quok');
      await expect
        .poll(() => namesOf(page))
        .toEqual([
          expect.stringContaining('A cache of whistles'),
          expect.stringContaining('The quokka goes first.'),
          expect.stringContaining('Quokkas at night'),
        ]);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/sub/design/0001-cache/#out');
      await page.getByRole('heading', {level: 1, name: 'A cache of whistles'}).waitFor();
      expect(await page.locator('dialog').count()).toBe(0);
    });
  });

  it('keeps what is typed behind its key while it still loads', async () => {
    await open('/sub/design/0002-log/', async (page) => {
      const slow = (url: URL) => /search-index|\.js$/.test(url.pathname);
      await page.route(slow, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await route.continue();
      });
      await page.keyboard.type('/quokka');
      expect(await page.locator('dialog input').inputValue()).toBe('quokka');
      await page.locator('dialog [role=option]', {hasText: 'A cache of whistles'}).waitFor();
    });
  });

  it('lists the folder of the page first', async () => {
    await open('/sub/rfc/0001-quokka/', async (page) => {
      await search(page, 'quokka');
      const groups = page.locator('dialog [role=group]');
      await expect
        .poll(() => groups.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))))
        .toEqual(['RFCs', 'Designs']);
    });
  });

  it('leaves the key to the field of the index, and opens with the button there', async () => {
    await open('/sub/rfc/0001-quokka/', async (page) => {
      // From another page, so that the search listens before the index does.
      await page.locator('.theme-design-breadcrumbs a').first().click();
      await page.locator('.theme-design-filter input').waitFor();
      await page.keyboard.press('/');
      expect(await page.locator('.theme-design-filter input:focus').count()).toBe(1);
      expect(await page.locator('dialog').count()).toBe(0);
      await page.keyboard.press('/');
      await page.locator('dialog[open] input:focus').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog').count()).toBe(0);
      await page.locator('.theme-design-search-button button').press('Enter');
      await page.locator('dialog[open] input:focus').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('dialog').count()).toBe(0);
      expect(await page.locator('.theme-design-search-button button:focus').count()).toBe(1);
    });
  });

  it('loads nothing before it is opened, and nothing from elsewhere', async () => {
    await open('/sub/design/0001-cache/', async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      await page.locator('html[data-has-hydrated=true]').waitFor();
      expect(asked.filter((url) => url.includes('search-index'))).toEqual([]);
      await search(page, 'quokka');
      expect(asked.filter((url) => url.includes('search-index')).length).toBeGreaterThan(2);
      expect(asked.filter((url) => !url.startsWith(site.origin))).toEqual([]);
    });
  });

  it.each([
    ['light', {viewport: {width: 1440, height: 900}}],
    ['dark', {viewport: {width: 1440, height: 900}, colorScheme: 'dark' as const}],
    ['on a phone', {viewport: {width: 320, height: 640}}],
  ])('has no fault that axe finds: %s', async (_, options) => {
    await open(
      '/sub/design/0001-cache/',
      async (page) => {
        await search(page, 'quokka');
        expect(await findViolations(page)).toEqual([]);
        expect(await findWide(page)).toEqual([]);
      },
      options,
    );
  });
});

describe('people', () => {
  it('lead from a design to their page, and from there to their designs', async () => {
    await open('/sub/design/0002-log/', async (page) => {
      await page.getByRole('link', {name: '@grace', exact: true}).waitFor();
      await page.getByRole('link', {name: 'Ada', exact: false}).first().click();
      await page.waitForURL('**/sub/design/authors/ada/');
      await page.getByRole('heading', {level: 1, name: 'Ada Lovelace'}).waitFor();
      await page.getByRole('link', {name: 'This is me'}).click();
      await page.waitForURL('**/sub/design/?me=%40ada');
      await expect.poll(() => page.locator('.theme-design-item').count()).toBe(2);
      const chip = page.getByRole('button', {name: 'My designs: @ada'});
      await chip.press('Enter');
      await page.waitForURL('**/sub/design/');
      await page.reload();
      await page.getByRole('button', {name: 'Not me'}).waitFor();
      await page.goto(`${site.origin}/sub/rfc/`);
      await page.locator('html[data-has-hydrated=true]').waitFor();
      expect(await page.getByRole('button', {name: 'Not me'}).count()).toBe(0);
    });
  });

  it('are on a page that needs no script', async () => {
    const context = await site.browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${site.origin}/sub/design/authors/`);
    expect(await page.locator('main li a').allTextContents()).toEqual(
      expect.arrayContaining(['Ada Lovelace', '@grace']),
    );
    await context.close();
  });

  it.each([
    ['/sub/design/authors/', 'light' as const, 1440],
    ['/sub/design/authors/', 'dark' as const, 320],
    ['/sub/design/authors/ada/', 'light' as const, 320],
    ['/sub/design/authors/ada/', 'dark' as const, 1440],
    ['/sub/design/?me=@ada', 'light' as const, 320],
    ['/sub/design/?me=@ada', 'dark' as const, 1440],
  ])('%s has no fault that axe finds: %s, %i pixels wide', async (address, colorScheme, width) => {
    await open(
      address,
      async (page) => {
        expect(await findViolations(page)).toEqual([]);
        expect(await findWide(page)).toEqual([]);
      },
      {colorScheme, viewport: {width, height: 800}},
    );
  });
});
