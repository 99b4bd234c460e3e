import {gzipSync} from 'node:zlib';
import type {Browser, Page, Response} from 'playwright-core';
import {launchChromium} from '../browser/chromium.ts';
import {serveFolder} from '../browser/static-server.ts';
import {median} from './median.ts';
import {measurePaint, type Seen, watchPaint} from './paint.ts';

const loads = 3;

/** How heavy a page of a built site is, and how soon it is there. Returns a row of a table. */
export async function measurePage(outDir: string, address: string) {
  return onSite(outDir, async (browser, origin) => {
    const found: Loaded[] = [];
    for (let load = 0; load < loads; load += 1)
      found.push(await loadOnce(browser, origin + address));
    const [first] = found;
    const middle = (name: 'paint' | 'blocking' | 'shift') =>
      median(found.map((values) => values[name]));
    return {
      'page and scripts': `${toKilobytes(first?.bytes ?? 0)} kB`,
      compressed: `${toKilobytes(first?.compressed ?? 0)} kB`,
      'largest paint': `${middle('paint').toFixed(0)} ms`,
      'blocking time': `${middle('blocking').toFixed(0)} ms`,
      'layout shift': middle('shift').toFixed(3),
    };
  });
}

/** What the browser runs for each letter typed into the field of an index, and for a choice. */
export async function measureTyping(outDir: string, address: string, query: string) {
  return onSite(outDir, async (browser, origin) => {
    const first: number[] = [];
    const later: number[] = [];
    const choices: number[] = [];
    for (let load = 0; load < loads; load += 1) {
      const page = await browser.newPage();
      await openQuietly(page, origin + address);
      const [start = 0, ...rest] = await measureEach([...query], page, (letter) =>
        page.keyboard.press(letter),
      );
      first.push(start);
      later.push(...rest);
      await page.locator('[data-design-field]').fill('');
      await page.waitForTimeout(settled);
      const statuses = await page.locator('.theme-design-index-count').all();
      choices.push(...(await measureEach(statuses, page, (status) => status.click())));
      await page.close();
    }
    const toRow = (times: readonly number[]) => ({
      median: `${median(times).toFixed(0)} ms`,
      longest: `${Math.max(...times).toFixed(0)} ms`,
    });
    return {'first letter': toRow(first), 'later letters': toRow(later), status: toRow(choices)};
  });
}

const settled = 700;

async function openQuietly(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('html[data-has-hydrated=true]').waitFor();
  await page.locator('[data-design-field]').focus();
  await page.waitForTimeout(2 * settled);
}

// Milliseconds of scripting until the page is quiet again, of each action.
async function measureEach<T>(
  subjects: readonly T[],
  page: Page,
  act: (subject: T) => Promise<void>,
): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const readScripting = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({name}) => name === 'ScriptDuration')?.value ?? 0);
  };
  const times: number[] = [];
  for (const subject of subjects) {
    const before = await readScripting();
    await act(subject);
    await page.waitForTimeout(settled);
    times.push((await readScripting()) - before);
  }
  return times;
}

interface Loaded extends Seen {
  readonly bytes: number;
  readonly compressed: number;
}

async function loadOnce(browser: Browser, address: string): Promise<Loaded> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.addInitScript(watchPaint);
  await page.goto(address, {waitUntil: 'load'});
  // What is fetched for other pages comes later, and is not counted.
  const needed = responses.filter((response) =>
    ['document', 'script', 'stylesheet'].includes(response.request().resourceType()),
  );
  const bodies = await Promise.all(needed.map((response) => response.body()));
  await page.locator('html[data-has-hydrated=true]').waitFor();
  await page.waitForTimeout(2 * settled);
  const paint = await page.evaluate(measurePaint);
  await context.close();
  return {
    ...paint,
    bytes: bodies.reduce((sum, {length}) => sum + length, 0),
    compressed: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0),
  };
}

function toKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

async function onSite<T>(
  outDir: string,
  use: (browser: Browser, origin: string) => Promise<T>,
): Promise<T> {
  const {origin, close} = await serveFolder(outDir);
  const browser = await launchChromium();
  try {
    return await use(browser, origin);
  } finally {
    await browser.close();
    await close();
  }
}
