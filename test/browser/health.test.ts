import {rm} from 'node:fs/promises';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {makeFolder} from '../build/write-files.ts';
import {findViolations} from './axe.ts';
import {commandLine} from './node-process.ts';
import {type OpenSite, openSite} from './open-site.ts';
import {visit} from './visit.ts';

const long = 'supercalifragilisticexpialidocious'.repeat(3);

// Enough documents that lists are folded, and words that no phone has room for.
const documents = Object.fromEntries(
  Array.from({length: 30}, (_, at) => [
    `area-${at % 4}/${at}-${long}.md`,
    `# Design of ${long} ${at}\n\n- Status: ${at % 2 ? 'implementable' : 'provisional'}\n\n## Summary\n\n## Open Questions\n\n- Who needs \`${long}\`?\n\n## Sign-off\n\n- [x] One\n- [ ] Two\n\n[lost](nowhere.md)\n`,
  ]),
);

let folder: string;
let site: OpenSite;

beforeAll(async () => {
  folder = await makeFolder(documents);
  site = await openSite([commandLine, 'build', folder, '--template', 'kpt', '--out']);
});

afterAll(async () => {
  await site?.close();
  await rm(folder, {recursive: true, force: true});
});

it.each([
  ['/health', false],
  ['/health', true],
  ['/rules/broken-link', false],
  ['/rules/broken-link', true],
])('has room for all of %s on any screen; dark: %s', async (page, isDark) => {
  const options = {origin: site.origin, isDark, widths: [1280, 390, 320]};
  expect((await visit(site.browser, page, options)).findings).toEqual([]);
});

it('has room for what it unfolds, too', async () => {
  const width = await onHealth({viewport: {width: 320, height: 800}}, async (page) => {
    for (const fold of await page.locator('summary').all()) {
      if (await fold.isVisible()) await fold.click();
    }
    return page.evaluate(() => document.documentElement.scrollWidth);
  });
  expect(width).toBe(320);
});

it('stands in full without JavaScript, and unfolds its lists', async () => {
  const [before, after, headings] = await onHealth({javaScriptEnabled: false}, async (page) => {
    const list = page.locator('section', {has: page.locator('#fix-first')});
    const rows = list.locator('.theme-design-health-fix-first-item:visible');
    const folded = await rows.count();
    await list.locator('summary').click();
    return [folded, await rows.count(), await page.locator('main h2').count()];
  });
  expect([before, after, headings]).toEqual([15, 30, 6]);
});

it('prints what is folded on the screen', async () => {
  const [names, rows] = await onHealth({}, async (page) => {
    await page.emulateMedia({media: 'print'});
    const list = page.locator('section', {has: page.locator('#fix-first')});
    const summaries = list.locator('summary').filter({visible: true});
    return [
      await summaries.count(),
      await list.locator('.theme-design-health-fix-first-item').filter({visible: true}).count(),
    ];
  });
  expect([names, rows]).toEqual([0, 30]);
});

it('is used with the keyboard alone: what has the focus is seen, and a fold opens', async () => {
  const opened = await onHealth({}, async (page) => {
    const fold = page.locator('.theme-design-health-fix-first summary');
    const lastRow = page.locator('.theme-design-health-fix-first > ol a').last();
    await lastRow.focus();
    await page.keyboard.press('Tab');
    const hasFocus = await fold.evaluate((element) => element === document.activeElement);
    const outline = await fold.evaluate((element) => getComputedStyle(element).outlineStyle);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const next = await page.evaluate(() => document.activeElement?.closest('li') !== null);
    return {hasFocus, isOutlined: outline !== 'none', next};
  });
  expect(opened).toEqual({hasFocus: true, isOutlined: true, next: true});
});

it('leads from a document of the list to its problems', async () => {
  const address = await onHealth({}, async (page) => {
    await page.locator('.theme-design-health-fix-first a').first().click();
    await page.locator('#design-problems').waitFor();
    return new URL(page.url()).hash;
  });
  expect(address).toBe('#design-problems');
});

it.each(['light', 'dark'] as const)(
  'is without fault to axe in %s colours',
  async (colorScheme) => {
    expect(await onHealth({colorScheme}, findViolations)).toEqual([]);
  },
);

async function onHealth<T>(
  options: BrowserContextOptions,
  read: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${site.origin}/health`);
  if (options.javaScriptEnabled !== false) {
    await page.locator('html[data-has-hydrated=true]').waitFor();
  }
  const found = await read(page);
  await context.close();
  return found;
}
