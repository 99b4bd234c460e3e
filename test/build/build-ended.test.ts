import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, readdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {fixture, repository, run} from './build.ts';
import {makeFolder} from './write-files.ts';

const cli = path.join(repository, 'lib/plugin/cli.js');
let place: string;
beforeAll(async () => {
  place = await makeFolder({'out/.design-docs-site': '', 'out/index.html': 'of before'});
  await mkdir(path.join(place, 'tmp'));
});
afterAll(() => rm(place, {recursive: true, force: true}));

describe.runIf(existsSync('/proc/self/stat'))('a build that is told to end', () => {
  it.each<[NodeJS.Signals, number, string[]]>([
    ['SIGINT', 130, []],
    ['SIGTERM', 143, []],
    ['SIGHUP', 129, []],
    ['SIGTERM', 143, ['--cache', 'cache']],
  ])(
    'by %s (%i) with %j ends Docusaurus, removes what it made and keeps the site of before',
    async (signal, code, more) => {
      const temporary = path.join(place, 'tmp');
      const out = path.join(place, 'out');
      const args = ['build', fixture('small-folder'), '--out', out, ...more];
      const child = spawn(process.execPath, [cli, ...args], {
        // Without packages, and so without a cache unless one is named.
        cwd: place,
        env: {...process.env, TMPDIR: temporary, NODE_ENV: undefined},
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const group = await untilDocusaurusRuns(child);
      child.kill(signal);
      const exitCode = await new Promise((resolve) => child.on('exit', resolve));
      expect(exitCode).toBe(code);
      expect((await readdir(temporary)).filter((name) => name.startsWith('design-docs-'))).toEqual(
        [],
      );
      expect(await readCache(path.join(place, 'cache'))).toEqual(
        more.length > 0 ? ['node_modules', 'site'] : [],
      );
      expect(await membersOf(group)).toEqual([]);
      expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('of before');
    },
  );
});

it('a build that fails keeps the site of before', async () => {
  const out = path.join(place, 'out');
  const args = ['--out', out, '--throw', 'broken-link'];
  const {exitCode} = await run([cli, 'build', fixture('small-folder'), ...args]);
  expect(exitCode).toBe(1);
  expect(await readFile(path.join(out, 'index.html'), 'utf8')).toBe('of before');
});

it('a build to a file ends with 2 and a sentence', async () => {
  const out = path.join(place, 'out/index.html');
  const {exitCode, stdout, stderr} = await run([
    cli,
    'build',
    fixture('small-folder'),
    '--out',
    out,
  ]);
  expect([exitCode, stdout, stderr]).toEqual([
    2,
    '',
    `design-docs: Output ${out} is a file or below one. Give a folder with --out.\n`,
  ]);
});

// What is left where one site was built.
async function readCache(cache: string): Promise<readonly string[]> {
  const [name = ''] = await readdir(cache).catch(() => []);
  return name === '' ? [] : (await readdir(path.join(cache, name))).sort();
}

// Its process group: Docusaurus is the leader of its own.
async function untilDocusaurusRuns({pid, stderr}: ChildProcess): Promise<number> {
  await new Promise((resolve) => stderr?.once('data', resolve));
  for (const other of await processes()) if (other.parent === pid) return other.group;
  throw new Error('Docusaurus does not run');
}

async function membersOf(group: number) {
  return (await processes()).filter((one) => one.group === group && one.state !== 'Z');
}

async function processes() {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const all = await Promise.all(
    ids.map(async (id) => {
      const text = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
      const [, state, parent, group] = /\) (\S) (\d+) (\d+)/.exec(text) ?? [];
      return {id: Number(id), state, parent: Number(parent), group: Number(group)};
    }),
  );
  return all.filter(({state}) => state !== undefined);
}
