// npm run screenshots [-- FOLDER]
// Pictures of the example site, to be looked at before a release; README shows some of them.
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {openExampleSite} from './example-site.ts';
import {repository} from './node-process.ts';

const pages = {
  index: '/design',
  table: '/design?view=table',
  design: '/design/0007-read-structure-with-markdown-it',
  replaced: '/design/0003-read-structure-with-mdast',
  problems: '/design/0020-broken-on-purpose',
  'release-notes': '/design/release-notes',
  release: '/design/release-notes/0.1.0',
  activity: '/design/activity',
  insights: '/design/insights',
  people: '/design/authors',
  person: '/design/authors/core-team',
  health: '/design/health',
  rule: '/design/rules/missing-section',
} as const;

// In the light, on a wide screen.
const inReadme: readonly string[] = ['index', 'design', 'release-notes'];

const screens: Readonly<Record<string, BrowserContextOptions>> = {
  light: {colorScheme: 'light', viewport: {width: 1440, height: 900}},
  dark: {colorScheme: 'dark', viewport: {width: 1440, height: 900}},
  phone: {colorScheme: 'light', viewport: {width: 390, height: 844}, deviceScaleFactor: 2},
};

// README shows pictures at two thirds of their size, and should load soon.
const largest = 60_000;
const clip = {x: 0, y: 0, width: 1440, height: 900, scale: 0.7};

const [folder = `${repository}test/screenshots`] = process.argv.slice(2);
await mkdir(folder, {recursive: true});
const site = await openExampleSite();
try {
  for (const [name, address] of Object.entries(pages)) {
    for (const [screen, options] of Object.entries(screens)) {
      const picture = await site.onPage(address, {reducedMotion: 'reduce', ...options}, (page) =>
        take(page),
      );
      await writeFile(path.join(folder, `${name}-${screen}.webp`), picture);
      if (screen === 'light' && inReadme.includes(name)) {
        await site.onPage(address, {reducedMotion: 'reduce', ...options}, (page) =>
          takeForReadme(page, name),
        );
      }
    }
  }
  console.log(folder);
} finally {
  await site.close();
}

async function takeForReadme(page: Page, name: string): Promise<void> {
  for (const quality of [80, 70, 60, 50, 40]) {
    const picture = await take(page, {quality, clip});
    await writeFile(`${repository}example-site/static/img/${name}.webp`, picture);
    if (picture.length < largest) return;
  }
}

// WebP, which only the protocol of the browser offers, has a third of the size.
async function take(page: Page, options: object = {quality: 85}): Promise<Buffer> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(300);
  const session = await page.context().newCDPSession(page);
  const {data} = await session.send('Page.captureScreenshot', {format: 'webp', ...options});
  return Buffer.from(data, 'base64');
}
