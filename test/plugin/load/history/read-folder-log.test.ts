import {mkdir, readdir, rm, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {openFactsCache} from '../../../../plugin/load/history/facts-cache.ts';
import {openLogCache} from '../../../../plugin/load/history/log-cache.ts';
import type {LogSettings} from '../../../../plugin/load/history/read-folder-log.ts';
import {
  commit,
  design,
  git,
  makeRepository,
  makeTemporary,
  merge,
  readWhole,
  removeAll,
  tell,
} from './repository.ts';

afterEach(removeAll);

const inFolder = (root: string) => path.join(root, 'design');

describe('the mainline', () => {
  it('has the day on which a branch landed, and the author who wrote the text', async () => {
    const root = await makeRepository();
    await commit(root, 'Begin', {'design/a.md': design('draft')});
    git(root, ['checkout', '-q', '-b', 'work']);
    await commit(root, 'Done', {'design/a.md': design('done')}, {day: '2024-02-01', name: 'Bo'});
    git(root, ['checkout', '-q', 'main']);
    merge(root, 'work', 'Merge pull request #12 from bo/work', {day: '2024-05-01', name: 'Robot'});
    const log = await readWhole(inFolder(root));
    expect(tell(log, 'a.md')[0]).toBe('2024-05-01 changed draft > done');
    expect(log.tracks[0]?.versions.at(-1)).toMatchObject({author: 'Bo', pullRequest: 12});
  });

  it('knows nothing of what a branch took back before it landed', async () => {
    const root = await makeRepository();
    await commit(root, 'Begin', {'design/a.md': design('draft')});
    git(root, ['checkout', '-q', '-b', 'work']);
    await commit(root, 'Too soon', {'design/a.md': design('done')}, {day: '2024-02-01'});
    await commit(root, 'Back', {'design/a.md': design('draft')}, {day: '2024-03-01'});
    git(root, ['checkout', '-q', 'main']);
    merge(root, 'work', 'Merge', {day: '2024-05-01'});
    expect(tell(await readWhole(inFolder(root)), 'a.md')).toEqual(['2024-01-01 added draft']);
  });

  it('is that of the remote, where a branch took it in as its second parent', async () => {
    const root = await makeRepository();
    await commit(root, 'Begin', {'design/a.md': design('draft'), 'design/b.md': 'B'});
    git(root, ['branch', 'work']);
    await commit(root, 'Accept', {'design/a.md': design('accepted')}, {day: '2024-02-01'});
    await commit(root, 'Finish', {'design/a.md': design('implemented')}, {day: '2024-06-01'});
    const clone = path.join(await makeTemporary(), 'clone');
    git(root, ['clone', '-q', root, clone]);
    git(clone, ['checkout', '-q', 'work']);
    await commit(clone, 'Mine', {'design/b.md': design('draft')}, {day: '2024-06-02'});
    merge(clone, 'origin/main', 'Merge main', {day: '2024-06-03'});
    const log = await readWhole(inFolder(clone));
    expect(tell(log, 'a.md')).toEqual([
      '2024-06-01 changed accepted > implemented',
      '2024-02-01 changed draft > accepted',
      '2024-01-01 added draft of 2',
    ]);
    expect(tell(log, 'b.md')[0]).toBe('2024-06-02 read draft');
  });
});

describe('documents are followed', () => {
  it('through renames with edits, also where configuration says otherwise', async () => {
    const root = await makeRepository();
    git(root, ['config', 'diff.renames', 'false']);
    await commit(root, 'Begin', {'design/a.md': design('draft')});
    const files = {'design/a.md': null, 'design/0007-renumbered.md': design('accepted')};
    await commit(root, 'Number', files, {day: '2024-02-01'});
    expect(tell(await readWhole(inFolder(root)), '0007-renumbered.md')).toEqual([
      '2024-02-01 changed draft > accepted',
      '2024-01-01 added draft',
    ]);
  });

  it('from elsewhere in the repository, twice', async () => {
    const root = await makeRepository();
    const [a, b] = [design('draft', 'The first of two.'), design('done', 'The other one.')];
    await commit(root, 'Begin', {'a.md': a, 'b.md': b, 'c.md': 'x'});
    await commit(
      root,
      'Move',
      {'a.md': null, 'b.md': null, 'docs/a.md': a, 'docs/b.md': b},
      {day: '2024-02-01'},
    );
    await commit(
      root,
      'Move again',
      {'docs/a.md': null, 'docs/b.md': null, 'design/a.md': a, 'design/b.md': b},
      {day: '2024-03-01'},
    );
    const log = await readWhole(inFolder(root));
    expect(tell(log, 'a.md')).toEqual(['2024-01-01 added draft of 2']);
    expect(tell(log, 'b.md')).toEqual(['2024-01-01 added done of 2']);
    expect(log.tracks.map((track) => track.path).sort()).toEqual(['a.md', 'b.md']);
    expect(log.from).toBe('2024-01-01');
  });

  it('one by one from a folder that was moved before', async () => {
    const root = await makeRepository();
    const text = (at: number) => design('draft', `Number ${at} has some words of its own.`);
    const five = (folder: string, toText: (at: number) => string | null) =>
      Object.fromEntries(Array.from({length: 5}, (_, at) => [`${folder}/${at}.md`, toText(at)]));
    await commit(root, 'Begin', five('docs', text));
    const move = {...five('docs', () => null), ...five('design', text)};
    await commit(root, 'Move', move, {day: '2024-02-01'});
    await commit(root, 'In the old place', {'docs/late.md': text(9)}, {day: '2024-02-02'});
    const late = {'docs/late.md': null, 'design/late.md': text(9)};
    await commit(root, 'Move it too', late, {day: '2024-02-10'});
    const log = await readWhole(inFolder(root));
    expect(tell(log, 'late.md')).toEqual(['2024-02-02 added draft']);
    expect(tell(log, '0.md')).toEqual(['2024-01-01 added draft of 5 imported']);
  });

  it('to where they went, not to the link that they left', async () => {
    const root = await makeRepository();
    await commit(root, 'Begin', {'design/a.md': design('draft')});
    await rm(path.join(root, 'design/a.md'));
    await mkdir(path.join(root, 'design/done'));
    await writeFile(path.join(root, 'design/done/a.md'), design('draft'));
    await symlink('done/a.md', path.join(root, 'design/a.md'));
    await commit(root, 'Move', {}, {day: '2024-02-01'});
    const log = await readWhole(inFolder(root));
    expect(log.tracks.map((track) => [track.path, track.removed])).toEqual([
      ['done/a.md', undefined],
    ]);
  });

  it('with the metadata that stood beside them at the time', async () => {
    const root = await makeRepository();
    await commit(root, 'Begin', {
      'design/a/README.md': '# A\n',
      'design/a/kep.yaml': 'status: provisional\n',
    });
    const done = {'design/a/kep.yaml': 'status: implemented\n'};
    await commit(root, 'Done', done, {day: '2024-02-01'});
    expect(tell(await readWhole(inFolder(root)), 'a/README.md')).toEqual([
      '2024-02-01 changed provisional > implemented',
      '2024-01-01 added provisional',
    ]);
  });

  it('in a folder that is the whole repository, with odd names', async () => {
    const root = await makeRepository();
    await commit(root, 'Begin', {'Ö "x" [1].md': design('draft')});
    const log = await readWhole(root);
    expect(tell(log, 'Ö "x" [1].md')).toEqual(['2024-01-01 added draft']);
  });
});

it('nothing that a user configured changes what is read', async () => {
  const root = await makeRepository();
  await commit(root, 'Begin', {
    'design/ä.md': design('draft'),
    '.mailmap': 'Ada Lovelace <ada@example.org>\n',
  });
  const first = git(root, ['rev-parse', 'HEAD']);
  const second = await commit(root, 'Next', {'design/ä.md': design('done')}, {day: '2024-02-01'});
  const plain = await readWhole(inFolder(root));
  for (const [key, value] of [
    ['log.showSignature', 'true'],
    ['log.follow', 'true'],
    ['log.showRoot', 'false'],
    ['log.diffMerges', 'combined'],
    ['log.decorate', 'full'],
    ['log.date', 'relative'],
    ['diff.renames', 'copies'],
    ['diff.renameLimit', '1'],
    ['diff.relative', 'true'],
    ['diff.noprefix', 'true'],
    ['core.quotePath', 'true'],
    ['core.abbrev', '4'],
    ['color.ui', 'always'],
    ['format.pretty', 'oneline'],
    ['i18n.logOutputEncoding', 'ISO-8859-1'],
    ['notes.displayRef', '*'],
  ] as const) {
    git(root, ['config', key, value]);
  }
  git(root, ['replace', '-f', second, first]);
  expect(await readWhole(inFolder(root))).toEqual(plain);
  expect(plain.tracks[0]?.versions.map(({author}) => author)).toEqual([
    'Ada Lovelace',
    'Ada Lovelace',
  ]);
  expect(JSON.stringify(plain)).not.toContain('@');
});

it('names are left out where they are not wanted', async () => {
  const root = await makeRepository();
  await commit(root, 'Begin', {'design/a.md': design('draft')});
  const log = await readWhole(inFolder(root), {hasAuthors: false});
  expect(JSON.stringify(log)).not.toContain('Ada');
});

it.each([
  ['Merge pull request #12 from a/b', 12],
  ['Add a cache (#34)', 34],
  ['Revert "Add a cache (#34)" (#35)', 35],
  ['Merge #56: Cache', 56],
  ['Auto merge of #78 - a:b, r=c', 78],
  ['Merged in cache (pull request #9)', 9],
  ['Merged PR 10: Cache', 10],
  ['Cache (!11)', 11],
  ['Fix #12', undefined],
  ['Merge branch main', undefined],
])('%s is of pull request %s', async (subject, number) => {
  const root = await makeRepository();
  await commit(root, subject, {'design/a.md': design('draft')});
  const log = await readWhole(inFolder(root));
  expect(log.tracks[0]?.versions[0]?.pullRequest).toBe(number);
});

describe('sweeping commits', () => {
  it('are those that blame is told to ignore', async () => {
    const root = await makeRepository();
    await commit(root, 'Begin', {'design/a.md': design('draft')});
    const id = await commit(
      root,
      'Form',
      {'design/a.md': design('draft', '- quick')},
      {day: '2024-02-01'},
    );
    await commit(root, 'Ignore', {'.git-blame-ignore-revs': `# form\n${id}\n`});
    const {tracks} = await readWhole(inFolder(root));
    expect(tracks[0]?.versions.map(({isSweep}) => isSweep)).toEqual([undefined, true]);
  });

  it('are not merges of a branch with small commits', async () => {
    const root = await makeRepository();
    const names = Array.from({length: 12}, (_, at) => `design/${at}.md`);
    await commit(root, 'Begin', Object.fromEntries(names.map((name) => [name, design('draft')])));
    git(root, ['checkout', '-q', '-b', 'work']);
    for (const name of names) await commit(root, name, {[name]: design('draft', name)});
    git(root, ['checkout', '-q', 'main']);
    merge(root, 'work', 'Merge', {day: '2024-02-01'});
    const {tracks} = await readWhole(inFolder(root));
    expect(tracks.map(({versions}) => versions.at(-1)?.isSweep)).toEqual(
      names.map(() => undefined),
    );
  });
});

it('texts that nobody can read are none, and stop nothing', async () => {
  const root = await makeRepository();
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(design('done'), 'utf16le')]);
  await commit(root, 'Begin', {
    'design/nul.md': '# A\0B\n',
    'design/latin.md': Buffer.from([0x23, 0x20, 0xe4, 0x0a]),
    'design/lfs.md': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
    'design/utf16.md': utf16,
    'design/windows.md': design('done').replaceAll('\n', '\r\n'),
    'design/long.md': `${design('done')}${'x\n'.repeat(1_500_000)}`,
    'design/empty.md': '',
  });
  git(root, ['-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', root, 'design/sub.md']);
  await commit(root, 'Submodule', {});
  const log = await readWhole(inFolder(root));
  const told = Object.fromEntries(
    log.tracks.map((track) => [track.path, tell(log, track.path)[0]]),
  );
  expect(told).toEqual({
    'empty.md': '2024-01-01 added - of 7 imported',
    'latin.md': '2024-01-01 added - of 7 imported',
    'lfs.md': '2024-01-01 added - of 7 imported',
    'long.md': '2024-01-01 added - of 7 imported',
    'nul.md': '2024-01-01 added - of 7 imported',
    'utf16.md': '2024-01-01 added done of 7 imported',
    'windows.md': '2024-01-01 added done of 7 imported',
  });
});

describe('templates', () => {
  it('are known as they were, with the dates of their authors, also outside of the folder', async () => {
    const root = await makeRepository();
    await commit(root, 'One', {'old.md': '# T\n\n## A\n\nOne two three.\n', 'design/a.md': 'x'});
    await commit(
      root,
      'Two',
      {'old.md': null, 'guide/how to.md': '# T\n\n## A\n\nOne two three.\n'},
      {day: '2024-03-01'},
    );
    await commit(
      root,
      'Three',
      {'guide/how to.md': '# T\n\n## B\n'},
      {day: '2024-05-01', written: '2024-04-01'},
    );
    const places = [{name: 'guide/how to.md', path: path.join(root, 'guide/how to.md')}];
    const log = await readWhole(inFolder(root), {templates: places});
    expect(log.templateVersions.map(({date, file}) => [date.slice(0, 10), file.text])).toEqual([
      ['2024-03-01', '# T\n\n## A\n\nOne two three.\n'],
      ['2024-04-01', '# T\n\n## B\n'],
    ]);
  });

  it('date a document from its first text, not from the day it landed', async () => {
    const root = await makeRepository();
    await commit(root, 'Begin', {'other.md': 'x'});
    git(root, ['checkout', '-q', '-b', 'work']);
    await commit(root, 'New', {'design/a.md': design('draft')}, {day: '2024-02-01'});
    await commit(root, 'More', {'design/a.md': design('draft', 'More.')}, {day: '2024-03-01'});
    git(root, ['checkout', '-q', 'main']);
    merge(root, 'work', 'Merge', {day: '2024-05-01'});
    const {tracks} = await readWhole(inFolder(root));
    expect(tracks[0]?.written).toBe('2024-02-01T12:00:00Z');
    expect(tracks[0]?.versions[0]?.date).toBe('2024-05-01T12:00:00Z');
  });
});

describe('the cache of texts', () => {
  it('gives the same, without a text being read again', async () => {
    const root = await makeRepository();
    const directory = await makeTemporary();
    await commit(root, 'Begin', {'design/a.md': design('draft'), 'design/b/README.md': '# B\n'});
    await commit(root, 'Done', {'design/a.md': design('done')}, {day: '2024-02-01'});
    await commit(root, 'Meta', {'design/b/kep.yaml': 'status: done\n'}, {day: '2024-02-01'});
    const folder = inFolder(root);
    const openCache = () => openFactsCache(directory, folder, '1');
    const first = await readWhole(folder, {openCache});
    const again = await openCache();
    let asked = 0;
    const counting = {...again, put: () => (asked += 1)};
    expect(await readWhole(folder, {openCache: async () => counting})).toEqual(first);
    expect(asked).toBe(0);
  });

  it('is empty for another version of the package, another folder, and where it is broken', async () => {
    const directory = await makeTemporary();
    const facts = {
      title: 'A',
      fields: [],
      sections: [
        {title: 'A', depth: 1, digest: 7},
        {title: 'B', depth: 2, digest: 4_000_000_000},
      ],
    };
    const cache = await openFactsCache(directory, '/x', '1');
    cache.put('a', facts);
    cache.put('b', {fields: [], sections: []});
    await cache.save();
    const open = (folder: string, version: string) => openFactsCache(directory, folder, version);
    expect((await open('/x', '1')).get('a')).toEqual(facts);
    expect((await open('/x', '1')).get('b')).toEqual({fields: [], sections: []});
    expect((await open('/x', '2')).get('a')).toBeUndefined();
    expect((await open('/y', '1')).get('a')).toBeUndefined();
    for (const name of await readdir(directory)) await writeFile(path.join(directory, name), '{"v');
    expect((await open('/x', '1')).get('a')).toBeUndefined();
  });
});

describe('the cache of versions', () => {
  it('serves while nothing has changed that they come from', async () => {
    const root = await makeRepository();
    const folder = inFolder(root);
    const directory = await makeTemporary();
    const versions = openLogCache(directory, folder, '1');
    let opened = 0;
    const read = (more: Partial<LogSettings> = {}) =>
      readWhole(folder, {
        versions,
        openCache: () => {
          opened += 1;
          return openFactsCache(undefined, folder, '1');
        },
        ...more,
      });
    await commit(root, 'Begin', {'design/a.md': design('draft')});
    const first = await read();
    expect(await read()).toEqual(first);
    expect(opened).toBe(1);
    await writeFile(path.join(root, '.mailmap'), 'Ada Lovelace <ada@example.org>\n');
    expect(JSON.stringify(await read())).toContain('Lovelace');
    expect(JSON.stringify(await read({hasAuthors: false}))).not.toContain('Lovelace');
    await commit(root, 'Next', {'design/b.md': design('draft')}, {day: '2024-02-01'});
    expect((await read()).tracks).toHaveLength(2);
    expect(opened).toBe(4);
    for (const name of await readdir(directory)) await writeFile(path.join(directory, name), 'x');
    expect((await read()).tracks).toHaveLength(2);
    expect(opened).toBe(5);
  });
});
