import {execFile} from 'node:child_process';
import {appendFile, readFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {makeFolder} from '../../build/write-files.ts';
import {runCommand} from './run-command.ts';

const execute = promisify(execFile);

const head = '# A\n\n- Status: draft\n\n## Summary\n\n';
const known = '[a](lost.md)\n';
const fresh = '[b](gone.md)\n';

let folder: string;
beforeEach(async () => {
  folder = await makeFolder({
    'design/_template.md': '# Title\n\n## Summary\n',
    'design/1-one-broken.md': head + known,
    'design/2-two-broken.md': head + known + known,
    'design/3-whole.md': head,
  });
});
afterEach(() => rm(folder, {recursive: true, force: true}));

const check = (...args: readonly string[]) => checkIn(folder, ...args);
const checkIn = (cwd: string, ...args: readonly string[]) =>
  runCommand(['check', '--rule', 'broken-link', '--throw', 'broken-link', ...args], {cwd});
const against = ['design', '--baseline', 'known.json'];
const update = [...against, '--update-baseline'];

const edit = (name: string, text: string) => writeFile(path.join(folder, name), text);

async function entries(): Promise<readonly (readonly [string, number])[]> {
  const {problems} = JSON.parse(await readFile(path.join(folder, 'known.json'), 'utf8'));
  return problems.map(({path: name, count}: {path: string; count: number}) => [name, count]);
}

it('fails without a baseline, and not with one that has all problems', async () => {
  expect((await check('design')).exitCode).toBe(1);
  expect(await check(...update)).toEqual({
    exitCode: 0,
    stdout: 'No new problems in 4 documents\n3 known problems of known.json not counted\n',
    stderr: 'known.json has 3 known problems.\n',
  });
  expect(await entries()).toEqual([
    ['design/1-one-broken.md', 1],
    ['design/2-two-broken.md', 2],
  ]);
  expect(await check(...against)).toMatchObject({exitCode: 0, stderr: ''});
});

it('finds the same from another folder', async () => {
  await check(...update);
  const from = path.join(folder, 'design');
  expect(await checkIn(from, '.', '--baseline', '../known.json')).toMatchObject({
    exitCode: 0,
    stderr: '',
  });
});

describe('with a baseline', () => {
  beforeEach(() => check(...update));

  it('a new problem fails, and only that is listed', async () => {
    await edit('design/1-one-broken.md', `${head}More.\n\n${known}\n${fresh}`);
    const {exitCode, stdout} = await check(...against);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('design/1-one-broken.md:11:5  throw  broken-link');
    expect(stdout).not.toContain('Link `lost.md` leads');
    expect(stdout).toContain('1 new problem in 1 of 4 documents: 1 throw');
    expect(stdout).toContain('3 known problems of known.json not counted');
  });

  it('one more of a kind fails', async () => {
    await edit('design/2-two-broken.md', head + known + known + known);
    expect((await check(...against)).exitCode).toBe(1);
  });

  it('an entry whose problem is gone is reported, and fails nothing', async () => {
    await edit('design/1-one-broken.md', head);
    await rm(path.join(folder, 'design/2-two-broken.md'));
    expect(await check(...against)).toMatchObject({
      exitCode: 0,
      stderr:
        'known.json has 3 problems that are gone: design/1-one-broken.md (broken-link), design/2-two-broken.md (broken-link). Update it with --update-baseline.\n',
    });
    await check(...update);
    expect(await entries()).toEqual([]);
  });

  it('a part of the folder says nothing of the rest, and changes nothing there', async () => {
    await edit('design/1-one-broken.md', head);
    await edit('design/2-two-broken.md', head + fresh);
    const part = ['design/2-two-broken.md', '--baseline', 'known.json'];
    expect((await check(...part)).stderr).toContain('design/2-two-broken.md (broken-link). Update');
    expect((await check('design/3-whole.md', '--baseline', 'known.json')).stderr).toBe('');
    await check(...part, '--update-baseline');
    expect(await entries()).toEqual([
      ['design/1-one-broken.md', 1],
      ['design/2-two-broken.md', 1],
    ]);
  });

  it('a rule that is not in force keeps its entries', async () => {
    const other = ['check', 'design', '--rule', 'todo-section', '--baseline', 'known.json'];
    expect(await runCommand([...other], {cwd: folder})).toMatchObject({exitCode: 0, stderr: ''});
    await runCommand([...other, '--update-baseline'], {cwd: folder});
    expect(await entries()).toHaveLength(2);
  });

  it('only changed documents are held against it with --changed', async () => {
    const git = (...args: string[]) =>
      execute('git', ['-c', 'user.email=a@example.org', '-c', 'user.name=A', ...args], {
        cwd: folder,
      });
    await git('init', '-q', '-b', 'main');
    await git('add', '-A');
    await git('commit', '-qm', 'First');
    await edit('design/1-one-broken.md', head + fresh);
    const {exitCode, stdout, stderr} = await check(...against, '--changed');
    expect([exitCode, stderr]).toEqual([
      1,
      'known.json has 1 problem that is gone: design/1-one-broken.md (broken-link). Update it with --update-baseline.\n',
    ]);
    expect(stdout).toContain('1 new problem in 1 of 1 document');
  });

  it.each([
    ['json', '"isKnown": true'],
    ['sarif', '"baselineState": "unchanged"'],
    ['junit', 'failures="0"'],
    ['github', 'No new problems in 4 documents'],
  ])('the format %s knows it', async (format, text) => {
    const {exitCode, stdout} = await check(...against, '--format', format);
    expect([exitCode, stdout.includes(text)]).toEqual([0, true]);
  });

  it('more new warnings than are allowed fail', async () => {
    const warn = ['--level', 'broken-link=warn', '--max-warnings', '0'];
    const args = ['check', ...against, '--rule', 'broken-link', ...warn];
    expect((await runCommand([...args], {cwd: folder})).exitCode).toBe(0);
    await edit('design/3-whole.md', head + fresh);
    const {exitCode, stderr} = await runCommand([...args], {cwd: folder});
    expect([exitCode, stderr]).toEqual([1, '1 warning, and --max-warnings allows 0.\n']);
  });
});

it('has the counts of a job on its page, and in no other format', async () => {
  const env = {GITHUB_STEP_SUMMARY: path.join(folder, 'summary.md')};
  const args = ['check', 'design', '--rule', 'broken-link'];
  await appendFile(env.GITHUB_STEP_SUMMARY, 'Before.\n');
  await runCommand([...args, '--format', 'json'], {cwd: folder, env});
  await runCommand([...args, '--format', 'github'], {cwd: folder, env});
  const summary = await readFile(env.GITHUB_STEP_SUMMARY, 'utf8');
  expect(summary.split('\n').slice(0, 4)).toEqual([
    'Before.',
    '### Design documents: passed',
    '',
    '3 problems in 4 documents (3 warn).',
  ]);
});

it('prints only counts with --summary', async () => {
  const {stdout} = await check('design', '--summary');
  expect(stdout).toMatch(/^3 problems in 2 of 4 documents: 3 throw\n {2}broken-link {2}3 throw/);
});

describe('wrong use', () => {
  it.each<[string, string[], string]>([
    [
      'no file',
      ['--update-baseline'],
      '--update-baseline has no file. Give it with --baseline FILE.',
    ],
    [
      'a file that is not there',
      ['--baseline', 'lost.json'],
      'lost.json does not exist. Make a baseline with --update-baseline.',
    ],
    [
      'a file of another kind',
      ['--baseline', 'design/1-one-broken.md', '--update-baseline'],
      'design/1-one-broken.md is no baseline of design-docs. Give another file, or remove this one.',
    ],
    [
      'a summary in JSON',
      ['--summary', '--json'],
      '--summary is for the format text. json has counts of its own.',
    ],
  ])('of %s ends with 2 and a sentence', async (_, args, sentence) => {
    const result = await check('design', ...args);
    expect(result).toEqual({exitCode: 2, stdout: '', stderr: `design-docs: ${sentence}\n`});
  });
});
