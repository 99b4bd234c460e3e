import {chmod, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {loadFreshModule} from '@docusaurus/utils';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import type {FoundHistory} from '../../../../plugin/load/history/read-history.ts';
import type * as sharing from '../../../../plugin/load/history/share-reading.ts';
import {commit, design, git, makeRepository, makeTemporary, removeAll} from './repository.ts';

let root: string;
let calls: string;

beforeEach(async () => {
  root = await makeRepository();
  await commit(root, 'Begin', {'design/a.md': design('draft'), 'notes/b.md': design('draft')});
  await commit(root, 'Agree', {'design/a.md': design('accepted')}, {day: '2024-02-01'});
  const place = await makeTemporary();
  calls = path.join(place, 'calls');
  const real = (process.env.PATH ?? '').split(path.delimiter).map((dir) => path.join(dir, 'git'));
  const script = `#!/bin/sh\necho "$@" >> '${calls}'\nfor git in ${real.join(' ')}; do test -x $git && exec $git "$@"; done\n`;
  await writeFile(path.join(place, 'git'), script);
  await chmod(path.join(place, 'git'), 0o755);
  vi.stubEnv('PATH', `${place}${path.delimiter}${process.env.PATH}`);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await removeAll();
});

// How often git was started since the last time: to read the log of all commits, and texts.
async function countCalls() {
  const lines = (await readFile(calls, 'utf8')).trimEnd().split('\n');
  await writeFile(calls, '');
  return {
    log: lines.filter((line) => / log .*--raw/.test(line)).length,
    texts: lines.filter((line) => line.includes(' cat-file --batch')).length,
  };
}

// With modules of its own, as each instance of a site and each of its languages has them.
async function createReader(folder = 'design', authors = true) {
  vi.resetModules();
  const own = await import('../../../../plugin/load/history/read-history.ts');
  return own.createHistory({
    ...{folder: path.join(root, folder), base: root, packageVersion: '1', environment: {}},
    history: {authors},
  });
}

function listTold({log}: FoundHistory) {
  return log?.tracks.map((track) => [track.path, track.versions.length]);
}

it('two instances and two languages of a site start git as often as one', async () => {
  const first = await createReader();
  const others = [await createReader(), await createReader(), await createReader()];
  const found = await first([]);
  expect(listTold(found)).toEqual([['a.md', 2]]);
  const one = await countCalls();
  expect(one.log).toBeGreaterThan(0);
  expect(one.texts).toBeGreaterThan(0);
  for (const read of others) expect((await read([])).log).toBe(found.log);
  expect(await countCalls()).toEqual({log: 0, texts: 0});
});

it('those that begin at once read once, too', async () => {
  const readers = [await createReader(), await createReader(), await createReader()];
  const found = await Promise.all(readers.map((read) => read([])));
  expect(new Set(found.map(({log}) => log)).size).toBe(1);
  expect((await countCalls()).log).toBe(1);
});

it('another folder, and other wishes, are another reading', async () => {
  const readers = [
    await createReader(),
    await createReader('notes'),
    await createReader('design', false),
  ];
  const found = [];
  for (const read of readers) found.push(await read([]));
  expect(found.map(listTold)).toEqual([[['a.md', 2]], [['b.md', 1]], [['a.md', 2]]]);
  expect(found.map((one) => JSON.stringify(one).includes('Ada'))).toEqual([true, true, false]);
});

it('a commit is seen by all, and what was read before it is dropped', async () => {
  const [one, two] = [await createReader(), await createReader()];
  const before = await one([]);
  await commit(root, 'Build', {'design/a.md': design('done')}, {day: '2024-03-01'});
  const after = await two([]);
  expect(listTold(after)).toEqual([['a.md', 3]]);
  expect((await one([])).log).toBe(after.log);
  git(root, ['checkout', '-q', 'HEAD~1']);
  const again = await one([]);
  expect(again).toEqual(before);
  expect(again.log).not.toBe(before.log);
});

it('copies of the module that Docusaurus loads share what they read', async () => {
  const place = path.resolve('plugin/load/history/share-reading.ts');
  const [one, two] = [
    (await loadFreshModule(place)) as typeof sharing,
    (await loadFreshModule(place)) as typeof sharing,
  ];
  expect(one.shareReading).not.toBe(two.shareReading);
  const reads = [
    one.shareReading(root, '1', 'log', async () => 'first'),
    two.shareReading(root, '1', 'log', async () => 'second'),
    two.shareReading(root, '1', 'tags', async () => 'of tags'),
    two.shareReading(root, '2', 'log', async () => 'at the next commit'),
  ];
  expect(await Promise.all(reads)).toEqual(['first', 'first', 'of tags', 'at the next commit']);
});
