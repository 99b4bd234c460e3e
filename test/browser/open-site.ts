import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {launchChromium} from './chromium.ts';
import {runNode} from './node-process.ts';
import {serveFolder} from './static-server.ts';
import {answerForeign} from './visit.ts';

/** A site that was built, is served, and has a browser to look at it. */
export interface OpenSite {
  readonly outDir: string;
  readonly origin: string;
  readonly browser: Browser;
  /** Opens a page, hands it on once React has taken it over, and closes it. */
  readonly onPage: <T>(
    address: string,
    options: BrowserContextOptions,
    use: (page: Page) => Promise<T>,
  ) => Promise<T>;
  readonly close: () => Promise<void>;
}

/**
 * Builds a site with a script of Node, whose last argument is where to, serves it below its base URL and
 * starts a browser. Fails with what the build printed where it does not end well.
 */
export async function openSite(args: readonly string[], baseUrl = '/'): Promise<OpenSite> {
  const root = await mkdtemp(path.join(tmpdir(), 'open-site-'));
  const outDir = path.join(root, 'built', baseUrl);
  const {code, output} = await runNode([...args, outDir]);
  if (code !== 0) throw new Error(`The site was not built:\n${output}`);
  const {origin, close} = await serveFolder(path.join(root, 'built'));
  const browser = await launchChromium();
  return {
    outDir,
    origin,
    browser,
    onPage: async (address, options, use) => {
      const context = await browser.newContext(options);
      await answerForeign(context, origin);
      const page = await context.newPage();
      await page.goto(origin + address);
      await page.locator('html[data-has-hydrated=true]').waitFor();
      const result = await use(page);
      await context.close();
      return result;
    },
    close: async () => {
      await browser.close();
      await close();
      await rm(root, {recursive: true, force: true});
    },
  };
}
