import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {launchChromium} from './chromium.ts';
import {docusaurus, repository, runNode} from './node-process.ts';
import {serveFolder} from './static-server.ts';
import {answerForeign} from './visit.ts';

export interface ExampleSite {
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

/** Builds the example site, serves it and starts a browser. */
export async function openExampleSite(): Promise<ExampleSite> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'example-site-'));
  const site = `${repository}example-site`;
  const {code, output} = await runNode([docusaurus, 'build', site, '--out-dir', outDir]);
  if (code !== 0) throw new Error(`The example site was not built:\n${output}`);
  const {origin, close} = await serveFolder(outDir);
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
      await rm(outDir, {recursive: true, force: true});
    },
  };
}
