import {mkdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {writeFiles} from '../../build/write-files.ts';
import {
  commit,
  design,
  git,
  makeRepository,
  makeTemporary,
  removeAll,
} from '../load/history/repository.ts';
import {runCommand} from './run-command.ts';

const designDocs = (...args: readonly string[]) => runCommand(args);

let root: string;
let folder: string;
beforeEach(async () => {
  root = await makeRepository();
  folder = path.join(root, 'design');
  const texts = {
    'design/1-accepted.md': design('draft'),
    'design/2-draft.md': design('draft', 'Other.'),
  };
  await commit(root, 'Begin', texts);
  await commit(
    root,
    'Accept (#7)',
    {'design/1-accepted.md': design('accepted')},
    {day: '2024-02-01'},
  );
  await commit(
    root,
    'Change',
    {'design/1-accepted.md': design('accepted', 'To be slow.')},
    {day: '2024-03-01', name: 'Bo'},
  );
});
afterEach(removeAll);

describe('log', () => {
  it('tells what happened to a design, the newest first', async () => {
    const {exitCode, stdout, stderr} = await designDocs('log', '1', folder);
    const begin = git(root, ['rev-parse', 'HEAD~2']).slice(0, 10);
    const change = git(root, ['rev-parse', 'HEAD']).slice(0, 10);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      [
        `- 2024-03-01  text changed: Goals (Bo, ${change})`,
        '- 2024-02-01  draft > accepted (Ada, #7)',
        `- 2024-01-01  added as draft (recorded with 1 other, Ada, ${begin})`,
        '',
      ].join('\n'),
    );
  });

  it('tells it of the whole folder, with titles', async () => {
    const {stdout} = await designDocs('log', folder);
    expect(stdout.split('\n')[1]).toBe(
      '- 2024-02-01  Cache (1-accepted): draft > accepted (Ada, #7)',
    );
    expect(stdout).toContain('Cache (2-draft): added as draft');
  });

  it('lists imported designs by the days that it prints', async () => {
    const days = ['2023-02-03', '2023-11-02', '2024-01-15', '2023-03-10', '', ''];
    const texts = days.map((day, at) => [
      `design/${at + 10}-old.md`,
      `---\ndate: ${day}\n---\n${design('draft', `Number ${at} has words of its own.`)}`,
    ]);
    await commit(root, 'Import', Object.fromEntries(texts), {day: '2024-04-01'});
    const {stdout} = await designDocs('log', folder);
    expect(stdout.match(/^- \S+/gm)).toEqual([
      '- 2024-04-01',
      '- 2024-04-01',
      '- 2024-03-01',
      '- 2024-02-01',
      '- 2024-01-15',
      '- 2024-01-01',
      '- 2024-01-01',
      '- 2023-11-02',
      '- 2023-03-10',
      '- 2023-02-03',
    ]);
  });

  it('prints JSON', async () => {
    const {stdout} = await designDocs('log', '1', folder, '--format', 'json');
    expect(JSON.parse(stdout)[1]).toMatchObject({
      id: '1-accepted',
      kind: 'changed',
      from: 'draft',
      status: 'accepted',
      pullRequest: 7,
      time: '2024-02-01T12:00:00Z',
    });
  });

  it('names commits that were skipped where all is asked for', async () => {
    const names = Array.from({length: 11}, (_, at) => `design/${at + 10}-draft.md`);
    const all = (text: string) => Object.fromEntries(names.map((name) => [name, text]));
    await commit(root, 'More', all(design('draft', 'One.')), {day: '2024-04-01'});
    await commit(root, 'Form', all(design('draft', 'Two.')), {day: '2024-05-01'});
    const {stdout} = await designDocs('log', folder, '--all');
    expect(stdout).toContain('- 2024-05-01  skipped, since it swept over 11 documents (');
  });

  it('fails with the reason where there is no whole history', async () => {
    const shallow = path.join(await makeTemporary(), 'clone');
    git(root, ['clone', '-q', '--depth=1', `file://${root}`, shallow]);
    const {exitCode, stdout, stderr} = await designDocs('log', path.join(shallow, 'design'));
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain('the clone is shallow');
  });

  it('fails where there is no such design', async () => {
    const {exitCode, stderr} = await designDocs('log', '9', folder);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('9 names no design');
  });
});

it.each([
  [
    ['notes', 'HEAD..'],
    'HEAD..: nothing became of the designs. New drafts are left out; `--drafts` prints them.\n',
  ],
  [['digest', '--since', '2024-03-02'], 'Nothing moved since 2024-03-02.\n'],
])('%j prints nothing where nothing happened, and tells whoever looks', async (args, told) => {
  const [command = '', ...others] = args;
  const {exitCode, stdout, stderr} = await designDocs(command, ...others, folder);
  expect([exitCode, stdout, stderr]).toEqual([0, '', told]);
});

describe('history --write', () => {
  it('makes a file from which the same is told without git', async () => {
    const file = path.join(root, 'out/history.json');
    const {exitCode, stderr} = await designDocs('history', folder, '--write', file);
    expect([exitCode, stderr]).toEqual([0, expect.stringContaining('of 2 documents')]);
    const plain = path.join(await makeTemporary(), 'design');
    await mkdir(plain);
    await writeFiles(plain, {
      '1-accepted.md': design('accepted', 'To be slow.'),
      '2-draft.md': design('draft', 'Other.'),
    });
    const log = await designDocs('log', plain, '--history', file);
    expect(log.stdout).toBe((await designDocs('log', folder)).stdout);
    const here = await designDocs('export', folder);
    const there = await designDocs('export', plain, '--history', file);
    expect(there.stdout).toBe(here.stdout);
  });

  it('leaves names out where asked', async () => {
    const file = path.join(root, 'history.json');
    await designDocs('history', folder, '--write', file, '--no-authors');
    expect(await readFile(file, 'utf8')).not.toMatch(/Ada|Bo/);
  });

  it.each([
    ['', 'it is a folder'],
    ['1-accepted.md/history.json', 'a file has the name of its folder'],
  ])('says why %j cannot be written', async (name, why) => {
    const file = path.join(folder, name);
    const {exitCode, stderr} = await designDocs('history', folder, '--write', file);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(`cannot be written: ${why}.`)]);
  });

  it('needs a file', async () => {
    expect((await designDocs('history', folder)).exitCode).toBe(2);
  });
});

it('export --no-history has none', async () => {
  const {stdout} = await designDocs('export', folder, '--no-history');
  const {history, removed, designs} = JSON.parse(stdout);
  expect([history, removed, designs[0].history, designs[0].textChanged]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it.each([
  ['dot', '"1-accepted" -> "2-draft" [label = "replaced by"];'],
  ['mermaid', 'd1 -->|replaced by| d2'],
])('export --format %s prints which design replaced which', async (format, line) => {
  await writeFiles(folder, {'2-draft.md': `---\nreplaces: [1]\n---\n${design('draft')}`});
  const {exitCode, stdout, stderr} = await designDocs('export', folder, '--format', format);
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout.split('\n').map((text) => text.trim())).toContain(line);
});

it('check says why rules that look at the history find nothing', async () => {
  const shallow = path.join(await makeTemporary(), 'clone');
  git(root, ['clone', '-q', '--depth=1', `file://${root}`, shallow]);
  const {stderr} = await designDocs('check', path.join(shallow, 'design'));
  expect(stderr).toContain('Run `git fetch --unshallow`');
});
