import {chmod, cp, mkdir, readdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {defaultLevels, toJson} from '../../../../plugin/core/index.ts';
import {defaultExclude, defaultInclude} from '../../../../plugin/load/files/folder.ts';
import {openFactsCache} from '../../../../plugin/load/history/facts-cache.ts';
import {formatHistoryFile, parseHistoryFile} from '../../../../plugin/load/history/history-file.ts';
import {openLogCache} from '../../../../plugin/load/history/log-cache.ts';
import {describeObstacle} from '../../../../plugin/load/history/obstacle.ts';
import {createHistory, type HistorySettings} from '../../../../plugin/load/history/read-history.ts';
import {createLoader} from '../../../../plugin/load/load-designs.ts';
import type {HistoryOption} from '../../../../plugin/options.ts';
import {
  commit,
  design,
  git,
  makeRepository,
  makeTemporary,
  readLogOf,
  readWhole,
  removeAll,
} from './repository.ts';

afterEach(async () => {
  vi.unstubAllEnvs();
  await removeAll();
});

// Three commits, with a rename that only the texts tell, and a template.
async function makeOrigin(): Promise<string> {
  const root = await makeRepository();
  git(root, ['config', 'uploadpack.allowFilter', 'true']);
  git(root, ['config', 'uploadpack.allowAnySHA1InWant', 'true']);
  await commit(root, 'Begin', {'design/a.md': design('draft'), 'design/_template.md': '# T\n'});
  await commit(
    root,
    'Number (#2)',
    {
      'design/a.md': null,
      'design/1-numbered.md': design('accepted'),
      'design/_template.md': '# T2\n',
    },
    {day: '2024-02-01'},
  );
  await commit(
    root,
    'Done',
    {'design/1-numbered.md': design('done', 'More.')},
    {day: '2024-04-01'},
  );
  return root;
}

async function clone(root: string, ...args: readonly string[]): Promise<string> {
  const target = path.join(await makeTemporary(), 'clone');
  git(root, ['clone', '-q', ...args, `file://${root}`, target]);
  return path.join(target, 'design');
}

function find(
  folder: string,
  history: HistoryOption | undefined,
  environment: HistorySettings['environment'] = {},
) {
  const read = createHistory({
    folder,
    base: path.dirname(folder),
    ...(history === undefined ? {} : {history}),
    packageVersion: '1',
    environment,
  });
  return read([{name: '_template.md', path: path.join(folder, '_template.md')}]);
}

// All that is published of a folder, with its problems.
async function readAll(folder: string, history: HistoryOption): Promise<string> {
  const {set} = await load(folder, history);
  return JSON.stringify(toJson(set, 'test', () => null));
}

function load(folder: string, history: HistoryOption) {
  return createLoader({
    folder,
    base: path.dirname(folder),
    include: defaultInclude,
    exclude: defaultExclude,
    levels: defaultLevels,
    reservedIds: [],
    history,
  })();
}

describe('a full clone, a blobless one and a file', () => {
  it('tell the same, byte for byte', async () => {
    const root = await makeOrigin();
    const full = await find(await clone(root), true);
    const blobless = await find(await clone(root, '--filter=blob:none'), {fetch: true});
    expect(full.log?.tracks.map((track) => track.path)).toEqual(['_template.md', '1-numbered.md']);
    expect(full.log?.templateVersions).toHaveLength(2);
    expect(JSON.stringify(blobless)).toBe(JSON.stringify(full));
    if (!full.log) throw new Error('read above');
    const plain = await makeTemporary();
    await mkdir(path.join(plain, 'design'));
    await writeFile(path.join(plain, 'history.json'), formatHistoryFile(full.log, 'test'));
    const filed = await find(path.join(plain, 'design'), './history.json');
    expect(filed).toEqual(full);
  });

  it('give the same findings and the same designs.json', async () => {
    const root = await makeOrigin();
    const old = {'design/0-old.md': '# Old\n\n## Summary\n\nIt was kept for a minute.\n'};
    await commit(root, 'Old', old, {day: '2018-01-01'});
    const template = '---\nstatus: draft|done\n---\n# T\n\n## Summary\n\n## Costs\n';
    await commit(root, 'Ask', {'design/_template.md': template}, {day: '2024-05-01'});
    const full = await clone(root);
    const blobless = await clone(root, '--filter=blob:none');
    const plain = path.join(await makeTemporary(), 'design');
    await cp(full, plain, {recursive: true});
    const {log} = await find(full, true);
    if (!log) throw new Error('the clone is whole');
    await writeFile(path.join(plain, '../history.json'), formatHistoryFile(log, 'test'));
    const readings = await Promise.all([
      readAll(full, true),
      readAll(blobless, {fetch: true}),
      readAll(plain, 'history.json'),
    ]);
    const [first, second, third] = readings;
    expect(second).toBe(first);
    expect(third).toBe(first);
    expect(first).toContain(
      'Section `Costs` is asked for since 2024-05-01, and 1 older design does without it',
    );
    expect(await readAll(await clone(root, '--depth=1'), true)).not.toContain('asked for since');
  });

  it('are written the same whenever they are read', async () => {
    const root = await makeOrigin();
    const [one, two] = [
      await readWhole(path.join(root, 'design')),
      await readWhole(path.join(await clone(root))),
    ];
    expect(formatHistoryFile(two, 'test')).toBe(formatHistoryFile(one, 'test'));
  });
});

describe('a blobless clone', () => {
  it('is not fetched from unless asked, except on a build server', async () => {
    const root = await makeOrigin();
    const folder = await clone(root, '--filter=blob:none');
    expect((await find(folder, true)).obstacle?.kind).toBe('missing-blobs');
    expect((await find(folder, {fetch: false}, {CI: 'true'})).obstacle?.kind).toBe('missing-blobs');
    expect((await find(folder, true, {CI: 'true'})).log?.tracks).toHaveLength(2);
  });

  it('has nothing but the texts more after a fetch', async () => {
    const root = await makeOrigin();
    const folder = await clone(root, '--filter=blob:none');
    const list = async () => {
      const files = await readdir(path.join(folder, '..', '.git'), {recursive: true});
      return files.filter((name) => !name.startsWith('objects')).sort();
    };
    const before = await list();
    expect((await find(folder, {fetch: true})).log).toBeDefined();
    expect(await list()).toEqual(before);
  });

  it('whose remote is gone says what is missing', async () => {
    const root = await makeOrigin();
    const folder = await clone(root, '--filter=blob:none');
    await rm(root, {recursive: true});
    const {obstacle} = await find(folder, {fetch: true});
    expect(obstacle?.message).toBe(
      'The history of the designs is not read: the clone is partial and lacks 3 earlier texts. Set `history: {fetch: true}` to fetch them in one go, or run `git fetch --refetch`.',
    );
  });
});

it('a shallow clone tells nothing, since its first commit adds every file', async () => {
  const folder = await clone(await makeOrigin(), '--depth=1');
  expect(await find(folder, true)).toEqual({
    obstacle: {
      kind: 'shallow',
      message:
        'The history of the designs is not read: the clone is shallow, and a part of a history tells nothing. Run `git fetch --unshallow`.',
    },
  });
});

it('nothing is read where it is not wanted', async () => {
  expect(await find(path.join(await makeOrigin(), 'design'), false)).toEqual({});
});

it('names are left out where they are not wanted', async () => {
  const folder = path.join(await makeOrigin(), 'design');
  expect(JSON.stringify(await find(folder, {authors: false}))).not.toContain('Ada');
});

it('history is read again once a commit came', async () => {
  const root = await makeOrigin();
  const folder = path.join(root, 'design');
  const read = createHistory({folder, base: root, packageVersion: '1', environment: {}});
  const first = await read([]);
  expect((await read([])).log).toBe(first.log);
  await commit(root, 'Later', {'design/b.md': design('draft')}, {day: '2024-06-01'});
  expect((await read([])).log?.tracks.map((track) => track.path)).toContain('b.md');
});

it('is kept on disk from one run to the next', async () => {
  const root = await makeOrigin();
  const folder = path.join(root, 'design');
  const readWith = (directory: string) =>
    readLogOf(folder, {
      versions: openLogCache(directory, folder, '1'),
      openCache: () => openFactsCache(directory, folder, '1'),
    });
  const cache = await makeTemporary();
  const first = await readWith(cache);
  // Who asks git again finds that this text is gone.
  const blob = git(root, ['rev-parse', 'HEAD~1:design/1-numbered.md']);
  await rm(path.join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
  expect(await readWith(cache)).toEqual(first);
  expect(await readWith(await makeTemporary())).not.toEqual(first);
});

describe('without a history', () => {
  it.each<[string, () => Promise<string>]>([
    ['no-repository', () => makeTemporary()],
    [
      'not-committed',
      async () => {
        const root = await makeRepository();
        await mkdir(path.join(root, 'design'));
        return path.join(root, 'design');
      },
    ],
    [
      'not-committed',
      async () => {
        const root = await makeOrigin();
        await mkdir(path.join(root, 'new'));
        return path.join(root, 'new');
      },
    ],
    [
      'bare',
      async () => {
        const root = await makeOrigin();
        git(root, ['config', 'core.bare', 'true']);
        return path.join(root, 'design');
      },
    ],
    [
      'dubious-ownership',
      async () => {
        vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
        return path.join(await makeOriginOfOther(), 'design');
      },
    ],
    [
      'no-git',
      async () => {
        const folder = await makeTemporary();
        vi.stubEnv('PATH', folder);
        return folder;
      },
    ],
    [
      'old-git',
      async () => {
        const folder = await makeTemporary();
        await writeFile(path.join(folder, 'git'), '#!/bin/sh\necho git version 2.30.9\n');
        await chmod(path.join(folder, 'git'), 0o755);
        vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
        return folder;
      },
    ],
    [
      'failed',
      async () => {
        const root = await makeOrigin();
        const head = git(root, ['rev-parse', 'HEAD~1^{tree}']);
        await rm(path.join(root, '.git/objects', head.slice(0, 2), head.slice(2)), {force: true});
        return path.join(root, 'design');
      },
    ],
  ])('says that it is %s', async (kind, make) => {
    const folder = await make();
    const found = await readLogOf(folder);
    vi.unstubAllEnvs();
    expect('kind' in found && found.kind).toBe(kind);
  });

  // The variable makes git distrust what it would make itself, too.
  async function makeOriginOfOther(): Promise<string> {
    vi.unstubAllEnvs();
    const root = await makeOrigin();
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
    return root;
  }

  it.each([
    [{GITHUB_ACTIONS: 'true'}, 'shallow', 'fetch-depth: 0'],
    [{GITLAB_CI: 'true'}, 'shallow', 'GIT_DEPTH: 0'],
    [{VERCEL: '1'}, 'shallow', 'VERCEL_DEEP_CLONE'],
    [{CF_PAGES: '1'}, 'shallow', 'git fetch --unshallow'],
    [{READTHEDOCS: 'True'}, 'shallow', 'post_checkout'],
    [{NETLIFY: 'true'}, 'missing-blobs', 'history: {fetch: true}'],
    [{VERCEL: '1'}, 'no-repository', 'design-docs history --write history.json'],
    [{}, 'no-git', "history: './history.json'"],
    [{}, 'dubious-ownership', 'git config --global --add safe.directory /x'],
  ] as const)('names the setting of %j for %s', (environment, kind, setting) => {
    const {message} = describeObstacle(kind, environment, '/x');
    expect(message).toContain(setting);
    expect(message).toMatch(/^The history of the designs is not read: .*\.$/);
    expect(message).not.toMatch(/\.\.|undefined/);
  });
});

it('without a history a folder is what it is with one, but for what that says', async () => {
  const folder = path.join(await makeOrigin(), 'design');
  const copy = path.join(await makeTemporary(), 'design');
  await cp(folder, copy, {recursive: true});
  const [full, off, absent] = await Promise.all([
    load(folder, true),
    load(folder, false),
    load(copy, true),
  ]);
  expect([full, off, absent].map(({obstacle}) => obstacle?.kind)).toEqual([
    ...[undefined, undefined, 'no-repository'],
  ]);
  const [withHistory, without, ofCopy] = [full, off, absent].map(({set}) =>
    toJson(set, 'test', () => null),
  );
  expect(ofCopy).toEqual(without);
  expect(withHistory?.designs[0]?.history).toHaveLength(4);
  const told = {history: null, statusSince: null, textChanged: null, changedSinceAccepted: null};
  expect({
    ...{...withHistory, history: null, removed: null},
    designs: withHistory?.designs.map((one) => ({...one, ...told})),
  }).toEqual(ofCopy);
});

describe('a history file', () => {
  it.each([
    [
      'absent',
      undefined,
      /cannot be read\. Write it .* `design-docs history --write history\.json`/,
    ],
    ['no JSON', '{', /It is no history/],
    ['of something else', '{"designs": []}', /It is no history/],
    ['a list', '[]', /It is no history/],
    ['half', '{"historyVersion": 1}', /It is no history/],
    ['of a later version', '{"historyVersion": 2}', /of version 2/],
  ])('that is %s is refused with a sentence', async (_, text, message) => {
    const root = await makeTemporary();
    if (text !== undefined) await writeFile(path.join(root, 'history.json'), text);
    const {obstacle} = await find(path.join(root, 'design'), 'history.json');
    expect(obstacle?.kind).toBe('wrong-file');
    expect(obstacle?.message).toMatch(message);
  });

  it('is read as it was written', async () => {
    const log = await readWhole(path.join(await makeOrigin(), 'design'));
    expect(parseHistoryFile(formatHistoryFile(log, 'test'))).toEqual(log);
  });
});
