import {chmod, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, describe, expect, it, onTestFinished, vi} from 'vitest';
import {readAuthor} from '../../../plugin/authoring/author.ts';
import {findChanges} from '../../../plugin/commands/changed-files.ts';
import {askGit} from '../../../plugin/git/ask-git.ts';
import {makeFolder} from '../../build/write-files.ts';
import {git, leaveTrace, makeRepository} from './repository.ts';

afterEach(() => vi.unstubAllEnvs());

const files = {'design/1-cache.md': '# A\n', 'design/2-ovens.md': '# B\n'};

const changedIn = async (folder: string, base?: string) => {
  const {files: found} = await findChanges(path.join(folder, 'design'), base);
  return [...found].map((file) => path.relative(folder, file)).sort();
};

const failureIn = async (folder: string, base?: string) =>
  findChanges(folder, base).then(
    () => undefined,
    (error: Error) => error.message,
  );

describe('what changed', () => {
  it.each(['line\nbreak.md', 'ümlaut.md', '"quoted".md', ' a\\b\t.md', ':(top)*.md', '-x.md'])(
    'has every name as the disk has it: %j',
    async (name) => {
      const folder = await makeRepository({...files, [`design/old ${name}`]: 'a'});
      await writeFile(path.join(folder, `design/old ${name}`), 'b');
      await writeFile(path.join(folder, 'design', name), 'new');
      expect(await changedIn(folder)).toEqual([`design/${name}`, `design/old ${name}`].sort());
    },
  );

  it('is found in a folder with a line break in its name', async () => {
    const folder = await makeRepository({'a\nb/design/1-cache.md': ''});
    await writeFile(path.join(folder, 'a\nb/design/1-cache.md'), 'b');
    expect(await changedIn(path.join(folder, 'a\nb'))).toEqual(['design/1-cache.md']);
  });

  it('has a renamed document', async () => {
    const folder = await makeRepository(files);
    git(folder, 'mv', 'design/1-cache.md', 'design/3-cache.md');
    expect(await changedIn(folder)).toContain('design/3-cache.md');
  });

  it('is asked without the repository of a hook around it', async () => {
    const folder = await makeRepository(files);
    const other = await makeRepository({});
    vi.stubEnv('GIT_DIR', path.join(other, '.git'));
    vi.stubEnv('GIT_INDEX_FILE', path.join(other, '.git/index'));
    vi.stubEnv('GIT_WORK_TREE', other);
    await writeFile(path.join(folder, 'design/1-cache.md'), '# C\n');
    expect(await changedIn(folder)).toEqual(['design/1-cache.md']);
  });

  it('does not change the index', async () => {
    const folder = await makeRepository(files);
    const index = path.join(folder, '.git/index');
    await utimes(path.join(folder, 'design/1-cache.md'), 1, 1);
    const before = [await readFile(index), (await stat(index)).mtimeMs];
    expect(await changedIn(folder)).toEqual([]);
    const after = [await readFile(index), (await stat(index)).mtimeMs];
    expect(after[1]).toBe(before[1]);
    expect(before[0]).toEqual(after[0]);
  });
});

describe('no program of the repository runs:', () => {
  it.each<[string, string, string]>([
    ['its monitor', 'core.fsmonitor', ''],
    ['its comparison', 'diff.external', ''],
    ['a comparison of its own for a kind of file', 'diff.x.command', '*.md diff=x'],
    ['what makes text of a kind of file', 'diff.x.textconv', '*.md diff=x'],
    ['what cleans a kind of file', 'filter.x.clean', '*.md filter=x'],
    ['a server that cleans them', 'filter.x.process', '*.md filter=x'],
    ['its check of signatures', 'gpg.program', ''],
    ['its pager', 'core.pager', ''],
  ])('%s', async (_, setting, attributes) => {
    const folder = await makeRepository({...files, '.gitattributes': `${attributes}\n`});
    await writeFile(path.join(folder, 'design/2-ovens.md'), '# Second\n');
    git(folder, 'commit', '-qam', 'Second');
    const program = path.join(await makeProgram(folder), 'program');
    git(folder, 'config', setting, program);
    git(folder, 'config', 'log.showSignature', 'true');
    await utimes(path.join(folder, 'design/1-cache.md'), 1, 1);
    await writeFile(path.join(folder, 'design/2-ovens.md'), '# C\n');
    expect(await changedIn(folder)).toEqual(['design/2-ovens.md']);
    await askGit(folder, ['log', '-p']);
    await askGit(folder, ['diff', '-p', 'HEAD~1', 'HEAD']);
    await askGit(folder, ['blame', 'HEAD', '--', 'design/1-cache.md']);
    expect(await hasTrace(folder)).toBe(false);
  });

  it.each(['post-index-change', 'fsmonitor-watchman', 'query-watchman'])(
    'its hook %s',
    async (hook) => {
      const folder = await makeRepository(files);
      const file = path.join(folder, '.git/hooks', hook);
      await writeFile(file, `#!/bin/sh\n${leaveTrace(folder)}\n`);
      await chmod(file, 0o755);
      git(folder, 'config', 'core.fsmonitor', file);
      await utimes(path.join(folder, 'design/1-cache.md'), 1, 1);
      await rm(path.join(folder, 'TRACE'), {force: true});
      expect(await changedIn(folder)).toEqual([]);
      expect(await hasTrace(folder)).toBe(false);
    },
  );

  const hasTrace = (folder: string) =>
    stat(path.join(folder, 'TRACE')).then(
      () => true,
      () => false,
    );

  // Outside of the repository, where it is no change of its own.
  const makeProgram = async (folder: string) => {
    const place = await makeFolder({program: `#!/bin/sh\n${leaveTrace(folder)}\n`});
    onTestFinished(() => rm(place, {recursive: true, force: true}));
    await chmod(path.join(place, 'program'), 0o755);
    return place;
  };
});

describe('why it cannot be told is said, with what to do:', () => {
  const start = '--changed cannot tell what changed.';

  it('no repository', async () => {
    const folder = await makeFolder(files);
    onTestFinished(() => rm(folder, {recursive: true, force: true}));
    expect(await failureIn(folder)).toBe(
      `${start} ${folder} is in no git repository. Give a folder of one, or make one with \`git init\`.`,
    );
  });

  it('a repository that is elsewhere and gone', async () => {
    const folder = await makeFolder({...files, '.git': 'gitdir: /nowhere/.git/worktrees/x\n'});
    onTestFinished(() => rm(folder, {recursive: true, force: true}));
    expect(await failureIn(folder)).toBe(
      `${start} ${folder} belongs to the git repository /nowhere/.git/worktrees/x, which is not there. Make it available too: a worktree or a submodule has its history elsewhere.`,
    );
  });

  it('another owner', async () => {
    const folder = await makeRepository(files);
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    expect(await failureIn(folder)).toBe(
      `${start} Git does not open the repository of ${folder}, since another user owns it. If you trust it, run: git config --global --add safe.directory ${folder}`,
    );
  });

  it('no commit yet', async () => {
    const folder = await makeRepository(files, false);
    expect(await failureIn(folder)).toBe(
      `${start} The git repository of ${folder} has no commit yet. Make the first one.`,
    );
  });

  it('HEAD without its commit', async () => {
    const folder = await makeRepository(files);
    await writeFile(path.join(folder, '.git/refs/heads/main'), `${'1'.repeat(40)}\n`);
    expect(await failureIn(folder)).toBe(
      `${start} The git repository of ${folder} does not have the commit that HEAD names. Fetch it, or switch to a branch.`,
    );
  });

  it('no Git', async () => {
    const folder = await makeRepository(files);
    vi.stubEnv('PATH', '/nowhere');
    expect(await failureIn(folder)).toBe(
      `${start} Git cannot be started (ENOENT). Install it, or add it to the PATH.`,
    );
  });

  it('a shallow repository', async () => {
    const origin = await makeRepository(files);
    git(origin, 'commit', '-qm', 'Second', '--allow-empty');
    const folder = await makeRepository({}, false);
    git(folder, 'fetch', '-q', '--depth', '1', `file://${origin}`, 'main');
    git(folder, 'checkout', '-q', 'FETCH_HEAD');
    expect(await failureIn(folder, 'v1')).toBe(
      'v1 is no revision of this git repository. The repository is shallow: fetch its history first, in GitHub Actions with `fetch-depth: 0`.',
    );
  });

  it('what Git says itself, where it is nothing of these', async () => {
    const folder = await makeRepository(files);
    await writeFile(path.join(folder, '.git/config'), '[core\n');
    expect(await failureIn(folder)).toBe(
      `${start} Git failed in ${folder}: bad config line 1 in file .git/config.`,
    );
  });
});

it('the author is who Git says, and nobody where it cannot say', async () => {
  const folder = await makeRepository({}, false);
  git(folder, 'config', 'user.name', 'Ada Ümlaut');
  git(folder, 'config', 'github.user', '@ada');
  expect(await readAuthor(folder)).toEqual({name: 'Ada Ümlaut', handle: 'ada'});
  vi.stubEnv('PATH', '/nowhere');
  expect(await readAuthor(folder)).toEqual({});
});
