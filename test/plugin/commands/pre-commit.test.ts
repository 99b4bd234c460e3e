import {execFile} from 'node:child_process';
import {readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterEach, expect, it} from 'vitest';
import {parse} from 'yaml';
import {repository, run} from '../../build/build.ts';
import {makeFolder} from '../../build/write-files.ts';

const [hook] = parse(await readFile(path.join(repository, '.pre-commit-hooks.yaml'), 'utf8'));

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((dir) => rm(dir, {recursive: true, force: true}))));

// As pre-commit runs a hook: the command, its arguments, and the names of the files of a commit behind it.
async function runHook(cwd: string, names: readonly string[]) {
  const {bin} = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8'));
  const [command = '', ...words] = hook.entry.split(' ');
  const files = names.filter((name) => name.endsWith('.md') && new RegExp(hook.files).test(name));
  const args = [path.join(repository, bin[command]), ...words, ...hook.args, ...files];
  return run(args, {cwd, env: {GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index'}});
}

const right = '# Right\n\n- Status: draft\n\n## Summary\n\nOne sentence, and then one more.\n';

it('lets a commit pass whose documents are right, though others are not', async () => {
  const folder = await makeFolder({
    'design/1-right.md': right,
    'design/2-wrong.md': '# B\n\n[x](y.md)\n',
  });
  made.push(folder);
  const names = ['design/1-right.md', 'README.md'];
  expect(await runHook(folder, names)).toMatchObject({exitCode: 0, stderr: ''});
});

it('stops a commit with a document that is not, in whichever folder it stands', async () => {
  const wrong = `${right}\n[x](y.md)\n`;
  const folder = await makeFolder({'design/1-right.md': right, 'docs/rfcs/area/2-wrong.md': wrong});
  made.push(folder);
  const {exitCode, stdout} = await runHook(folder, [
    'design/1-right.md',
    'docs/rfcs/area/2-wrong.md',
  ]);
  expect(exitCode).toBe(1);
  expect(stdout).toContain('docs/rfcs/area/2-wrong.md:9:5  warn  broken-link\n');
});

// pre-commit installs from the repository and takes what `npm pack` prints for the name of the package.
it('can be installed: scripts of the package print nothing where it is packed', async () => {
  const {npm_config_foreground_scripts: _, ...env} = process.env;
  const args = ['config', 'get', 'foreground-scripts'];
  const {stdout} = await promisify(execFile)('npm', args, {cwd: repository, env});
  expect(stdout).toBe('false\n');
});
