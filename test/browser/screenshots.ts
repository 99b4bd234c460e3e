// npm run screenshots [-- FOLDER]
// Pictures of the example site, to be looked at before a release; README shows one of them.
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {openExampleSite} from './example-site.ts';
import {repository} from './node-process.ts';

const pages = {
  index: '/design',
  table: '/design?view=table',
  design: '/design/0007-read-structure-with-markdown-it',
  'release-notes': '/design/release-notes',
  health: '/design/health',
} as const;

const screens: Readonly<Record<string, BrowserContextOptions>> = {
  light: {colorScheme: 'light', viewport: {width: 1280, height: 900}},
  dark: {colorScheme: 'dark', viewport: {width: 1280, height: 900}},
  phone: {colorScheme: 'light', viewport: {width: 390, height: 844}, deviceScaleFactor: 2},
};

const [folder = `${repository}test/screenshots`] = process.argv.slice(2);
await mkdir(folder, {recursive: true});
const site = await openExampleSite();
try {
  for (const [name, address] of Object.entries(pages)) {
    for (const [screen, options] of Object.entries(screens)) {
      const picture = await site.onPage(address, {reducedMotion: 'reduce', ...options}, take);
      await writeFile(path.join(folder, `${name}-${screen}.webp`), picture);
      if (`${name}-${screen}` === 'index-light') await writeForReaders('index.webp', picture);
    }
  }
  console.log(folder);
} finally {
  await site.close();
}

function writeForReaders(name: string, picture: Buffer): Promise<void> {
  return writeFile(`${repository}example-site/static/img/${name}`, picture);
}

// WebP, which only the protocol of the browser offers, has a third of the size.
async function take(page: Page): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  const session = await page.context().newCDPSession(page);
  const {data} = await session.send('Page.captureScreenshot', {format: 'webp', quality: 85});
  return Buffer.from(data, 'base64');
}
