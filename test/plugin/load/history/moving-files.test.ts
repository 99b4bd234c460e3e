import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {findMovingFiles} from '../../../../plugin/load/history/moving-files.ts';
import {commit, design, git, makeRepository, makeTemporary, removeAll} from './repository.ts';

afterEach(removeAll);

const find = (folder: string, history?: false | string) =>
  findMovingFiles({folder, base: folder, ...(history === undefined ? {} : {history})});

describe('a file that changes with each commit', () => {
  async function makeDesigns() {
    const root = await makeRepository();
    await commit(root, 'Begin', {'design/a.md': design('draft')});
    return root;
  }

  it('is the log of a repository', async () => {
    const root = await makeDesigns();
    const [file = '', ...others] = await find(path.join(root, 'design'));
    expect(others).toEqual([]);
    const before = await readFile(file, 'utf8');
    await commit(root, 'Next', {'design/a.md': design('accepted')});
    expect((await readFile(file, 'utf8')).length).toBeGreaterThan(before.length);
  });

  it('is that of the worktree, where there are several', async () => {
    const root = await makeDesigns();
    const worktree = path.join(await makeTemporary(), 'other');
    git(root, ['worktree', 'add', '-q', worktree]);
    const [file = ''] = await find(path.join(worktree, 'design'));
    const before = await readFile(file, 'utf8');
    await commit(worktree, 'Next', {'design/a.md': design('accepted')});
    expect((await readFile(file, 'utf8')).length).toBeGreaterThan(before.length);
  });

  it('is the history file that takes the place of git', async () => {
    const folder = await makeTemporary();
    expect(await find(folder, './history.json')).toEqual([path.join(folder, 'history.json')]);
  });

  it('is none where there is no repository, or no history is wanted', async () => {
    expect(await find(await makeTemporary())).toEqual([]);
    expect(await find(await makeDesigns(), false)).toEqual([]);
  });
});
