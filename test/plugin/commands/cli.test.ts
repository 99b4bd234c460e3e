import {spawn} from 'node:child_process';
import {rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {repository, run} from '../../build/build.ts';
import {makeFolder} from '../../build/write-files.ts';
import {runCommand} from './run-command.ts';

const cli = path.join(repository, 'lib/plugin/cli.js');
const folder = path.join(repository, 'test/fixtures/small-folder');

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((dir) => rm(dir, {recursive: true, force: true}))));

const designDocs = (...args: string[]) => runCommand(args);

describe('the program', () => {
  it.each<[string, string[], number, RegExp, RegExp]>([
    ['0 and prints what was asked for', ['export', folder], 0, /^\{.*\}\n$/s, /^$/],
    ['1 where a problem is to fail', ['check', folder, '--throw', 'broken-link'], 1, /throw/, /^$/],
    ['2 and tells what was wrong', ['export', '/nowhere'], 2, /^$/, /^design-docs: Design folder/],
    ['2 where there is no such command', ['exprt'], 2, /^$/, /^error: unknown command/],
  ])('ends with %s', async (_, args, exitCode, out, err) => {
    const {stdout, stderr, ...ended} = await run([cli, ...args]);
    expect(ended).toEqual({exitCode});
    expect(stdout).toMatch(out);
    expect(stderr).toMatch(err);
  });
});

describe('export', () => {
  it('prints JSON and nothing else', async () => {
    const {exitCode, stdout, stderr} = await designDocs('export', folder);
    expect([exitCode, stderr]).toEqual([0, '']);
    const {schemaVersion, designs} = JSON.parse(stdout);
    expect(schemaVersion).toBe(1);
    expect(designs).toMatchObject([
      {id: '1-cache', permalink: null, status: {phase: 'draft'}},
      {id: '2-log', permalink: null, status: {phase: 'done'}},
    ]);
  });

  it('takes a template', async () => {
    const {stdout} = await designDocs('export', folder, '--template', 'kpt');
    expect(JSON.parse(stdout).template).toBe('kpt');
  });

  it('is quiet when its reader goes away', async () => {
    const {exitCode, stderr} = await exportToClosedPipe();
    expect([exitCode, stderr]).toEqual([0, '']);
  });
});

describe('help', () => {
  it.each(['build', 'check', 'export', 'fix', 'history', 'log', 'new', 'status', 'supersede'])(
    'of %s names the usual folder and no empty list',
    async (command) => {
      const {exitCode, stdout} = await designDocs(command, '--help');
      expect(exitCode).toBe(0);
      expect(stdout).toMatch(/default:\s+design,\s+or\s+the\s+current\s+folder\)/);
      expect(stdout).not.toContain('[])');
    },
  );

  it('is named where a command is used in a wrong way', async () => {
    const {exitCode, stderr} = await designDocs('status');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('(`design-docs status --help` shows how it is used)');
  });
});

// As in `design-docs export … | head`: more than a pipe holds, and nobody reads it.
async function exportToClosedPipe(): Promise<{exitCode: number | null; stderr: string}> {
  const text = `# Large\n\n- Status: draft\n\n## Summary\n\n${'word '.repeat(100_000)}\n`;
  const large = await makeFolder({'1-large.md': text});
  made.push(large);
  const child = spawn(process.execPath, [cli, 'export', large], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.once('data', () => child.stdout.destroy());
  let stderr = '';
  child.stderr.on('data', (data) => {
    stderr += data;
  });
  return new Promise((resolve) => {
    child.on('close', (exitCode) => resolve({exitCode, stderr}));
  });
}

describe('check', () => {
  it('lists every problem, with its place', async () => {
    const args = ['--rule', 'empty-section', '--rule', 'broken-link'];
    const {exitCode, stdout, stderr} = await designDocs('check', `${folder}/`, ...args);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout.replaceAll(folder, 'F').split('\n\n').slice(0, 2)).toEqual([
      `F/2-log.md:5  warn  empty-section
  Section \`Summary\` is empty
  > 5 | ## Summary
      | ^^^^^^^^^^
  Write it, or write \`None\` if there is nothing to say.`,
      `F/2-log.md:9:19  warn  broken-link
  Link \`lost.md\` leads to no file
  > 9 | Nothing is [lost](lost.md).
      |                   ^^^^^^^
  Correct the path; it is relative to this document, or begins with \`/\` at the root of the repository.`,
    ]);
  });

  it('says so where there are none', async () => {
    const right = await makeFolder({
      '1-a.md':
        '# A\n\n- Status: draft\n\n## Summary\n\nAnswers are kept for a minute, so that nobody waits twice.\n',
    });
    made.push(right);
    expect(await designDocs('check', right)).toEqual({
      exitCode: 0,
      stdout: 'No problems in 1 document\n',
      stderr: '',
    });
  });

  it('says what it passed over', async () => {
    const odd = await makeFolder({'1.md/a.md': '# A\n\n- Status: draft\n'});
    made.push(odd);
    const {stderr} = await designDocs('check', odd);
    expect(stderr).toBe(
      '1.md is a folder with the name of a document; its files are read. Rename it.\n',
    );
  });
});

describe('wrong use', () => {
  const inside = path.join(folder, 'site');
  const none = path.join(tmpdir(), 'none');
  const kinds =
    'Give the path of a Markdown file, or one of: kpt, metal3, spec, enhancement, adr, madr.';

  it.each<[string, string[], string]>([
    ['a command', ['exprt', folder], "error: unknown command 'exprt'\n(Did you mean export?)"],
    [
      'an option',
      ['check', folder, '--tmplate', 'kpt'],
      "error: unknown option '--tmplate'\n(Did you mean --template?)",
    ],
    ['no title', ['new'], "error: missing required argument 'title'"],
    [
      'a folder in place of a title',
      ['new', folder],
      `design-docs: ${folder} is a folder. Give a title before it: design-docs new "Cache answers" ${folder}.`,
    ],
    [
      'a folder in place of a range',
      ['notes', folder],
      `design-docs: The range is missing: \`design-docs notes ${new Date().getUTCFullYear()} ${folder}\`.`,
    ],
    [
      'a folder before a range',
      ['notes', folder, '1.5'],
      `design-docs: The range comes before the folder: \`design-docs notes 1.5 ${folder}\`.`,
    ],
    [
      'a folder before a design',
      ['log', folder, '3'],
      `design-docs: The design comes before the folder: \`design-docs log 3 ${folder}\`.`,
    ],
    [
      'a range and a missing folder',
      ['notes', '1.5', '/nowhere'],
      'design-docs: Design folder /nowhere does not exist.',
    ],
    [
      'the default folder where there is none',
      ['check'],
      `design-docs: Design folder ${repository}design does not exist. Give the path of the folder that holds the documents.`,
    ],
    [
      'a format',
      ['export', folder, '--format', 'xml'],
      "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are json, dot, mermaid.",
    ],
    [
      'a missing folder',
      ['export', '/nowhere'],
      'design-docs: Design folder /nowhere does not exist. Give the path of the folder that holds the documents.',
    ],
    [
      'a file',
      ['export', `${folder}/1-cache.md`],
      `design-docs: Design folder ${folder}/1-cache.md is a file, not a folder. Give the path of the folder that holds the documents.`,
    ],
    [
      'a missing folder to build',
      ['build', '/nowhere'],
      'design-docs: /nowhere does not exist. Give the folder that holds the documents.',
    ],
    [
      'a missing folder behind an option that may be repeated',
      ['build', '--throw', 'broken-link', '/nowhere'],
      'design-docs: /nowhere does not exist. Give the folder that holds the documents.',
    ],
    [
      'a template',
      ['check', folder, '--template', 'keps'],
      `design-docs: Template ${repository}keps cannot be read. ${kinds}`,
    ],
    [
      'a template to build with',
      ['build', folder, '--out', none, '--template', 'keps'],
      `design-docs: Template ${repository}keps cannot be read. ${kinds}`,
    ],
    [
      'a rule',
      ['build', folder, '--out', none, '--throw', 'missing-sections'],
      'design-docs: missing-sections is not a rule. Did you mean missing-section?',
    ],
    [
      'output among documents',
      ['build', folder, '--out', inside],
      `design-docs: Output ${inside} is in the design folder. Give a folder elsewhere with --out.`,
    ],
    [
      'output around documents',
      ['build', folder, '--out', path.dirname(folder)],
      `design-docs: Output ${path.dirname(folder)} holds the design folder, and a build empties it. Give a folder elsewhere with --out.`,
    ],
    [
      'output among other files',
      ['build', folder, '--out', path.join(repository, 'plugin')],
      `design-docs: Output ${repository}plugin holds other files, and a build empties it. Give a new folder with --out.`,
    ],
  ])('of %s ends with 2 and a sentence', async (_, args, sentence) => {
    const {exitCode, stdout, stderr} = await designDocs(...args);
    expect(stderr.slice(0, sentence.length)).toBe(sentence);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect([exitCode, stdout]).toEqual([2, '']);
  });
});

it.each([
  ['--help', 'Usage: design-docs [options] [command]'],
  ['--version', '0.'],
])('%s ends with 0', async (option, text) => {
  const {exitCode, stdout} = await designDocs(option);
  expect(exitCode).toBe(0);
  expect(stdout).toContain(text);
});
