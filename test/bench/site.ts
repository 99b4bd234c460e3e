import {mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {docusaurus, repository, runNode} from '../browser/node-process.ts';

const modules = `${repository}node_modules`;
const usageScript = `${repository}test/bench/usage.cjs`;

/** A plugin with its options. */
export type PluginEntry = readonly [string, object];

/** This plugin, as it is published. */
export function ourPlugin(documents: string, options: object = {}): PluginEntry {
  return [`${repository}lib/plugin/index.js`, {path: documents, ...options}];
}

/** The official one for docs. By default it leaves out files like `_template.md`, and numbers of names. */
export function docsPlugin(documents: string): PluginEntry {
  const options = {
    path: documents,
    routeBasePath: 'design',
    exclude: [],
    numberPrefixParser: false,
  };
  return [`${modules}/@docusaurus/plugin-content-docs`, options];
}

/** What a build took. */
export interface Usage {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most memory that it held. */
  readonly megabytes: number;
}

/** Builds a site of one plugin from nothing, hands its files on with what that took, and removes it. */
export async function withSite<T>(
  plugin: PluginEntry,
  use: (outDir: string, usage: Usage) => Promise<T>,
): Promise<T> {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'bench-site-'));
  try {
    await writeSite(siteDir, plugin);
    const start = performance.now();
    const {code, output} = await runNode(['--require', usageScript, docusaurus, 'build', siteDir]);
    const seconds = (performance.now() - start) / 1000;
    if (code !== 0)
      throw new Error(`${plugin[0]} did not build the documents:\n${output.slice(-3000)}`);
    const used = JSON.parse(await readFile(path.join(siteDir, 'usage.json'), 'utf8'));
    return await use(path.join(siteDir, 'build'), {seconds, ...used});
  } finally {
    await rm(siteDir, {recursive: true, force: true});
  }
}

async function writeSite(siteDir: string, plugin: PluginEntry): Promise<void> {
  const config = {
    title: 'Bench',
    url: 'http://localhost',
    baseUrl: '/',
    onBrokenLinks: 'ignore',
    onBrokenAnchors: 'ignore',
    markdown: {
      format: 'md',
      hooks: {onBrokenMarkdownLinks: 'ignore', onBrokenMarkdownImages: 'ignore'},
    },
    future: {v4: true, experimental_vcs: false},
    plugins: [plugin],
    themes: [`${modules}/@docusaurus/theme-classic`],
  };
  await mkdir(siteDir, {recursive: true});
  await Promise.all([
    writeFile(
      path.join(siteDir, 'docusaurus.config.js'),
      `module.exports = ${JSON.stringify(config)};\n`,
    ),
    writeFile(path.join(siteDir, 'package.json'), '{"private": true}\n'),
    symlink(modules, path.join(siteDir, 'node_modules'), 'junction'),
  ]);
}
