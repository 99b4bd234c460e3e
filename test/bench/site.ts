import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {docusaurus, repository, runNode} from '../browser/node-process.ts';
import {linkModules} from '../link-modules.ts';

const modules = `${repository}node_modules`;
const usageScript = `${repository}test/bench/usage.cjs`;

/** A plugin with its options. */
export type PluginEntry = readonly [string, object];

/** This plugin, as it is published. */
export function ourPlugin(documents: string, options: object = {}): PluginEntry {
  return [
    createRequire(`${repository}package.json`).resolve('docusaurus-plugin-design-docs'),
    {path: documents, ...options},
  ];
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

/** A site that can be built, from nothing the first time and with what that left later. */
export interface BenchSite {
  readonly outDir: string;
  readonly build: () => Promise<Usage>;
}

/** Makes a site of one plugin, hands it on, and removes it. */
export async function withSite<T>(
  plugin: PluginEntry,
  use: (site: BenchSite) => Promise<T>,
): Promise<T> {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'bench-site-'));
  try {
    await writeSite(siteDir, plugin);
    return await use({
      outDir: path.join(siteDir, 'build'),
      build: () => measureBuild(siteDir, plugin[0]),
    });
  } finally {
    await rm(siteDir, {recursive: true, force: true});
  }
}

async function measureBuild(siteDir: string, name: string): Promise<Usage> {
  const start = performance.now();
  const {code, output} = await runNode(['--require', usageScript, docusaurus, 'build', siteDir]);
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${name} did not build the documents:\n${output.slice(-3000)}`);
  return {seconds, ...JSON.parse(await readFile(path.join(siteDir, 'usage.json'), 'utf8'))};
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
  await Promise.all([
    writeFile(
      path.join(siteDir, 'docusaurus.config.js'),
      `module.exports = ${JSON.stringify(config)};\n`,
    ),
    writeFile(path.join(siteDir, 'package.json'), '{"private": true}\n'),
    linkModules(repository, siteDir),
  ]);
}
