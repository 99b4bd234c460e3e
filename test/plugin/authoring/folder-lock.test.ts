import {spawn} from 'node:child_process';
import {mkdir, readFile, symlink, utimes, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {fixFolder} from '../../../plugin/authoring/fix.ts';
import {lockFile, withFolderLock} from '../../../plugin/authoring/folder-lock.ts';
import {createDesign} from '../../../plugin/authoring/new.ts';
import {setStatus} from '../../../plugin/authoring/status.ts';
import {repository, run} from '../../build/build.ts';
import {makeTarget, namesIn, textOf} from './folder.ts';

const cli = path.join(repository, 'lib/plugin/cli.js');
const design = '# A\n\n- Status: draft\n\n## Summary\n\nText.\n';
const template = '# Title\n\n## Summary\n\nWhat?\n';
const surroundings = {today: '2026-01-31', author: {}};
const numbers = (names: readonly string[]) =>
  names.flatMap((name) => /^(\d{4})-title/.exec(name)?.[1] ?? []);

describe('commands that write at once', () => {
  it('give twenty new designs twenty numbers in one process', async () => {
    const target = await makeTarget({'_template.md': template, '0001-ovens.md': design});
    const titles = Array.from({length: 20}, (_, at) => `Title ${at}`);
    await Promise.all(titles.map((title) => createDesign(target, {title}, surroundings, {})));
    const names = await namesIn(target);
    expect(new Set(numbers(names)).size).toBe(20);
    expect(names.filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('give new designs numbers of their own in several processes', async () => {
    const target = await makeTarget({'_template.md': template, '0001-ovens.md': design});
    const results = await Promise.all(
      Array.from({length: 6}, (_, at) => run([cli, 'new', `Title ${at}`, target.load.folder])),
    );
    expect(results.map(({exitCode}) => exitCode)).toEqual(results.map(() => 0));
    expect(numbers(await namesIn(target))).toEqual([
      '0002',
      '0003',
      '0004',
      '0005',
      '0006',
      '0007',
    ]);
  });

  it('lose nothing of each other in one document', async () => {
    const target = await makeTarget({'1-ovens.md': design, '2-bread.md': design});
    const words = ['accepted', 'implemented', 'draft', 'accepted', 'implemented'];
    await Promise.all(words.map((word) => setStatus(target, {id: '1', word}, {})));
    expect(words).toContain(/Status: (\w+)/.exec(await textOf(target, '1-ovens.md'))?.[1]);
    expect(await namesIn(target)).toEqual(['1-ovens.md', '2-bread.md']);
  });
});

describe('a command that was killed', () => {
  const fixable =
    '# A\n\nStatus: accepted\n\n<!-- toc -->\n- [Old](#old)\n<!-- /toc -->\n\n## New\n';
  const left = '.design-docs-1-0.tmp';

  it('leaves nothing behind that the next one does not remove, nor stops it', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await new Promise((resolve) => dead.on('exit', resolve));
    const target = await makeTarget({
      'a.md': fixable,
      [left]: 'half',
      [`sub/${left}`]: 'half',
      [`.design-docs-${process.pid}-0.tmp`]: 'of a process with the same id',
      [lockFile]: JSON.stringify({host: hostname(), pid: dead.pid, id: 'x'}),
    });
    await fixFolder(target, {});
    expect(await namesIn(target)).toEqual(['a.md']);
  });

  it('is not waited for where its process id is in use again', async () => {
    const text = JSON.stringify({host: hostname(), pid: process.pid, id: 'x'});
    const target = await makeTarget({'a.md': fixable, [lockFile]: text});
    const before = new Date(Date.now() - 120_000);
    await utimes(path.join(target.load.folder, lockFile), before, before);
    await fixFolder(target, {});
    expect(await namesIn(target)).toEqual(['a.md']);
  });

  it('has files of others kept that only look like its own', async () => {
    const target = await makeTarget({'a.md': fixable, 'design-docs-1.tmp': 'mine'});
    await mkdir(path.join(target.load.folder, '.design-docs-dir.tmp'));
    await symlink('a.md', path.join(target.load.folder, '.design-docs-link.tmp'));
    await fixFolder(target, {});
    expect(await namesIn(target)).toEqual(['.design-docs-link.tmp', 'a.md', 'design-docs-1.tmp']);
  });
});

it('a dry run takes no lock and removes nothing', async () => {
  const target = await makeTarget({'a.md': design, '.design-docs-1.tmp': 'half'});
  await writeFile(path.join(target.load.folder, lockFile), 'held');
  await fixFolder(target, {dryRun: true});
  expect(await namesIn(target)).toEqual(['.design-docs-1.tmp', lockFile, 'a.md']);
});

it('a lock that is held lets nobody in until it is given back', async () => {
  const target = await makeTarget({'a.md': design});
  const order: string[] = [];
  const first = withFolderLock(target, {}, async () => {
    order.push('first in');
    expect(await readFile(path.join(target.load.folder, lockFile), 'utf8')).toContain(
      `"pid":${process.pid}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    order.push('first out');
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await Promise.all([first, withFolderLock(target, {}, async () => order.push('second in'))]);
  expect(order).toEqual(['first in', 'first out', 'second in']);
});
