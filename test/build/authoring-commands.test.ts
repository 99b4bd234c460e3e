import {readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {runSiteCommand} from './run-site-command.ts';
import {createSite} from './site.ts';

const design = '# Cache\n\n- Status: idea\n\n## Summary\n\nText.\n';

let siteDir: string;
beforeAll(async () => {
  siteDir = await createSite({
    files: {
      'one/0001-cache.md': design,
      'one/0002-log.md': design,
      'two/a.md': '---\nauthors:\n  - @ada\n---\n# A\n',
      'two/_template.md': '# Title\n\n## Summary\n',
    },
    plugins: [
      [
        true,
        {id: 'one', path: 'one', routeBasePath: 'one', statuses: ['idea', 'built', 'superseded']},
      ],
      [true, {id: 'two', path: 'two', routeBasePath: 'two'}],
    ],
  });
});
afterAll(() => rm(siteDir, {recursive: true, force: true}));

const call = (...args: string[]) => runSiteCommand(siteDir, args);
const textOf = (name: string) => readFile(path.join(siteDir, name), 'utf8');

it('writes with the options of the instance', async () => {
  const {exitCode, stdout} = await call('design:status', '1', 'built', '--id', 'one');
  expect([exitCode, stdout]).toEqual([0, 'one/0001-cache.md: idea -> built\n']);
  expect(await textOf('one/0001-cache.md')).toBe(design.replace('idea', 'built'));
});

it('writes two documents', async () => {
  expect((await call('design:supersede', '1', '2', '--id', 'one')).exitCode).toBe(0);
  expect(await textOf('one/0002-log.md')).toContain('- Supersedes: [Cache](0001-cache.md)');
});

it('fixes and creates', async () => {
  const fix = await call('design:fix', '--id', 'two', '--rule', 'invalid-metadata');
  expect(fix.stdout).toContain('Fixed 1 problem in 1 file');
  expect(await textOf('two/a.md')).toBe('---\nauthors:\n  - "@ada"\n---\n# A\n');
  const created = await call('design:new', 'Say "hello"', '--id', 'two', '--json');
  expect(JSON.parse(created.stdout)).toMatchObject({path: 'say-hello.md'});
});

it('asks which instance is meant', async () => {
  const {exitCode, stderr} = await call('design:fix');
  expect(exitCode).toBe(2);
  expect(stderr).toBe(
    'docusaurus: This site has several instances. Give one with --id: one, two.\n',
  );
});

it('names the instances where an id is none', async () => {
  const {exitCode, stderr} = await call('design:new', 'X', '--id', 'three');
  expect([exitCode, stderr]).toEqual([
    2,
    'docusaurus: three is not an instance of this site. Known: one, two.\n',
  ]);
});

it.each([
  ['the only one, whatever its id', [{id: 'rfcs', path: 'rfcs'}], 'rfcs/b.md\n'],
  [
    'the one of the id `default`, of several',
    [{id: 'rfcs', path: 'rfcs', routeBasePath: 'rfcs'}, {path: 'design'}],
    'design/b.md\n',
  ],
])('takes %s, where none is given', async (_, instances, expected) => {
  const files = {
    'rfcs/_template.md': '# Title\n\n## A\n',
    'design/_template.md': '# Title\n\n## A\n',
  };
  const cwd = await createSite({files, plugins: instances.map((options) => [true, options])});
  const {stdout} = await runSiteCommand(cwd, ['design:new', 'B']);
  await rm(cwd, {recursive: true, force: true});
  expect(stdout).toBe(expected);
});
