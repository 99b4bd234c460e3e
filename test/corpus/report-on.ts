import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {commandLine, runNode} from '../browser/node-process.ts';
import {serveFolder} from '../browser/static-server.ts';
import {visit} from '../browser/visit.ts';
import type {CorpusFolder} from './folders.ts';

/** What became of one folder. */
export interface Report {
  readonly name: string;
  /** Markdown files in the folder, and pages of documents on the site. */
  readonly files: number;
  readonly pages: number;
  /** How long the build took. */
  readonly seconds: number;
  /** The groups of the index, each with its number of designs. */
  readonly groups: readonly string[];
  /** One line for each thing that is wrong. */
  readonly findings: readonly string[];
}

const sampleSize = 40;

/** Builds a site of a folder, and looks at its index, its release notes and a sample of its pages. */
export async function reportOn(
  browser: Browser,
  {folder, template}: CorpusFolder,
): Promise<Report> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'corpus-'));
  const outDir = path.join(temporary, 'site');
  try {
    const start = Date.now();
    const options = template === undefined ? [] : ['--template', template];
    const {code, output} = await runNode([
      commandLine,
      'build',
      folder,
      ...options,
      '--out',
      outDir,
    ]);
    const seconds = Math.round((Date.now() - start) / 1000);
    const files = await countDocuments(folder);
    const name = folder.split(path.sep).slice(-2).join('/');
    if (code !== 0) {
      const findings = [`build ended with ${code}:\n${output}`];
      return {name, files, pages: 0, seconds, groups: [], findings};
    }
    const pages = await readPages(outDir);
    const {groups, findings} = await readSite(browser, outDir, pages);
    const count = new Set(pages).size;
    const lost = count === files ? [] : [`${files} Markdown files, but ${count} pages`];
    return {name, files, pages: count, seconds, groups, findings: [...lost, ...findings]};
  } finally {
    await rm(temporary, {recursive: true, force: true});
  }
}

async function countDocuments(folder: string): Promise<number> {
  const names = await readdir(folder, {recursive: true});
  return names.filter((name) => /\.mdx?$/i.test(name)).length;
}

async function readPages(outDir: string): Promise<readonly string[]> {
  const {designs}: {designs: {permalink: string | null}[]} = JSON.parse(
    await readFile(path.join(outDir, 'designs.json'), 'utf8'),
  );
  return designs.flatMap(({permalink}) => permalink ?? []);
}

async function readSite(browser: Browser, outDir: string, pages: readonly string[]) {
  const server = await serveFolder(outDir);
  try {
    const missing = await findMissing(server.origin, pages);
    const options = {origin: server.origin, widths: [1280, 390]};
    const findings: string[] = [];
    for (const page of ['/', '/health', ...toSample(pages)]) {
      const visited = await visit(browser, page, options);
      findings.push(...visited.findings.map(({kind, text}) => `${page} ${kind}: ${text}`));
    }
    const groups = await readGroups(browser, server.origin);
    return {groups, findings: [...missing, ...findings]};
  } finally {
    await server.close();
  }
}

async function findMissing(origin: string, pages: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const page of pages) {
    const {ok, status} = await fetch(origin + page);
    if (!ok) found.push(`${page} is not served: ${status}`);
  }
  return found;
}

function toSample(pages: readonly string[]): readonly string[] {
  if (pages.length <= sampleSize) return pages;
  const step = (pages.length - 1) / (sampleSize - 1);
  return Array.from({length: sampleSize}, (_, at) => pages[Math.round(at * step)] ?? '/');
}

async function readGroups(browser: Browser, origin: string): Promise<readonly string[]> {
  const page = await browser.newPage({javaScriptEnabled: false});
  await page.goto(origin);
  const headings = await page.locator('main section h2').allTextContents();
  await page.close();
  return headings.map((heading) => heading.replace(/[\s\u200b]+/g, ' ').trim());
}
