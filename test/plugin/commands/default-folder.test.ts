import {mkdir, mkdtemp, realpath, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {findDefaultFolder} from '../../../plugin/commands/find-folder.ts';

let root = '';
const before = process.cwd();

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'default-folder-')));
});
afterEach(async () => {
  process.chdir(before);
  await rm(root, {recursive: true});
});

it.each<[string, readonly string[], string, string]>([
  ['the folder `design`', ['design/a.md'], '.', 'design'],
  ['the folder one stands in, by its name', ['docs/decisions/a.md'], 'docs/decisions', '.'],
  ['the folder one stands in, by its template', ['plans/_template.md'], 'plans', '.'],
  [
    'the folder one stands in, by its numbers',
    ['plans/0001-a.md', 'plans/0002-b.md'],
    'plans',
    '.',
  ],
  ['`design` where only one file has a number', ['src/0001-a.md', 'src/b.md'], 'src', 'design'],
  ['the folder around', ['docs/proposals/net/a.md'], 'docs/proposals/net', '..'],
  ['`design` where nothing can be told', ['src/a.md'], 'src', 'design'],
])('where none is given it is %s', async (_, files, cwd, expected) => {
  await mkdir(join(root, '.git'));
  for (const file of files) {
    await mkdir(join(root, file, '..'), {recursive: true});
    await writeFile(join(root, file), '# A\n');
  }
  process.chdir(join(root, cwd));
  expect(await findDefaultFolder()).toBe(expected);
});
