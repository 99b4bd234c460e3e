import {execFile} from 'node:child_process';
import {chmod, mkdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readPackageInfo} from '../../../plugin/package/package-info.ts';
import {repository} from '../../build/build.ts';
import {makeFolder} from '../../build/write-files.ts';
import {readAction, runAction} from './run-action.ts';

const execute = promisify(execFile);
const name = 'docusaurus-plugin-design-docs';
const broken =
  '# Broken\n\n- Status: draft\n\n## Summary\n\nWhat is written is kept. [a](lost.md)\n';
const only = {preset: 'off', level: 'broken-link=warn'};

let folder: string;
beforeEach(async () => {
  folder = await makeFolder({'design/1-broken.md': broken, 'design/2-broken-too.md': broken});
  await mkdir(path.join(folder, 'node_modules'));
  await symlink(repository, path.join(folder, 'node_modules', name), 'junction');
});
afterEach(() => rm(folder, {recursive: true, force: true}));

const git = (...args: readonly string[]) =>
  execute('git', ['-c', 'user.email=a@example.org', '-c', 'user.name=A', ...args], {cwd: folder});

describe('the action', () => {
  it('annotates, and has its counts on the page of the job', async () => {
    const {exitCode, output, summary} = await runAction(folder, only);
    expect([exitCode, output]).toEqual([
      0,
      expect.stringMatching(
        /^::warning file=design\/1-broken\.md,line=7,.*\n::warning file=.*\n2 prob/,
      ),
    ]);
    expect(summary).toContain('2 problems in 2 documents (2 warn).');
  });

  it.each<[string, Record<string, string>, number]>([
    ['a rule is to fail', {throw: 'empty-section, broken-link'}, 1],
    ['a level is throw', {level: 'empty-section=log\nbroken-link=throw'}, 1],
    ['there are too many warnings', {'max-warnings': '1'}, 1],
    ['there are as many warnings as allowed', {'max-warnings': '2'}, 0],
    [
      'the document that is checked has no such problem',
      {path: 'design/3-whole.md', throw: 'broken-link'},
      0,
    ],
    ['the option is wrong', {throw: 'no-such-rule'}, 2],
    ['the folder is not there', {path: 'no such folder'}, 2],
  ])('ends as the check does where %s', async (_, inputs, exitCode) => {
    await writeFile(path.join(folder, 'design/3-whole.md'), '# C\n');
    expect((await runAction(folder, {...only, ...inputs})).exitCode).toBe(exitCode);
  });

  it('lets no input be run', async () => {
    const evil = '$(touch evil); `touch evil`; *';
    for (const input of ['path', 'throw', 'template', 'baseline', 'changed', 'sarif-file']) {
      await runAction(folder, {...only, [input]: evil});
    }
    await expect(readFile(path.join(folder, 'evil'))).rejects.toThrow('ENOENT');
  });

  it('knows a baseline, and fails for what is new', async () => {
    const cli = path.join(repository, 'lib/plugin/cli.js');
    const args = ['--preset', 'off', '--level', 'broken-link=warn', '--baseline', 'known.json'];
    await execute(process.execPath, [cli, 'check', ...args, '--update-baseline'], {cwd: folder});
    const inputs = {...only, throw: 'broken-link', baseline: 'known.json'};
    expect(await runAction(folder, inputs)).toMatchObject({
      exitCode: 0,
      output: 'No new problems in 2 documents\n',
      summary: expect.stringContaining('2 known problems in the baseline.'),
    });
    await writeFile(path.join(folder, 'design/1-broken.md'), `${broken}[b](gone.md)\n`);
    const {exitCode, output} = await runAction(folder, inputs);
    expect([exitCode, output.match(/^::error/gm)]).toEqual([1, ['::error']]);
  });

  it('checks what a pull request changes, and all on other events', async () => {
    await git('init', '-q', '-b', 'main');
    await git('add', 'design');
    await git('commit', '-qm', 'First');
    await git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    await writeFile(path.join(folder, 'design/2-broken-too.md'), `${broken}\nMore.\n`);
    await git('commit', '-qam', 'Second');
    const inputs = {...only, changed: 'true'};
    const onRequest = await runAction(folder, inputs, {GITHUB_BASE_REF: 'main'});
    expect(onRequest.output).toContain('1 problem in 1 document');
    expect((await runAction(folder, inputs)).output).toContain('2 problems in 2 documents');
    expect((await runAction(folder, {...only, changed: 'HEAD~1'})).output).toContain(
      'in 1 document',
    );
  });

  it('writes SARIF too, also where the check fails', async () => {
    const inputs = {...only, throw: 'broken-link', 'sarif-file': 'out/check.sarif'};
    const {exitCode} = await runAction(folder, inputs);
    const log = JSON.parse(await readFile(path.join(folder, 'out/check.sarif'), 'utf8'));
    expect([exitCode, log.runs[0].results.length]).toEqual([1, 2]);
  });

  it('starts in the folder that it is given', async () => {
    await mkdir(path.join(folder, 'part'));
    for (const entry of ['design', 'node_modules']) {
      await execute('mv', [path.join(folder, entry), path.join(folder, 'part', entry)]);
    }
    const {output} = await runAction(folder, {...only, 'working-directory': 'part'});
    expect(output).toContain('2 problems in 2 documents');
  });
});

describe('where the project has no package', () => {
  // In the place of npm: it says what it was asked for, and puts the package there.
  const npm = `#!/usr/bin/env bash
echo "npm $*"
mkdir -p "$3/node_modules"
ln -s ${JSON.stringify(repository)} "$3/node_modules/${name}"
`;

  it.each([
    ['that of the action', {}, readPackageInfo().version],
    ['the one that is given', {version: '9.8.7'}, '9.8.7'],
  ])('installs %s, without peer dependencies', async (_, inputs, version) => {
    await rm(path.join(folder, 'node_modules'), {recursive: true});
    await mkdir(path.join(folder, 'bin'));
    await writeFile(path.join(folder, 'bin/npm'), npm);
    await chmod(path.join(folder, 'bin/npm'), 0o755);
    const {output} = await runAction(
      folder,
      {...only, ...inputs},
      {PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}`},
    );
    expect(output).toMatch(
      new RegExp(`^npm install --prefix .*/design-docs --omit=peer .*${name}@${version}\n`),
    );
    expect(output).toContain('2 problems in 2 documents');
  });
});

describe('the file of the action', async () => {
  const action = await readAction();

  it('is a composite action with a shell for each step', () => {
    expect(action.runs.using).toBe('composite');
    expect(action.runs.steps.map(({shell}) => shell)).toEqual(['bash', 'bash']);
  });

  it.each(Object.entries(action.inputs))('says what the input %s is', (_, input) => {
    expect(input.description).toMatch(/^.{10,}\.$/s);
  });

  it('puts no input into a script, where it would be run', () => {
    for (const {run} of action.runs.steps) expect(run).not.toContain('${{');
  });

  it('uses every input', () => {
    const text = JSON.stringify(action.runs.steps);
    for (const input of Object.keys(action.inputs)) expect(text).toContain(`inputs.${input} }}`);
  });

  it('has a line for every input in the documentation', async () => {
    const page = await readFile(path.join(repository, 'example-site/docs/ci.md'), 'utf8');
    for (const input of Object.keys(action.inputs)) expect(page).toContain(`\`${input}\``);
  });
});
