// npm run bench [-- DIR] [--only PART]… [--copies N] [--pictures N] [--runs N] [--alone]
// Measures this plugin and others on the same documents in the same run. It asserts nothing.
// Parts: reading, checks, history, builds, pages, saves. `--copies` sets how often metal3 is built,
// `--pictures` how many pictures are beside each of those folders, `--runs` how often a site is built
// cold and then warm. `--alone` leaves out the other plugins. `SKIP_HTML_MINIFICATION=false` turns on the
// slow minifier.
import {existsSync} from 'node:fs';
import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {repository} from '../browser/node-process.ts';
import {type CorpusFolder, corpusFolders} from '../corpus/folders.ts';
import {compareBuilds} from './build-times.ts';
import {compareChecks, measureStart} from './check-times.ts';
import {writeCopies, writeInvented, writePictures} from './documents.ts';
import {git, writeVersions} from './history-repository.ts';
import {compareHistory} from './history-times.ts';
import {measureIndex} from './index-page.ts';
import {compareReading} from './read-times.ts';
import {compareSaves} from './save-times.ts';

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    only: {type: 'string', multiple: true},
    copies: {type: 'string', default: '10'},
    pictures: {type: 'string', default: '0'},
    runs: {type: 'string', default: '2'},
    alone: {type: 'boolean', default: false},
  },
});
const [given] = positionals;
const parts: Readonly<Record<string, () => Promise<void>>> = {
  reading: showReading,
  checks: showChecks,
  history: showHistory,
  builds: showBuilds,
  pages: showPages,
  saves: showSaves,
};
const wanted = values.only ?? Object.keys(parts);
const unknown = wanted.find((name) => !(name in parts));
if (unknown !== undefined) {
  console.error(`There is no part ${unknown}. Parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(2);
}
const temporary = await realpath(await mkdtemp(path.join(tmpdir(), 'bench-')));
try {
  for (const name of wanted) await parts[name]?.();
} finally {
  await rm(temporary, {recursive: true, force: true});
}

async function showReading() {
  console.log('\nReading and checking, as a multiple of a bare markdown-it parse (aim: below 3)');
  console.table(await measureFolders(compareReading));
}

async function showChecks() {
  console.log('\nThe command `check` from start to end (aim: below 3 and at least 4)');
  console.table(await measureFolders(compareChecks));
  console.table({'design-docs': await measureStart()});
}

async function showHistory() {
  console.log(
    '\nThe history, as a multiple of reading the folder (aim: cold at most 1, warm a tenth)',
  );
  console.table(await compareHistories());
}

async function showBuilds() {
  console.log(
    '\nBuilds, in brackets as a multiple of plugin-content-docs (aim: cold at most 0.7, warm at most 1)',
  );
  const documents = await documentsToBuild();
  console.table(await compareBuilds(documents, Number(values.runs), values.alone));
}

async function showPages() {
  const {typing, pages} = await measureIndex(temporary);
  console.log('\nScripting in an index of 1000 designs (aim: at most 50 ms)');
  console.table(typing);
  console.log('\nPages in the browser');
  console.table(pages);
}

async function showSaves() {
  const folder = given === undefined ? path.join(temporary, 'saves') : path.resolve(given);
  if (given === undefined) await writeInvented(folder, 606);
  console.log(`\nFrom saving a document to its new text on the screen, ${folder} (aim: at most 1)`);
  console.table(await compareSaves(folder));
}

async function measureFolders<Row>(measure: (folder: CorpusFolder) => Promise<Row>) {
  const rows: Record<string, Row> = {};
  for (const folder of await foldersToRead()) rows[toRowName(folder)] = await measure(folder);
  return rows;
}

function toRowName({folder}: CorpusFolder): string {
  return folder.split(path.sep).slice(-2).join('/');
}

async function foldersToRead(): Promise<readonly CorpusFolder[]> {
  if (given !== undefined) return [{folder: path.resolve(given)}];
  if (corpusFolders.length > 0) return corpusFolders;
  const folder = path.join(temporary, 'read', 'invented');
  await writeInvented(folder, 600);
  return [{folder}];
}

async function compareHistories() {
  const invented = path.join(temporary, 'versions');
  await writeVersions(invented, 7000);
  const rows: Record<string, Awaited<ReturnType<typeof compareHistory>>> = {
    '7000 invented versions': await compareHistory(path.join(invented, 'design'), temporary),
  };
  const bundle = path.resolve(repository, '../shared/corpus/metal3-design-history.bundle');
  if (existsSync(bundle)) {
    const clone = path.join(temporary, 'metal3-history');
    await git(temporary, ['clone', '-q', '-b', 'main', bundle, clone]);
    rows['metal3/design'] = await compareHistory(path.join(clone, 'design'), temporary);
  }
  return rows;
}

async function documentsToBuild(): Promise<string> {
  if (given !== undefined) return path.resolve(given);
  const source = path.resolve(repository, '../shared/corpus/metal3/design');
  const folder = path.join(temporary, 'build', 'design');
  const copies = Number(values.copies);
  await writeCopies(source, folder, copies);
  await writePictures(folder, Number(values.pictures));
  console.log(
    `  Documents: ${existsSync(source) ? `metal3/design, ${copies} times over` : 'invented'}, with ${values.pictures} pictures`,
  );
  return folder;
}
