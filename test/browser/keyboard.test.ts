import type {Page} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {openExampleSite} from './example-site.ts';
import type {OpenSite} from './open-site.ts';
import {pageKinds} from './page-kinds.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openExampleSite();
});

afterAll(() => site?.close());

it.each(Object.entries(pageKinds))('shows at each step through %s where it is', async (_, to) => {
  const unseen = await site.onPage(to, {}, async (page) => {
    const found: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      found.push(...(await page.evaluate(findUnseenFocus)));
    }
    return found;
  });
  expect([...new Set(unseen)]).toEqual([]);
});

it('skips to the content first of all', async () => {
  const inMain = await site.onPage('/design', {}, async (page) => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    return page.evaluate(() => document.activeElement?.closest('main') !== null);
  });
  expect(inMain).toBe(true);
});

it('narrows the index: phase, facet, order, table, and all of it away again', async () => {
  await site.onPage('/design', {}, async (page) => {
    await tabTo(page, 'Done');
    await page.keyboard.press('Space');
    await page.waitForURL('**/design?phase=done');
    await tabTo(page, 'Author');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL('**/design?phase=done&author=*');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toContain('Author');
    await tabTo(page, 'Table', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**view=table');
    await tabTo(page, 'Default order', 'Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL('**sort=*');
    await tabTo(page, 'Clear all');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.search.includes('phase'));
  });
});

it('sorts the table by its heads, and opens a design from it', async () => {
  await site.onPage('/design?view=table', {}, async (page) => {
    await tabTo(page, 'Title');
    await page.keyboard.press('Enter');
    await page.locator('th[aria-sort=ascending]', {hasText: 'Title'}).waitFor();
    await page.locator('tbody a').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.theme-design-page').waitFor();
  });
});

it('unfolds the filters of a small screen', async () => {
  await site.onPage('/design', {viewport: {width: 390, height: 800}}, async (page) => {
    await tabTo(page, 'Filters');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Status');
  });
});

it('copies the release notes', async () => {
  const options = {permissions: ['clipboard-read', 'clipboard-write']};
  await site.onPage('/design/release-notes', options, async (page) => {
    await tabTo(page, 'Copy as Markdown');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({hasText: 'Copied'}).waitFor();
  });
});

async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press(key);
    if ((await focused(page)).startsWith(name)) return;
  }
  throw new Error(`\`${name}\` is not reached by ${key}; the last was \`${await focused(page)}\``);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

// Runs in the page: the element that has the focus, if a reader cannot see that.
function findUnseenFocus(): string[] {
  const element = document.activeElement;
  if (element === null || element === document.body) return [];
  const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(element);
  const isMarked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  const {width, height, top, bottom} = element.getBoundingClientRect();
  const isThere = width > 0 && height > 0 && bottom > 0 && top < window.innerHeight;
  return isMarked && isThere ? [] : [element.outerHTML.slice(0, 160)];
}
