// npm run bench [-- DIR]
// How long this plugin takes, beside others on the same documents in the same run. It asserts nothing.
import {existsSync} from 'node:fs';
import {mkdtemp, realpath, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {repository} from '../browser/node-process.ts';
import {type CorpusFolder, corpusFolders} from '../corpus/folders.ts';
import {compareBuilds} from './build-times.ts';
import {compareChecks, measureStart} from './check-times.ts';
import {writeInvented, writeTenfold} from './documents.ts';
import {git, writeVersions} from './history-repository.ts';
import {compareHistory} from './history-times.ts';
import {measureIndex} from './index-page.ts';
import {compareReading} from './read-times.ts';

const [given] = process.argv.slice(2);
const temporary = await realpath(await mkdtemp(path.join(tmpdir(), 'bench-')));
try {
  console.log('\nReading and checking, as a multiple of a bare markdown-it parse (aim: below 3)');
  const rows: Record<string, Awaited<ReturnType<typeof compareReading>>> = {};
  for (const folder of await foldersToRead()) {
    rows[toRowName(folder)] = await compareReading(folder);
  }
  console.table(rows);

  console.log('\nThe command `check` from start to end (aim: below 3 and at least 4)');
  const checks: Record<string, Awaited<ReturnType<typeof compareChecks>>> = {};
  for (const folder of await foldersToRead()) {
    checks[toRowName(folder)] = await compareChecks(folder);
  }
  console.table(checks);
  console.table({'design-docs': await measureStart()});

  console.log(
    '\nThe history, as a multiple of reading the folder (aim: cold at most 1, warm a tenth)',
  );
  console.table(await compareHistories());

  console.log('\nCold build, in brackets as a multiple of plugin-content-docs (aim: at most 0.7)');
  console.table(await compareBuilds(await documentsToBuild()));

  const {typing, pages} = await measureIndex(temporary);
  console.log('\nScripting in an index of 1000 designs (aim: at most 50 ms)');
  console.table(typing);
  console.log('\nPages in the browser');
  console.table(pages);
} finally {
  await rm(temporary, {recursive: true, force: true});
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
  await writeTenfold(source, folder);
  console.log(`  Documents: ${existsSync(source) ? 'metal3/design, ten times over' : 'invented'}`);
  return folder;
}
