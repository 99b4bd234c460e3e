import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {launchChromium} from '../browser/chromium.ts';
import {startDevServer} from '../browser/dev-server.ts';
import {repository} from '../browser/node-process.ts';
import {linkModules} from '../link-modules.ts';
import {median} from './median.ts';
import {docsPlugin, ourPlugin, type PluginEntry} from './site.ts';

const saves = 5;
const patience = 10 * 60_000;
// A save while the work of the one before still goes on would measure both.
const settled = 4000;

/**
 * Seconds from the moment a document is saved to that when a browser shows its new text, with this plugin and with the
 * official one for docs, by turns. Saved is the first document at the top of the folder.
 */
export async function compareSaves(documents: string) {
  const document = await findDocument(documents);
  const browser = await launchChromium();
  const sites: LiveDocument[] = [];
  try {
    for (const plugin of [ourPlugin, docsPlugin]) {
      sites.push(await openDocument(browser, documents, plugin, document));
    }
    const times: number[][] = sites.map(() => []);
    for (let save = 0; save < saves; save += 1) {
      for (const [at, site] of sites.entries()) times[at]?.push(await site.save(`Saved ${save}.`));
    }
    const [ours = [], theirs = []] = times;
    return {
      'docusaurus-plugin-design-docs': formatRow(ours, theirs),
      'plugin-content-docs': formatRow(theirs, theirs),
    };
  } finally {
    for (const site of sites) await site.close();
    await browser.close();
  }
}

function formatRow(times: readonly number[], others: readonly number[]) {
  const seconds = (time: number) => `${(time / 1000).toFixed(2)} s`;
  const ratio = (median(times) / median(others)).toFixed(2);
  return {median: `${seconds(median(times))} (${ratio})`, saves: times.map(seconds).join(', ')};
}

interface LiveDocument {
  /** Saves the document with a line at its end, and says how many milliseconds later the line is seen. */
  readonly save: (line: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

async function openDocument(
  browser: Browser,
  documents: string,
  plugin: (folder: string) => PluginEntry,
  document: string,
): Promise<LiveDocument> {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'bench-saves-'));
  const remove = () => rm(siteDir, {recursive: true, force: true});
  const folder = path.join(siteDir, 'design');
  await cp(documents, folder, {recursive: true});
  await writeSite(siteDir, plugin(folder));
  const server = await startDevServer(siteDir, patience).catch(async (error) => {
    await remove();
    throw error;
  });
  const page = await browser.newPage();
  await page.goto(`${server.origin}/design/${path.parse(document).name}`, {timeout: patience});
  await page.locator('.markdown').waitFor({timeout: patience});
  await page.waitForTimeout(2 * settled);
  const file = path.join(folder, document);
  const text = await readFile(file, 'utf8');
  return {
    save: (line) => measureSave(page, () => writeFile(file, `${text}\n\n${line}\n`), line),
    close: () => server.stop().then(remove),
  };
}

async function measureSave(page: Page, save: () => Promise<void>, line: string): Promise<number> {
  const start = performance.now();
  await save();
  await page.locator('.markdown', {hasText: line}).waitFor({timeout: patience});
  const time = performance.now() - start;
  await page.waitForTimeout(settled);
  return time;
}

async function findDocument(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => /^[^_.].*\.md$/.test(name));
  const [first] = names.filter((name) => name !== 'README.md').sort();
  if (first === undefined) throw new Error(`${folder} has no document`);
  return first;
}

// The official plugin stops at front matter that is no YAML, so it is not given any.
async function writeSite(siteDir: string, plugin: PluginEntry): Promise<void> {
  const config = `module.exports = {
  title: 'Bench',
  url: 'http://localhost',
  baseUrl: '/',
  markdown: {
    format: 'md',
    parseFrontMatter: async ({fileContent}) => ({
      frontMatter: {},
      content: fileContent.replace(/^---\\n[^]*?\\n---\\n/, ''),
    }),
    hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'},
  },
  future: {v4: true, experimental_vcs: false},
  plugins: ${JSON.stringify([plugin])},
  themes: [${JSON.stringify(`${repository}node_modules/@docusaurus/theme-classic`)}],
};
`;
  await Promise.all([
    writeFile(path.join(siteDir, 'docusaurus.config.js'), config),
    writeFile(path.join(siteDir, 'package.json'), '{"private": true}\n'),
    linkModules(repository, siteDir),
  ]);
}
