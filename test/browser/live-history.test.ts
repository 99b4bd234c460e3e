import {execFileSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launchChromium} from './chromium.ts';
import {type LiveSite, startLiveSite} from './live-site.ts';

const patience = 30_000;

let site: LiveSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  site = await startLiveSite((siteDir) => {
    git(siteDir, ['init', '-q']);
    commit(siteDir, '2024-01-02');
  });
  browser = await launchChromium();
  page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${site.origin}/0001-cache`, {timeout: 2 * 60_000});
  await page
    .locator('.theme-design-status-line')
    .first()
    .waitFor({timeout: 2 * 60_000});
});

afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const readLine = async () =>
  (await page.locator('.theme-design-since, .theme-design-uncommitted').first().innerText()).trim();
const readDays = () => page.locator('.theme-design-timeline-item > :first-child').allInnerTexts();

// The tests follow each other on one running site.
describe('while `docusaurus start` runs in a repository', {timeout: 120_000}, () => {
  it('says since when a design has its status', async () => {
    expect(await readLine()).toMatch(/^since 2 Jan 2024/);
  });

  it('says of a new status that it is not committed yet', async () => {
    const file = path.join(site.folder, '0001-cache.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace('provisional', 'implemented'));
    await expect.poll(readLine, {timeout: patience}).toBe('not committed yet');
    expect(await readDays()).toEqual(['not committed yet', '2 Jan 2024']);
  });

  it('notices the commit', async () => {
    commit(path.dirname(site.folder), '2024-03-04');
    await expect.poll(readLine, {timeout: patience}).toMatch(/^since 4 Mar 2024/);
    expect(await readDays()).toEqual(['4 Mar 2024', '2 Jan 2024']);
  });
});

function commit(root: string, day: string): void {
  git(root, ['add', 'design']);
  git(root, ['commit', '-q', '-m', 'Write'], `${day}T12:00:00Z`);
}

function git(root: string, args: readonly string[], date = ''): void {
  const person = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  const configuration = {GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1'};
  const dates = {GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date};
  execFileSync('git', [...person, ...args], {
    cwd: root,
    env: {...process.env, ...configuration, ...(date === '' ? {} : dates)},
    stdio: 'ignore',
  });
}
