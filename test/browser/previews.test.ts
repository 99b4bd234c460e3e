import type {BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {docusaurus, repository} from './node-process.ts';
import {type OpenSite, openSite} from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  const folder = `${repository}test/fixtures/embedding-site`;
  site = await openSite([docusaurus, 'build', folder, '--out-dir'], '/base/');
});

afterAll(() => site?.close());

describe('a link to another design', () => {
  it('is previewed while the pointer rests on it or on the preview', async () => {
    await onPage({}, async (page) => {
      await inText(page).hover();
      const card = page.getByRole('tooltip');
      await card.waitFor();
      expect(await readCard(page)).toEqual([
        'Design 2',
        'Implementable',
        'Keep what was <read> & more',
        'What was read once is kept in memory.',
      ]);
      expect(await inText(page).getAttribute('aria-describedby')).toBe(
        await card.getAttribute('id'),
      );
      await card.hover();
      await page.waitForTimeout(500);
      expect(await card.count()).toBe(1);
      await page.mouse.move(1, 1);
      await card.waitFor({state: 'detached'});
      expect(await inText(page).getAttribute('aria-describedby')).toBeNull();
    });
  });

  it('is previewed while it has the focus of the keyboard, until Escape', async () => {
    await onPage({}, async (page) => {
      await tabTo(page, 'the cache');
      await page.getByRole('tooltip').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('tooltip').waitFor({state: 'detached'});
      expect(await inText(page).evaluate((link) => link === document.activeElement)).toBe(true);
      await page.keyboard.press('Shift+Tab');
      await tabTo(page, 'the cache');
      await page.getByRole('tooltip').waitFor();
    });
  });

  it('is previewed among the facts, too', async () => {
    await onPage({}, async (page) => {
      await page.locator('.theme-design-relations a').first().hover();
      await page.getByRole('tooltip').waitFor();
    });
  });

  it('is followed by a finger, which sees no preview', async () => {
    await onPage({hasTouch: true, isMobile: true}, async (page) => {
      await countTooltips(page);
      await inText(page).tap();
      await page.getByRole('heading', {level: 1, name: 'Keep what was'}).waitFor();
      expect(await page.evaluate('window.tooltips')).toBe(0);
    });
  });

  it('asks for what it shows only then', async () => {
    await onPage({}, async (page) => {
      const asked: string[] = [];
      page.on('response', async (response) => {
        const text = await response.text().catch(() => '');
        if (text.includes('"statusLabel"')) asked.push(response.url());
      });
      await page.reload({waitUntil: 'networkidle'});
      expect(asked).toEqual([]);
      await inText(page).hover();
      await page.getByRole('tooltip').waitFor();
      await expect.poll(() => asked.length).toBe(1);
    });
  });
});

it('does not preview links to the same page or to other pages', async () => {
  await onPage({}, async (page) => {
    await countTooltips(page);
    await page.locator('.theme-design-people a').first().hover();
    await page.waitForTimeout(600);
    expect(await page.evaluate('window.tooltips')).toBe(0);
  });
});

async function onPage(
  options: BrowserContextOptions,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  await page.goto(`${site.origin}/base/design/0001-log`);
  await page.locator('html[data-has-hydrated=true]').waitFor();
  await act(page);
  await context.close();
}

function inText(page: Page) {
  return page.locator('.theme-doc-markdown a', {hasText: 'the cache'});
}

function readCard(page: Page): Promise<string[]> {
  const parts = 'p > span, p:not(:has(> span))';
  return page.getByRole('tooltip').locator(parts).allTextContents();
}

async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent);
    if (focused === text) return;
  }
  throw new Error(`no link \`${text}\` was reached`);
}

// Also those that are gone again.
function countTooltips(page: Page): Promise<void> {
  return page.evaluate(`
    window.tooltips = 0;
    new MutationObserver(() => {
      window.tooltips += document.querySelectorAll('[role=tooltip]').length;
    }).observe(document.body, {childList: true, subtree: true});
  `);
}
