import {mkdir, mkdtemp, realpath, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, it} from 'vitest';
import {defaultLevels} from '../../../../plugin/core/index.ts';
import {createLoader} from '../../../../plugin/load/load-designs.ts';

let outer = '';
let root = '';

beforeEach(async () => {
  outer = await realpath(await mkdtemp(path.join(tmpdir(), 'outside-')));
  root = path.join(outer, 'repository');
  await mkdir(path.join(root, '.git'), {recursive: true});
  await mkdir(path.join(root, 'docs/design'), {recursive: true});
  await mkdir(path.join(root, 'src'));
  await writeFile(path.join(root, 'docs/guide.md'), '# Guide\n');
  await writeFile(path.join(root, 'src/x.go'), '');
  await writeFile(path.join(outer, 'secret.md'), '');
});

afterEach(() => rm(outer, {recursive: true, force: true}));

/** Messages on the links of one document in `docs/design`. */
async function check(...urls: readonly string[]): Promise<readonly string[]> {
  const folder = path.join(root, 'docs/design');
  const text = urls.map((url) => `[x](<${url}>)`).join('\n');
  await writeFile(path.join(folder, '0001-linking.md'), `# A\n\n## Summary\n\n${text}\n`);
  const {set} = await createLoader({
    folder,
    include: ['**/*.md'],
    exclude: [],
    base: root,
    levels: {...defaultLevels, 'broken-link': 'warn'},
    repositoryUrl: 'https://github.com/o/r',
    reservedIds: [],
    history: false,
  })();
  return set.designs
    .flatMap(({problems}) => problems)
    .filter(({rule}) => rule === 'broken-link')
    .map(({message}) => message);
}

it.each([
  ['../guide.md'],
  ['../../docs/guide.md#top'],
  ['../../src/x.go'],
  ['../../src'],
  ['/src/x.go'],
  ['/some/page'],
  ['https://github.com/o/r/blob/v1.0/src/gone.go'],
  ['../../../secret.md'],
  ['../../../none.md'],
  ['../../.env'],
])('a link to %s is right', async (url) => {
  expect(await check(url)).toEqual([]);
});

it.each([['../gone.md'], ['../../src/gone.go'], ['/src/gone.go'], ['../../docs/gone.md#top']])(
  'a link to %s leads to no file',
  async (url) => {
    expect(await check(url)).toEqual([`Link \`${url}\` leads to no file`]);
  },
);

it('says nothing of a link out of the repository', async () => {
  await symlink(path.join(outer, 'secret.md'), path.join(root, 'docs/out.md'));
  expect(await check('../out.md')).toEqual([]);
});

it('says nothing where no repository is known', async () => {
  await rm(path.join(root, '.git'), {recursive: true});
  expect(await check('../gone.md')).toEqual([]);
});
