import {mkdir, mkdtemp, readdir, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {docusaurus, repository, runNode} from '../browser/node-process.ts';
import {median} from './median.ts';

const modules = `${repository}node_modules`;
const runs = 2;

/**
 * Builds the same documents with this plugin and with the official one for docs, by turns, each time from
 * nothing. Returns rows of a table.
 */
export async function compareBuilds(documents: string) {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(await timeBuild([`${repository}lib/plugin/index.js`, {path: documents}]));
    theirs.push(
      await timeBuild([`${modules}/@docusaurus/plugin-content-docs`, toDocsOptions(documents)]),
    );
  }
  const ratio = median(ours) / median(theirs);
  return {
    'docusaurus-plugin-design-docs': {
      runs: toText(ours),
      median: toText([median(ours)]),
      ratio: ratio.toFixed(2),
    },
    'plugin-content-docs': {runs: toText(theirs), median: toText([median(theirs)]), ratio: '1.00'},
  };
}

// By default docs leave out files like `_template.md`.
function toDocsOptions(documents: string) {
  return {path: documents, routeBasePath: 'design', exclude: []};
}

function toText(seconds: readonly number[]): string {
  return seconds.map((second) => `${second.toFixed(1)} s`).join(', ');
}

// Returns seconds.
async function timeBuild(plugin: readonly [string, object]): Promise<number> {
  const siteDir = await mkdtemp(path.join(tmpdir(), 'bench-site-'));
  try {
    await writeSite(siteDir, plugin);
    const start = performance.now();
    const {code, output} = await runNode([docusaurus, 'build', siteDir]);
    const seconds = (performance.now() - start) / 1000;
    if (code !== 0)
      throw new Error(`${plugin[0]} did not build the documents:\n${output.slice(-3000)}`);
    const pages = await countPages(path.join(siteDir, 'build'));
    console.log(
      `  ${path.relative(repository, plugin[0])}: ${pages} pages in ${seconds.toFixed(1)} s`,
    );
    return seconds;
  } finally {
    await rm(siteDir, {recursive: true, force: true});
  }
}

async function writeSite(siteDir: string, plugin: readonly [string, object]): Promise<void> {
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

async function countPages(outDir: string): Promise<number> {
  const names = await readdir(outDir, {recursive: true});
  return names.filter((name) => name.endsWith('.html')).length;
}
