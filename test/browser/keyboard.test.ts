import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openExampleSite} from './example-site.ts';
import type {OpenSite} from './open-site.ts';
import {pageKinds} from './page-kinds.ts';

let site: OpenSite;

// By then Docusaurus has loaded the page of an address, which is when it moves the focus.
const settled = 300;
const doneButton = /^\d+ Implemented$/;

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

it('narrows the index: status, facet, order, table, and all of it away again', async () => {
  await site.onPage('/design', {}, async (page) => {
    await tabTo(page, doneButton);
    await page.keyboard.press('Space');
    await page.waitForURL('**/design?status=implemented');
    await tabTo(page, 'Author');
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.waitForURL('**/design?status=implemented&author=*');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toContain('Author');
    await tabTo(page, 'Table', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**view=table');
    await tabTo(page, 'Last change', 'Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL('**sort=*');
    await tabTo(page, 'Clear all');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.search.includes('status'));
  });
});

describe.each(['light', 'dark'] as const)('in %s, the focus stays', (colorScheme) => {
  const onIndex = (use: (page: Page) => Promise<void>, search = '') =>
    site.onPage(`/design${search}`, {colorScheme}, use);

  it('on a status, which Space chooses and takes back', () =>
    onIndex(async (page) => {
      await tabTo(page, doneButton);
      const seen: (string | null)[] = [];
      for (const search of ['?status=implemented', '']) {
        await page.keyboard.press('Space');
        await page.waitForURL((url) => url.search === search);
        await page.waitForTimeout(settled);
        seen.push(await page.locator(':focus').getAttribute('aria-pressed'));
      }
      expect(seen).toEqual(['true', 'false']);
    }));

  it('on the checkbox of a filter, which Escape closes', () =>
    onIndex(async (page) => {
      await tabTo(page, 'Author');
      await page.keyboard.press('Enter');
      await page.getByRole('checkbox').first().waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.waitForURL('**/design?author=*');
      await page.waitForTimeout(settled);
      expect(await page.locator(':focus').getAttribute('type')).toBe('checkbox');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.waitForURL(/author=.*&author=/);
      await page.waitForTimeout(settled);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('checkbox').count()).toBe(0);
      expect(await focused(page)).toBe('Author2');
      expect(await page.locator(':focus span').evaluate(readContrast)).toBeGreaterThan(4.5);
    }));

  it('on the switch of the view, and on the head that sorts', () =>
    onIndex(async (page) => {
      await tabTo(page, 'Table');
      await page.keyboard.press('Enter');
      await page.waitForURL('**view=table');
      await page.waitForTimeout(settled);
      expect(await focused(page)).toBe('Table');
      await tabTo(page, 'Title');
      for (const search of ['?sort=title&view=table', '?sort=-title&view=table']) {
        await page.keyboard.press('Enter');
        await page.waitForURL((url) => url.search === search);
        await page.waitForTimeout(settled);
        expect(await focused(page)).toBe('Title');
      }
    }));

  it('on the next filter where one is removed, and at last on the control before them', () =>
    onIndex(async (page) => {
      await tabTo(page, 'Status: Implementable');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.search === '?status=implemented&status=provisional');
      await page.waitForTimeout(settled);
      expect(await focused(page)).toMatch(/^Status: Implemented/);
      await tabTo(page, 'Clear all');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.search === '');
      await page.waitForTimeout(settled);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Table');
    }, '?status=implemented&status=implementable&status=provisional'));
});

it('is on the results where the way out of an empty list was taken', async () => {
  await site.onPage('/design?q=markdown-it&status=deferred', {}, async (page) => {
    await tabTo(page, 'Clear all filters');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.search === '');
    await page.waitForTimeout(settled);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
});

it('undoes each choice with Back, and does it again with Forward', async () => {
  await site.onPage('/design', {}, async (page) => {
    await tabTo(page, doneButton);
    await page.keyboard.press('Space');
    await page.waitForURL('**/design?status=implemented');
    await tabTo(page, 'Table');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/design?status=implemented&view=table');
    const isDone = () =>
      page.getByRole('button', {name: /\d Implemented$/}).getAttribute('aria-pressed');
    await page.goBack();
    await expect.poll(() => page.locator('table').count()).toBe(0);
    expect([new URL(page.url()).search, await isDone()]).toEqual(['?status=implemented', 'true']);
    await page.goBack();
    await expect.poll(isDone).toBe('false');
    await page.goForward();
    await expect.poll(isDone).toBe('true');
    expect(new URL(page.url()).search).toBe('?status=implemented');
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

async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press(key);
    const text = await focused(page);
    if (typeof name === 'string' ? text.startsWith(name) : name.test(text)) return;
  }
  throw new Error(`\`${name}\` is not reached by ${key}; the last was \`${await focused(page)}\``);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
}

// Runs in the page: how well a text stands out from its own background, as WCAG measures it.
function readContrast(element: Element): number {
  const {color, backgroundColor} = getComputedStyle(element);
  const context = document.createElement('canvas').getContext('2d');
  const [text, ground] = [color, backgroundColor].map((paint) => {
    if (!context) throw new Error('no canvas');
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = paint;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    if (alpha < 255) return undefined;
    const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
      part <= 10 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
  });
  if (text === undefined || ground === undefined) return 0;
  return Math.max(text, ground) / Math.min(text, ground);
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
