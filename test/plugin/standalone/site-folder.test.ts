import {existsSync} from 'node:fs';
import {mkdtemp, readFile, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {expect, it} from 'vitest';
import {takeSiteFolder} from '../../../plugin/standalone/site-folder.ts';

const emptyFolder = () => mkdtemp(path.join(tmpdir(), 'cache-'));

it('without a cache is a new place each time, and removed', async () => {
  const first = await takeSiteFolder('/design', undefined);
  const second = await takeSiteFolder('/design', undefined);
  expect(first.isKept).toBe(false);
  expect(first.dir).not.toBe(second.dir);
  await Promise.all([first.release(), second.release()]);
  expect([first, second].map(({dir}) => existsSync(dir))).toEqual([false, false]);
});

it('with one is the same place for the same folder, and stays', async () => {
  const cache = await emptyFolder();
  const first = await takeSiteFolder('/design', cache);
  await writeFile(path.join(first.dir, 'compiled'), 'x');
  await first.release();
  const second = await takeSiteFolder('/design', cache);
  expect(await readFile(path.join(second.dir, 'compiled'), 'utf8')).toBe('x');
  await second.release();
  const other = await takeSiteFolder('/other', cache);
  expect(other.dir).not.toBe(second.dir);
  await other.release();
});

it('is not shared by two builds at a time', async () => {
  const cache = await emptyFolder();
  const first = await takeSiteFolder('/design', cache);
  const second = await takeSiteFolder('/design', cache);
  expect(second.isKept).toBe(false);
  await Promise.all([first.release(), second.release()]);
});

it('is taken over from a build that was ended', async () => {
  const cache = await emptyFolder();
  const first = await takeSiteFolder('/design', cache);
  // No process has such a number.
  await writeFile(path.join(first.dir, 'lock'), '2147483646');
  const second = await takeSiteFolder('/design', cache);
  expect(second.dir).toBe(first.dir);
  await second.release();
});
