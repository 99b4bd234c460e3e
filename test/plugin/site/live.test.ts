import {mkdir, rename, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, expect, it} from 'vitest';
import {createLive} from '../../../plugin/site/live.ts';
import {UserError} from '../../../plugin/user-error.ts';
import {makeFolder} from '../../build/write-files.ts';

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((dir) => rm(dir, {recursive: true, force: true}))));

async function makeLive(beside: readonly string[] = []) {
  const base = await makeFolder({'design/1-kept.md': '# A\n'});
  made.push(base);
  const told: string[] = [];
  const folder = path.join(base, 'design');
  const dataDir = path.join(base, 'generated');
  const live = createLive({
    folder,
    beside: async () => beside.map((name) => path.join(base, name)),
    dataDir,
    warn: (text) => told.push(text),
    pause: 20,
  });
  const reloads = async () => (await stat(live.reloadFile)).mtimeMs;
  return {folder, live, told, reloads};
}

const untilChanged = (read: () => Promise<number>, before: number) =>
  expect.poll(read, {timeout: 5000}).not.toBe(before);

it('keeps what was loaded last, says why once, and loads anew when it works again', async () => {
  const {live, told, reloads} = await makeLive();
  let fault: Error | undefined;
  let count = 0;
  const load = live.keepLast(
    async () => {
      if (fault) throw fault;
      count += 1;
      return count;
    },
    () => '',
  );
  expect(await load()).toBe(1);
  const before = await reloads();
  fault = new UserError('Template rules.md cannot be read. Give the path of a Markdown file.');
  expect([await load(), await load()]).toEqual([1, 1]);
  expect(told).toEqual([
    'Template rules.md cannot be read. Give the path of a Markdown file. What was there before is shown until this is put right.',
  ]);
  fault = undefined;
  await untilChanged(reloads, before);
  expect(await load()).toBeGreaterThan(1);
});

it('fails where nothing was loaded before, and for a fault of its own', async () => {
  const {live} = await makeLive();
  const faults = [new UserError('Design folder is missing.'), new TypeError('x is undefined')];
  const [first = new Error()] = faults;
  await expect(
    live.keepLast(
      () => Promise.reject(first),
      () => '',
    )(),
  ).rejects.toThrow(first.message);
  const loads = [() => Promise.resolve(1), () => Promise.reject(faults[1])];
  const load = live.keepLast(
    () => (loads.shift() ?? (() => Promise.resolve(2)))(),
    () => '',
  );
  await load();
  await expect(load()).rejects.toThrow('x is undefined');
});

it('loads anew when a document can be read again', async () => {
  const {live, reloads} = await makeLive();
  let lost = '1-kept.md';
  const load = live.keepLast(
    async () => lost,
    (loaded) => loaded,
  );
  await load();
  const before = await reloads();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(await reloads()).toBe(before);
  lost = '';
  await untilChanged(reloads, before);
});

it('sees that its folder is gone, and watches another in its place', async () => {
  const {folder, live, reloads} = await makeLive();
  const load = live.keepLast(
    async () => 1,
    () => '',
  );
  await load();
  const first = await reloads();
  await rename(folder, `${folder}-away`);
  await untilChanged(reloads, first);
  const second = await reloads();
  await mkdir(folder);
  await untilChanged(reloads, second);
  const third = await reloads();
  await writeFile(path.join(folder, '2-added.md'), '# B\n');
  await untilChanged(reloads, third);
});

it('says why pages cannot be written, and tries again', async () => {
  const {live, reloads} = await makeLive();
  await live.keepLast(
    async () => 1,
    () => '',
  )();
  const before = await reloads();
  const full = Object.assign(new Error('no space left on device'), {code: 'ENOSPC'});
  await expect(live.retry(() => Promise.reject(full))).rejects.toThrow(
    'The pages cannot be written: its disk is full. Those of before are shown until they can.',
  );
  await untilChanged(reloads, before);
});

it.each(['README.md', 'not-there-yet'])(
  'loads anew when %s beside the folder changes',
  async (name) => {
    const {folder, live, reloads} = await makeLive([name]);
    const file = path.join(folder, '..', name);
    if (name === 'README.md') await writeFile(file, 'One.');
    await live.keepLast(
      async () => 1,
      () => '',
    )();
    const before = await reloads();
    await writeFile(file, 'Two, which is longer.');
    await untilChanged(reloads, before);
  },
);
