import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {findViolations} from './axe.ts';
import {openExampleSite} from './example-site.ts';
import type {OpenSite} from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openExampleSite();
});

afterAll(() => site?.close());

const built = '/design/0004-template-is-the-contract';

describe('the history on the page of a design', () => {
  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
    ['dark', 320],
  ] as const)(
    'is without fault to axe, unfolded, %s, %i pixels wide',
    async (colorScheme, width) => {
      const options = {
        colorScheme,
        reducedMotion: 'reduce',
        viewport: {width, height: 800},
      } as const;
      const found = await site.onPage(built, options, async (page) => {
        await page.locator('.theme-design-text-changes > summary').click();
        const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        return {violations: await findViolations(page), isTooWide: width > 0};
      });
      expect(found).toEqual({violations: [], isTooWide: false});
    },
  );

  it('is there without JavaScript', async () => {
    const html = await site.onPage(built, {}, async (page) =>
      (await page.request.get(page.url())).text(),
    );
    const items = html.split('theme-design-timeline-item').slice(1);
    expect(items.map((item) => /dateTime="([^"]+)"/i.exec(item)?.[1])).toEqual([
      '2026-11-20',
      '2026-10-22',
      '2026-10-11',
      '2026-10-08',
    ]);
  });

  it('says how long that was up to the newest commit, whenever it is read', async () => {
    const text = await site.onPage(built, {}, async (page) => {
      await page.clock.setFixedTime(new Date('2031-10-30T12:00:00Z'));
      await page.reload();
      return page.locator('.theme-design-since').innerText();
    });
    expect(text).toBe('since 22 Oct 2026 (36 days)');
  });

  it('unfolds what changed with the keyboard', async () => {
    const isOpen = await site.onPage(built, {}, async (page) => {
      await page.locator('.theme-design-text-changes > summary').focus();
      await page.keyboard.press('Enter');
      return page.locator('.theme-design-text-change').first().isVisible();
    });
    expect(isOpen).toBe(true);
  });
});
