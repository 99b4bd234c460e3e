import {rm} from 'node:fs/promises';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createSite} from '../build/site.ts';
import {type Files, writeFiles} from '../build/write-files.ts';
import {design} from '../plugin/core/history/history.ts';
import {git} from '../plugin/load/history/repository.ts';
import {findViolations} from './axe.ts';
import {docusaurus} from './node-process.ts';
import {type OpenSite, openSite} from './open-site.ts';
import {visit} from './visit.ts';

const long = 'supercalifragilisticexpialidocious'.repeat(2);

const commits: readonly (readonly [day: string, files: Files])[] = [
  ['2019-02-01', {'1-cache.md': design('provisional'), '2-log.md': design('provisional')}],
  ['2020-03-01', {'1-cache.md': design('implementable')}],
  ['2021-04-01', {'1-cache.md': design('implementable', 'To be slow.')}],
  ['2022-05-01', {[`3-${long}.md`]: design('provisional').replace('# Cache', `# ${long}`)}],
  ['2023-06-01', {'1-cache.md': design('implemented', 'To be slow.')}],
  ['2024-07-01', {'4-new.md': design('rejected')}],
];

// Those of Docusaurus itself are too pale for links.
const colours =
  ':root {--ifm-color-primary: #1c4fa0} [data-theme=dark] {--ifm-color-primary: #9dc1fb}\n';

const pages = ['/design/activity', '/design/insights'];

let siteDir: string;
let site: OpenSite;

beforeAll(async () => {
  siteDir = await createSite({
    files: {
      'static/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"/>\n',
      'colours.css': colours,
    },
    plugins: [[true, {insights: {}, rules: 'off'}]],
    config: {
      themes: [['@docusaurus/theme-classic', {customCss: './colours.css'}]],
      themeConfig: {
        colorMode: {respectPrefersColorScheme: true},
        navbar: {logo: {src: 'logo.svg', href: '/design'}},
      },
    },
  });
  git(siteDir, ['init', '--quiet', '--initial-branch=main']);
  for (const [day, files] of commits) {
    await writeFiles(path.join(siteDir, 'design'), files);
    git(siteDir, ['add', 'design']);
    git(siteDir, ['commit', '--quiet', '--message=x'], {day});
  }
  site = await openSite([docusaurus, 'build', siteDir, '--out-dir']);
});

afterAll(async () => {
  await site?.close();
  await rm(siteDir, {recursive: true, force: true});
});

describe.each(pages)('%s', (address) => {
  it.each([false, true])('has room for everything on any screen; dark: %s', async (isDark) => {
    const options = {origin: site.origin, isDark, widths: [1440, 390, 320]};
    expect((await visit(site.browser, address, options)).findings).toEqual([]);
  });

  it.each([
    ['light', 1440],
    ['dark', 1440],
    ['light', 320],
    ['dark', 320],
  ] as const)(
    'is without fault to axe, %s, %i pixels wide, all unfolded',
    async (scheme, width) => {
      const options = {colorScheme: scheme, viewport: {width, height: 900}};
      const found = await site.onPage(address, options, async (page) => {
        await unfold(page);
        return [await findViolations(page), await page.evaluate(() => document.body.scrollWidth)];
      });
      expect(found).toEqual([[], width]);
    },
  );
});

async function unfold(page: Page): Promise<void> {
  const folded = page.locator('main details:not([open]) > summary').filter({visible: true});
  while ((await folded.count()) > 0) await folded.first().click();
}

const rows = '.theme-design-activity-change';

describe('the activity page', () => {
  it('shows one kind on request, says so in the address, and goes back', async () => {
    const seen = await site.onPage('/design/activity', {}, async (page) => {
      const count = () => page.locator(rows).count();
      const all = await count();
      await page.getByRole('button', {name: 'Text'}).click();
      const text = [await count(), new URL(page.url()).search];
      await page.goBack();
      return [all, text, await count()];
    });
    expect(seen).toEqual([7, [1, '?kind=text'], 7]);
  });

  it('opens as the address says, with what is left unfolded', async () => {
    const seen = await site.onPage('/design/activity?kind=status', {}, (page) =>
      page.locator(`${rows}:visible`).allInnerTexts(),
    );
    expect(seen.map((text) => text.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/^1 Jun 1 Cache Implemented was Implementable/),
      expect.stringMatching(/^1 Mar 1 Cache Implementable was Provisional/),
    ]);
  });

  it('stands in full without JavaScript, its older years folded', async () => {
    const context = await site.browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${site.origin}/design/activity?kind=text`);
    const visible = page.locator(`${rows}:visible`);
    const before = await visible.count();
    await unfold(page);
    const after = await visible.count();
    await context.close();
    expect([before, after]).toEqual([2, 7]);
  });
});

it('feeds of changes are beside the page, which leads to them', async () => {
  const links = await site.onPage('/design/activity', {}, (page) =>
    page
      .locator('.theme-design-page-header a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href'))),
  );
  expect(links).toEqual([
    '/design',
    ...['/design/changes.xml', '/design/changes.atom', '/design/changes.json'],
  ]);
  const answers = await Promise.all(
    [...links, '/design/feeds.css'].map((link) => fetch(`${site.origin}${link}`)),
  );
  expect(answers.map(({status}) => status)).toEqual([200, 200, 200, 200, 200]);
});

it('the insights picture has the statuses of the folder as labels, and its figures as a table', async () => {
  const seen = await site.onPage('/design/insights', {}, async (page) => {
    await unfold(page);
    const figure = page.locator('figure');
    return [
      await figure.locator('svg path').count(),
      (await figure.locator('li').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
      (await figure.locator('tbody tr').allInnerTexts())[0]?.split(/\s+/),
    ];
  });
  expect(seen).toEqual([
    4,
    ['Implemented 1', 'Provisional 2', 'Rejected 1'],
    ['July', '2024', '1', '0', '2', '1'],
  ]);
});
