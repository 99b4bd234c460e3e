import {spawnSync} from 'node:child_process';
import {chmod, readdir, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, expect, it} from 'vitest';
import {writeReport} from '../../../plugin/commands/write-report.ts';
import {repository} from '../../build/build.ts';
import {makeFolder} from '../../build/write-files.ts';

const made: string[] = [];
afterEach(() => Promise.all(made.splice(0).map((dir) => rm(dir, {recursive: true, force: true}))));

async function makePlace(files: Record<string, string>): Promise<string> {
  const place = await makeFolder(files);
  made.push(place);
  return place;
}

it('makes folders, keeps the mode of the file before, and leaves nothing beside it', async () => {
  const place = await makePlace({'report.json': 'old'});
  const file = path.join(place, 'report.json');
  await chmod(file, 0o640);
  await writeReport(file, 'new');
  await writeReport(path.join(place, 'a/b/report.json'), 'new');
  expect(await readFile(file, 'utf8')).toBe('new');
  expect((await stat(file)).mode & 0o777).toBe(0o640);
  expect((await readdir(place)).sort()).toEqual(['a', 'report.json']);
});

it('follows a link, and leaves it a link', async () => {
  const place = await makePlace({'real/report.json': 'old'});
  await symlink('real/report.json', path.join(place, 'report.json'));
  await writeReport(path.join(place, 'report.json'), 'new');
  expect(await readFile(path.join(place, 'real/report.json'), 'utf8')).toBe('new');
});

it('puts nothing in the place of a device', async () => {
  await writeReport('/dev/null', 'text');
  expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
});

// The limit of the shell stands for a disk that is full: a write stops in the middle.
it('keeps the report of before where the new one does not fit', async () => {
  const place = await makePlace({});
  const text = Array.from({length: 400}, (_, at) => `[a](lost-${at}.md)\n\n`).join('');
  await makeDesigns(place, text);
  await writeFile(path.join(place, 'report.json'), '{"of": "before"}\n');
  const cli = path.join(repository, 'lib/plugin/cli.js');
  const command = `ulimit -f 8; trap '' XFSZ; exec "${process.execPath}" "${cli}" check design --format json --output report.json`;
  const {status, stderr} = spawnSync('bash', ['-c', command], {cwd: place, encoding: 'utf8'});
  expect([status, stderr]).toEqual([
    2,
    'design-docs: report.json cannot be written: it is larger than a file may be.\n',
  ]);
  expect(await readFile(path.join(place, 'report.json'), 'utf8')).toBe('{"of": "before"}\n');
  expect((await readdir(place)).sort()).toEqual(['design', 'report.json']);
});

async function makeDesigns(place: string, text: string): Promise<void> {
  const {mkdir} = await import('node:fs/promises');
  await mkdir(path.join(place, 'design'));
  await writeFile(path.join(place, 'design/1-linking.md'), `# A\n\n${text}`);
}
