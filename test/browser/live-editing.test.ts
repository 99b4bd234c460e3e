import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launchChromium} from './chromium.ts';
import {type LiveSite, startLiveSite} from './live-site.ts';

const patience = 30_000;

let site: LiveSite;
let browser: Browser;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  site = await startLiveSite();
  browser = await launchChromium();
  page = await browser.newPage();
  page.setDefaultTimeout(patience);
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(site.origin, {timeout: 2 * 60_000});
  await main()
    .first()
    .waitFor({timeout: 2 * 60_000});
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

// The tests follow each other on one running site, as an author's edits do.
describe('while `docusaurus start` runs', {timeout: 120_000}, () => {
  it('shows an edit of the text without a reload', async () => {
    await open('/0001-cache');
    await edit('0001-cache.md', 'Text of proposal.', 'Written while you look.');
    await page.getByText('Written while you look.').waitFor();
  });

  it('shows a new status without a reload', async () => {
    await open('/0001-cache');
    expect(await readStatus()).toBe('Provisional');
    await edit('0001-cache.md', 'provisional', 'implemented');
    await expect.poll(readStatus, {timeout: patience}).toBe('Implemented');
  });

  it('shows a status from the file beside it without a reload', async () => {
    await open('/0002-queue');
    expect(await readStatus()).toBe('Provisional');
    await edit('0002-queue/metadata.yaml', 'provisional', 'implementable');
    await expect.poll(readStatus, {timeout: patience}).toBe('Implementable');
  });

  it('asks for a section once the template has it, without a reload', async () => {
    await open('/0002-queue');
    expect(await page.getByText('Section Drawbacks').count()).toBe(0);
    await edit('_template.md', '## Proposal', '## Proposal\n\n## Drawbacks');
    await page.getByText('Section Drawbacks is missing').waitFor({state: 'attached'});
  });

  it('stops asking once the section is written', async () => {
    await open('/0002-queue');
    await page.getByText('Section Drawbacks is missing').waitFor({state: 'attached'});
    await append('0002-queue/README.md', '\n## Drawbacks\n\nIt may be old.\n');
    await page.getByText('Section Drawbacks is missing').waitFor({state: 'detached'});
  });

  it('has a page of a new file, and lists it', async () => {
    await open('/');
    await writeFile(inFolder('0003-log.md'), '# Log what happens\n\n## Status\n\nprovisional\n');
    await main().getByRole('link', {name: 'Log what happens'}).click();
    await page.getByRole('heading', {level: 1, name: 'Log what happens'}).waitFor();
  });

  it('moves the page of a renamed file', async () => {
    await open('/');
    await rename(inFolder('0003-log.md'), inFolder('0004-journal.md'));
    await main().locator('a[href="/0004-journal"]').click();
    await page.getByRole('heading', {level: 1, name: 'Log what happens'}).waitFor();
    await open('/0003-log');
    await page.getByRole('heading', {level: 1, name: 'Page Not Found'}).waitFor();
  });

  it('moves the page of a renamed folder', async () => {
    await open('/');
    await rename(inFolder('0002-queue'), inFolder('0005-queue'));
    await main().locator('a[href="/0005-queue"]').click();
    await page.getByRole('heading', {level: 1, name: 'Queue what comes'}).waitFor();
    expect(await readStatus()).toBe('Implementable');
  });

  it('drops the page of a removed file', async () => {
    await open('/');
    await main().getByRole('link', {name: 'Log what happens'}).waitFor();
    await rm(inFolder('0004-journal.md'));
    await main().getByRole('link', {name: 'Log what happens'}).waitFor({state: 'detached'});
    await open('/0004-journal');
    await page.getByRole('heading', {level: 1, name: 'Page Not Found'}).waitFor();
  });

  it('lives on after a document that cannot be understood', async () => {
    await open('/');
    await mkdir(inFolder('0006-odd'));
    await writeFile(
      inFolder('0006-odd/README.md'),
      '---\nauthors:\n  - @ada\n---\n\n# Odd <b {x\n',
    );
    // What has no status is folded.
    await main().locator('a[href="/0006-odd"]').waitFor({state: 'attached'});
    await open('/0006-odd');
    await page.getByRole('heading', {level: 1, name: 'Odd <b {x'}).waitFor();
  });

  it('shows a new status in a doc that lists designs', async () => {
    await open('/docs/intro');
    const item = page.locator('.theme-design-list li', {hasText: 'Keep what was read'});
    expect(await item.textContent()).toContain('Implemented');
    await edit('0001-cache.md', 'implemented', 'implementable');
    await item.getByText('Implementable').waitFor();
  });

  it('names a design in a doc that is not there, until it is', async () => {
    await open('/docs/intro');
    const fault = page.locator('.theme-design-fault');
    expect(await fault.textContent()).toMatch(/docs\/intro\.md:5 Design 0007-later is not known$/);
    await writeFile(inFolder('0007-later.md'), '# Later\n\n## Status\n\nprovisional\n');
    await page.locator('.theme-design-reference', {hasText: 'wait'}).waitFor();
    expect(await fault.count()).toBe(0);
  });

  it('says at the terminal which problems an edit has made, and which are gone', async () => {
    await append('0001-cache.md', '\n[a](lost.md)\n');
    await site.printed('Link `lost.md` leads to no file  (broken-link)', patience);
    await edit('0001-cache.md', '\n[a](lost.md)\n', '');
    await site.printed(
      '0001-cache.md  no longer: Link `lost.md` leads to no file (broken-link)',
      patience,
    );
  });

  it('follows `design-docs.yml` next to the folder, without a reload', async () => {
    await open('/');
    const file = path.join(path.dirname(site.folder), 'design-docs.yml');
    await writeFile(file, 'title: Plans of the house\n');
    await page.getByRole('heading', {level: 1, name: 'Plans of the house'}).waitFor();
    await rm(file);
    await page.getByRole('heading', {level: 1, name: 'Designs'}).waitFor();
  });

  it('raised no error in the browser on the way', () => {
    expect(errors).toEqual([]);
  });

  it('comes back after its folder was renamed and put back, and follows edits again', async () => {
    await open('/');
    await rename(site.folder, `${site.folder}-away`);
    await site.printed('What was there before is shown until this is put right', patience);
    await rename(`${site.folder}-away`, site.folder);
    await open('/0001-cache');
    await edit('0001-cache.md', 'Written while you look.', 'Written after it came back.');
    await page.getByText('Written after it came back.').waitFor();
  });

  it('follows a change of branch, which writes and removes many files at once', async () => {
    await open('/');
    const letters = [...'abcdefghijklmnopqrst'];
    const names = letters.map((letter) => `branch-${letter}.md`);
    await Promise.all(
      letters.map((letter) =>
        writeFile(
          inFolder(`branch-${letter}.md`),
          `# Branch ${letter}\n\n## Status\n\nprovisional\n`,
        ),
      ),
    );
    // The rest of a long group is folded.
    await main().locator('a[href="/branch-t"]').waitFor({state: 'attached'});
    await Promise.all(names.map((name) => rm(inFolder(name))));
    await main().locator('a[href="/branch-t"]').waitFor({state: 'detached'});
    await main().getByRole('link', {name: 'Branch a'}).waitFor({state: 'detached'});
  });
});

async function open(address: string): Promise<void> {
  await page.goto(site.origin + address);
  await page.locator('h1').waitFor();
}

function main() {
  return page.locator('main section');
}

function readStatus(): Promise<string | null> {
  return page.locator('article .theme-design-status').first().textContent();
}

function inFolder(name: string): string {
  return path.join(site.folder, name);
}

async function edit(name: string, before: string, after: string): Promise<void> {
  const text = await readFile(inFolder(name), 'utf8');
  expect(text).toContain(before);
  await writeFile(inFolder(name), text.replace(before, after));
}

async function append(name: string, text: string): Promise<void> {
  await writeFile(inFolder(name), (await readFile(inFolder(name), 'utf8')) + text);
}
