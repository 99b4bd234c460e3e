import {cp, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {writeHistory} from '../../../plugin/commands/history.ts';
import {createLoader, type LoadOptions} from '../../../plugin/load/load-designs.ts';
import {toLoadOptions} from '../../../plugin/load/load-options.ts';
import {toLine} from '../core/releases/releases.ts';
import {
  commit,
  design,
  git,
  makeRepository,
  makeTemporary,
  removeAll,
} from './history/repository.ts';

afterEach(removeAll);

async function load(root: string, options: Partial<LoadOptions> = {}) {
  const folder = path.join(root, 'design');
  const cacheDirectory = path.join(root, '.cache');
  return createLoader({
    ...toLoadOptions(folder, undefined),
    base: root,
    cacheDirectory,
    releases: 'auto',
    ...options,
  })();
}

async function tell(root: string, options: Partial<LoadOptions> = {}) {
  const {set, releasesNotice} = await load(root, options);
  return [set.releases?.by ?? releasesNotice, ...(set.releases?.list ?? []).map(toLine)];
}

/** Two releases, the second one from a branch that never came to main, and a change after both. */
async function makeTagged() {
  const root = await makeRepository();
  await commit(
    root,
    'Begin',
    {'design/a.md': design('draft'), 'design/b.md': design('accepted')},
    {day: '2023-01-01'},
  );
  git(root, ['tag', 'v1.0.0']);
  await commit(root, 'Finish (#3)', {'design/b.md': design('implemented')}, {day: '2023-02-01'});
  git(root, ['checkout', '-q', '-b', 'release-1.1']);
  await commit(root, 'Only here', {'design/a.md': design('rejected')}, {day: '2023-03-01'});
  git(root, ['tag', '-a', '-m', 'x', 'v1.1.0'], {day: '2023-03-02'});
  git(root, ['tag', 'v1.1.1']);
  git(root, ['checkout', '-q', 'main']);
  await commit(root, 'Accept', {'design/a.md': design('accepted')}, {day: '2023-04-01'});
  return root;
}

const told = [
  'tags',
  'later; accepted a: rejected > accepted 2023-04-01',
  'v1.1; 2023-03-02; done b: accepted > implemented 2023-02-01; dropped a: draft > rejected',
  'v1.0; 2023-01-01; added a: new > draft 2023-01-01; added b: new > accepted 2023-01-01',
];

describe('tags', () => {
  it('are compared as trees, also those that are not of main, without patches', async () => {
    const root = await makeTagged();
    expect(await tell(root)).toEqual(told);
    // Once more from what was kept.
    expect(await tell(root)).toEqual(told);
  });

  it('are read with the metadata that stood beside documents then', async () => {
    const root = await makeRepository();
    const kep = (status: string) => ({
      'design/1-implemented/kep.yaml': `title: A\nstatus: ${status}\n`,
    });
    await commit(root, 'Begin', {
      'design/1-implemented/README.md': '# A\n',
      ...kep('implementable'),
    });
    git(root, ['tag', '1.0']);
    await commit(root, 'Finish', kep('implemented'), {day: '2024-02-01'});
    git(root, ['tag', '1.1'], {day: '2024-02-01'});
    expect((await tell(root))[1]).toBe(
      '1.1; 2024-02-01; done 1-implemented: implementable > implemented 2024-02-01',
    );
  });

  it('count where they match a pattern', async () => {
    const root = await makeTagged();
    git(root, ['tag', 'site-7']);
    expect(await tell(root, {releases: {tags: 'site-*'}})).toEqual([
      'tags',
      'site-7; 2023-04-01; accepted a: new > accepted 2023-04-01; done b: new > implemented 2023-02-01',
    ]);
    expect(await tell(root, {releases: {tags: 'nothing-*'}})).toEqual([
      'The releases that the option `releases` asks for are not known: no tag of the repository that matches `nothing-*` has the folder. Fetch the tags, or name others.',
    ]);
  });

  it('are not what releases are told by where there is one, or none that looks like a version', async () => {
    const root = await makeRepository();
    await commit(root, 'Begin', {'design/a.md': design('accepted')});
    git(root, ['tag', 'v1.0.0']);
    git(root, ['tag', 'nightly']);
    expect((await tell(root))[0]).toBe('years');
    expect((await tell(root, {releases: 'tags'}))[0]).toBe('tags');
  });
});

describe('a history file', () => {
  async function tellFromFile(root: string, options: Partial<LoadOptions> = {}, tags?: string) {
    const copy = await makeTemporary();
    const file = path.join(copy, 'history.json');
    await writeHistory(path.join(root, 'design'), {write: file, ...(tags ? {tags} : {})});
    await cp(path.join(root, 'design'), path.join(copy, 'design'), {recursive: true});
    return tell(copy, {history: file, ...options});
  }

  it('has the folder at tags, for where there is no git', async () => {
    const root = await makeTagged();
    expect(await tellFromFile(root)).toEqual(told);
    expect((await tellFromFile(root, {releases: 'years'}))[0]).toBe('years');
  });

  it('has tags of other names where they are asked for, or the folder says so', async () => {
    const root = await makeTagged();
    git(root, ['tag', 'site-7']);
    const releases = {tags: 'site-*'};
    const expected = [
      'tags',
      'site-7; 2023-04-01; accepted a: new > accepted 2023-04-01; done b: new > implemented 2023-02-01',
    ];
    expect(await tellFromFile(root, {releases}, 'site-*')).toEqual(expected);
    expect((await tellFromFile(root, {releases}))[0]).toContain('git cannot be asked for tags');
    await writeFile(path.join(root, 'design', 'design-docs.yml'), 'releases: {tags: site-*}\n');
    expect(await tellFromFile(root)).toEqual(expected);
  });

  it('has none where the repository has none', async () => {
    const root = await makeRepository();
    await commit(root, 'Begin', {'design/a.md': design('accepted')});
    expect((await tellFromFile(root))[0]).toBe('years');
    const file = path.join(root, 'history.json');
    await writeHistory(path.join(root, 'design'), {write: file});
    expect(JSON.parse(await readFile(file, 'utf8'))).not.toHaveProperty('tags');
  });
});

it('a folder without a history has releases only where documents name them', async () => {
  const root = await makeTagged();
  expect(await tell(root, {history: false})).toEqual([undefined]);
  expect(await tell(root, {history: false, releases: 'years'})).toEqual([
    'The releases that the option `releases` asks for are not known: they need the history of the folder.',
  ]);
  await writeFile(
    path.join(root, 'design', 'c.md'),
    '---\nstatus: implemented\nrelease: 1.4\n---\n# C\n',
  );
  expect((await tell(root, {history: false}))[0]).toBe('field');
});

it('a list may stand in a file, as the command line of GitHub prints it', async () => {
  const root = await makeTagged();
  const list = [{tagName: '4.1', publishedAt: '2023-02-15T10:00:00Z'}];
  await writeFile(path.join(root, 'releases.json'), JSON.stringify(list));
  expect(await tell(root, {releases: {file: './releases.json'}})).toEqual([
    'list',
    'later; accepted a: draft > accepted 2023-04-01',
    '4.1; 2023-02-15; done b: new > implemented 2023-02-01; added a: new > draft 2023-01-01',
  ]);
  expect((await tell(root, {releases: {file: 'none.json'}}))[0]).toContain(
    'none.json cannot be read',
  );
  await writeFile(path.join(root, 'releases.json'), '{}');
  expect((await tell(root, {releases: {file: 'releases.json'}}))[0]).toContain(
    'is no list of releases',
  );
});

it('the folder may say it in `design-docs.yml`, and names no file outside of the repository', async () => {
  const root = await makeTagged();
  const config = path.join(root, 'design', 'design-docs.yml');
  await writeFile(config, 'releases: months\n');
  expect((await tell(root))[0]).toBe('months');
  expect((await tell(root, {releases: 'years'}))[0]).toBe('years');
  await writeFile(config, 'releases:\n  - {name: "1", date: 2023-02-15}\n');
  expect((await tell(root)).slice(0, 3).map((line) => line?.slice(0, 13))).toEqual([
    'list',
    'later; accept',
    '1; 2023-02-15',
  ]);
  const outside = path.join(await makeTemporary(), 'list.json');
  await writeFile(outside, '[]');
  await writeFile(config, `releases: ${outside}\n`);
  const {folder, set} = await load(root);
  expect(folder.notices).toEqual([
    `design-docs.yml  releases \`${outside}\` is no file of this repository`,
  ]);
  expect(set.releases?.by).toBe('tags');
});
