import type {Browser, BrowserContext, ConsoleMessage, Page} from 'playwright-core';
import {findBrokenPictures, findOverflow, readLinks, readState} from './in-page.ts';

/** One thing that is wrong with a page. */
export interface Finding {
  readonly page: string;
  readonly kind: 'console' | 'error' | 'dialog' | 'request' | 'picture' | 'link' | 'overflow';
  readonly text: string;
}

export interface Visit {
  readonly findings: readonly Finding[];
  /** Absolute addresses of all links. */
  readonly links: readonly string[];
  /** Addresses on other hosts that the page asked for. */
  readonly foreign: readonly string[];
}

export interface VisitOptions {
  readonly origin: string;
  readonly isDark?: boolean;
  /** Widths at which nothing may stand out of the window; the page is loaded at the first. */
  readonly widths?: readonly number[];
  /** Runs in the page before anything else does. */
  readonly initScript?: string;
}

const height = 900;
const pixel = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');

/**
 * Opens a page, waits until React has taken it over and its pictures are there, and says what is wrong.
 * Nothing is asked of other hosts: each of their pictures is one pixel.
 */
export async function visit(browser: Browser, path: string, options: VisitOptions): Promise<Visit> {
  const {origin, isDark = false, widths = [1280], initScript = ''} = options;
  const context = await browser.newContext({
    colorScheme: isDark ? 'dark' : 'light',
    viewport: {width: widths[0] ?? 1280, height},
  });
  const foreign = await answerForeign(context, origin);
  await context.addInitScript(initScript);
  const page = await context.newPage();
  const found = listen(page, path, origin);
  await page.goto(origin + path, {waitUntil: 'load'});
  const isTakenOver = await waitForReact(page);
  const pictures = await page.evaluate(findBrokenPictures, origin);
  const overflow = await measureOverflow(page, widths);
  const links = await page.evaluate(readLinks);
  const address = page.url();
  await context.close();
  const toFindings = (kind: Finding['kind'], texts: readonly string[]) =>
    texts.map((text): Finding => ({page: path, kind, text}));
  const findings = [
    ...toFindings('error', isTakenOver ? [] : ['React did not take the page over']),
    ...toFindings(
      'error',
      address === origin + path ? [] : [`The page went to ${address.replace(origin, '')}`],
    ),
    ...found,
    ...toFindings('picture', pictures),
    ...toFindings('overflow', overflow),
  ];
  return {findings, links, foreign};
}

/** Answers every request to another host with one pixel, and lists those requests. */
export async function answerForeign(
  context: BrowserContext,
  origin: string,
): Promise<readonly string[]> {
  const foreign: string[] = [];
  const isForeign = (url: URL) => url.protocol.startsWith('http') && url.origin !== origin;
  await context.route(isForeign, (route) => {
    foreign.push(route.request().url());
    return route.fulfill({contentType: 'image/gif', body: pixel});
  });
  return foreign;
}

// The list grows while the page lives.
function listen(page: Page, path: string, origin: string): readonly Finding[] {
  const found: Finding[] = [];
  const add = (kind: Finding['kind'], text: string) => found.push({page: path, kind, text});
  page.on('console', (message) => {
    if (isComplaint(message)) add('console', message.text());
  });
  page.on('pageerror', (error) => add('error', String(error)));
  page.on('dialog', (dialog) => {
    add('dialog', dialog.message());
    return dialog.dismiss();
  });
  page.on('response', (response) => {
    if (response.url().startsWith(origin) && response.status() >= 400) {
      add('request', `${response.status()} ${response.url().slice(origin.length)}`);
    }
  });
  page.on('requestfailed', (request) => {
    if (request.url().startsWith(origin)) {
      add('request', `${request.failure()?.errorText} ${request.url().slice(origin.length)}`);
    }
  });
  return found;
}

// A failed request is told as such, with its address.
function isComplaint(message: ConsoleMessage): boolean {
  return /^(?:error|warning)$/.test(message.type()) && !/^Failed to load/.test(message.text());
}

async function waitForReact(page: Page): Promise<boolean> {
  try {
    await page.waitForFunction(readState, undefined, {timeout: 15_000});
    return true;
  } catch {
    return false;
  }
}

async function measureOverflow(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({width, height});
    found.push(...(await page.evaluate(findOverflow)).map((text) => `at ${width}px: ${text}`));
  }
  return found;
}
