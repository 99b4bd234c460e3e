import {spawn} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {JSDOM} from 'jsdom';
import {afterAll} from 'vitest';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
const docusaurus = path.join(repository, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');

const made: string[] = [];
afterAll(() => Promise.all(made.map((dir) => rm(dir, {recursive: true, force: true}))));

/** A site that was built, or failed to. */
export interface Built {
  readonly exitCode: number;
  /** What the terminal showed, without colours. */
  readonly output: string;
  readonly outDir: string;
}

/** Where a site of `test/fixtures` is. */
export function fixture(name: string): string {
  return path.join(repository, 'test/fixtures', name);
}

/** Runs `docusaurus build` as a user does. Cached files are used only where a test is about them. */
export async function build(
  siteDir: string,
  {
    config,
    isCached = false,
    environment = {},
  }: {config?: string; isCached?: boolean; environment?: Readonly<Record<string, string>>} = {},
): Promise<Built> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'design-docs-out-'));
  made.push(outDir);
  const args = ['build', siteDir, '--out-dir', outDir, ...(config ? ['--config', config] : [])];
  const cache = isCached ? {} : {DOCUSAURUS_NO_PERSISTENT_CACHE: '1'};
  const result = await run([docusaurus, ...args], {cwd: siteDir, env: {...cache, ...environment}});
  return {exitCode: result.exitCode, output: result.stdout + result.stderr, outDir};
}

/** Runs a Node program to its end. */
export function run(
  args: readonly string[],
  {cwd = repository, env = {}}: {cwd?: string; env?: Readonly<Record<string, string>>} = {},
): Promise<{exitCode: number; stdout: string; stderr: string}> {
  const {NODE_ENV: _, VITEST: __, ...outside} = process.env;
  const child = spawn(process.execPath, args, {
    cwd,
    env: {...outside, NO_COLOR: '1', FORCE_COLOR: '0', ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({exitCode: code ?? 1, stdout, stderr}));
  });
}

/** The page at an address of a built site, `baseUrl` left out. */
export function readPage({outDir, output}: Built, address: string): Document {
  const files = [`${address}/index.html`, `${address}.html`].map((name) => path.join(outDir, name));
  const file = files.find(existsSync);
  if (!file) throw new Error(`No page at ${address}. The build said:\n${output}`);
  const {document} = new JSDOM(readFileSync(file, 'utf8')).window;
  for (const hidden of document.querySelectorAll('svg, script, .hash-link')) hidden.remove();
  return document;
}

/** What a reader sees of an element. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What a reader sees of each element that a selector finds. */
export function textsOf(parent: ParentNode, selector: string): string[] {
  return [...parent.querySelectorAll(selector)].map(textOf);
}

/** Where the link with a text leads. */
export function hrefOf(parent: ParentNode, text: string): string | null | undefined {
  return [...parent.querySelectorAll('a')]
    .find((link) => textOf(link) === text)
    ?.getAttribute('href');
}

/** A file of a built site that holds JSON. */
export function readJson({outDir}: Built, name: string) {
  return JSON.parse(readFileSync(path.join(outDir, name), 'utf8'));
}
