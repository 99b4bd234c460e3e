import {execFileSync} from 'node:child_process';
import {rm, symlink} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {findRealFile, isInside, readRealFile} from '../../../../plugin/load/files/real-file.ts';
import {makeFolder} from '../../../build/write-files.ts';

let base: string;
beforeAll(async () => {
  base = await makeFolder({
    'root/a.md': 'A',
    'root/.mailmap': 'M',
    'root/sub/b.md': 'B',
    'root-2/c.md': 'C',
    'other/d.md': 'D',
  });
  const links = {
    'root/in.md': 'sub/b.md',
    'root/out.md': '../other/d.md',
    'root/beside.md': '../root-2/c.md',
    'root/hidden.md': '.mailmap',
    'root/folder': '../other',
    'root/up': '..',
    'root/null': '/dev/null',
    'other/back.md': '../root/a.md',
  };
  for (const [name, target] of Object.entries(links)) await symlink(target, path.join(base, name));
  execFileSync('mkfifo', [path.join(base, 'root/pipe')]);
});
afterAll(() => rm(base, {recursive: true, force: true}));

describe('a file is read', () => {
  it.each([
    ['root/a.md', 'A'],
    ['root/in.md', 'B'],
    ['root/up/root/a.md', 'A'],
    ['other/back.md', 'A'],
    ['root/.mailmap', 'M'],
  ])('that really is in the root: %s', async (name, text) => {
    const read = await readRealFile(path.join(base, name), [path.join(base, 'root')]);
    expect('bytes' in read && read.bytes.toString()).toBe(text);
  });

  it('in any of several roots', async () => {
    const roots = [path.join(base, 'root'), path.join(base, 'other')];
    expect(await readRealFile(path.join(base, 'root/out.md'), roots)).toHaveProperty('bytes');
  });

  it.each(['root/out.md', 'root/beside.md', 'root/hidden.md'])(
    'anywhere, where its owner names it: %s',
    async (name) => {
      expect(await readRealFile(path.join(base, name), 'anywhere')).toHaveProperty('bytes');
    },
  );
});

describe('a file is refused', () => {
  it.each([
    ['root/out.md', 'outside'],
    ['root/beside.md', 'outside'],
    ['root/hidden.md', 'outside'],
    ['root/folder/d.md', 'outside'],
    ['root/up/other/d.md', 'outside'],
    ['root-2/c.md', 'outside'],
    ['root', 'folder'],
    ['root/folder', 'folder'],
    ['root/none.md', 'missing'],
    ['root/pipe', 'special'],
    ['root/null', 'outside'],
  ])('%s: %s', async (name, why) => {
    const file = path.join(base, name);
    expect(await findRealFile(file, [path.join(base, 'root')])).toMatchObject({why});
    expect(await readRealFile(file, [path.join(base, 'root')])).not.toHaveProperty('bytes');
  });

  it.each(['root/null', 'root/pipe'])('even of its owner where it is no file: %s', async (name) => {
    expect(await findRealFile(path.join(base, name), 'anywhere')).toMatchObject({why: 'special'});
  });

  it('where there is no root', async () => {
    expect(await findRealFile(path.join(base, 'root/a.md'), [])).toMatchObject({why: 'outside'});
  });
});

it.each([
  ['/a', '/a/b', true],
  ['/a', '/a', false],
  ['/a', '/ab/c', false],
  ['/a', '/', false],
  ['/', '/a', true],
  ['/a', '/a/..b', false],
  ['/a', '/a/.git/config', false],
  ['/a', '/a/x/node_modules/y', false],
  ['/a', '/a/node_modules_2/y', true],
  ['/a/.b', '/a/.b/c', true],
])('in %s, %s: %j', (root, real, expected) => {
  expect(isInside(root, real)).toBe(expected);
});
