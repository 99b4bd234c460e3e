import {cp, mkdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {repository, run} from './build.ts';
import {makeFolder} from './write-files.ts';

const name = 'docusaurus-plugin-design-docs';
let folder: string;
let cli: string;

// What `npm install --omit=peer` installs, for hooks and CI: the package and its own dependencies.
beforeAll(async () => {
  folder = await makeFolder({
    'design/_template.md':
      '# Title\n\n- Status: One of: draft|implemented|replaced\n\n## Summary\n',
    'design/0001-log.md': '# Log\n\n- Status: draft\n\n## Summary\n\nWhat is written is kept.\n',
    'design/0002-cache.md': '# Cache\n\n- Status: draft\n',
  });
  const home = path.join(folder, 'node_modules', name);
  await cp(path.join(repository, 'lib'), path.join(home, 'lib'), {recursive: true});
  await cp(path.join(repository, 'package.json'), path.join(home, 'package.json'));
  for (const dependency of await findDependencies()) {
    const to = path.join(folder, 'node_modules', dependency);
    await mkdir(path.dirname(to), {recursive: true});
    await cp(path.join(repository, 'node_modules', dependency), to, {recursive: true});
  }
  cli = path.join(home, 'lib/plugin/cli.js');
});
afterAll(() => rm(folder, {recursive: true, force: true}));

// Nested packages come along with the one they are nested in.
async function findDependencies(): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const wanted = [repository];
  for (const home of wanted) {
    const {dependencies = {}} = JSON.parse(await readFile(path.join(home, 'package.json'), 'utf8'));
    for (const dependency of Object.keys(dependencies)) {
      if (found.has(dependency)) continue;
      found.add(dependency);
      wanted.push(path.join(repository, 'node_modules', dependency));
    }
  }
  return found;
}

it('has neither Docusaurus nor React', async () => {
  const dependencies = [...(await findDependencies())];
  expect(dependencies).toContain('commander');
  expect(dependencies.filter((one) => /^(?:@docusaurus\/|react(?:-dom)?$)/.test(one))).toEqual([]);
});

it.each([
  [['check', 'design', '--rule', 'missing-section'], 0, 'Section `Summary` is missing'],
  [['new', 'Third', 'design'], 0, 'design/0003-third.md'],
  [['status', '1', 'implemented', 'design'], 0, 'draft -> implemented'],
  [['supersede', '1', '2', 'design'], 0, 'superseded by design/0002-cache.md'],
  [['fix', 'design'], 0, 'design/0002-cache.md'],
  [['export', 'design'], 0, '"schemaVersion": 1'],
])('runs %j', async (args, exitCode, text) => {
  const result = await run([cli, ...args], {cwd: folder});
  expect(result.stderr).not.toContain('ERR_MODULE_NOT_FOUND');
  expect(result.stdout).toContain(text);
  expect(result.exitCode).toBe(exitCode);
});

it('says what a site needs that is not installed', async () => {
  const {exitCode, stderr} = await run([cli, 'build', 'design'], {cwd: folder});
  expect([exitCode, stderr]).toEqual([
    2,
    'design-docs: A site cannot be built without @docusaurus/core and @docusaurus/theme-classic. Install docusaurus-plugin-design-docs with its peer dependencies, which npm does unless told --omit=peer.\n',
  ]);
});
