import {rm} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {repository, run} from './build.ts';
import {runSiteCommand} from './run-site-command.ts';
import {createSite} from './site.ts';

const docusaurus = path.join(repository, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
const broken = '# First\n\n- Status: draft\n\n## Summary\n\n[a](lost.md)\n';
const rules = {extends: 'off', 'broken-link': 'warn'};

let siteDir: string;
beforeAll(async () => {
  siteDir = await createSite({
    files: {
      'design/1-broken-link.md': broken,
      'rfcs/1-broken-rfc.md': broken,
      'rfcs/drafts/2-broken-draft.md': broken,
    },
    plugins: [
      [true, {rules}],
      [
        true,
        {
          id: 'rfcs',
          path: 'rfcs',
          routeBasePath: 'rfcs',
          exclude: ['drafts/**'],
          rules: {...rules, 'broken-link': 'throw'},
        },
      ],
    ],
  });
});
afterAll(() => rm(siteDir, {recursive: true, force: true}));

it.each<[string, string[], number, string[]]>([
  [
    'every instance with its own options',
    [],
    1,
    ['design/1-broken-link.md warn', 'rfcs/1-broken-rfc.md throw'],
  ],
  ['an instance', ['--id', 'default'], 0, ['design/1-broken-link.md warn']],
  ['a document', ['rfcs/1-broken-rfc.md'], 1, ['rfcs/1-broken-rfc.md throw']],
  [
    'with levels of the command line',
    ['--level', 'broken-link=log'],
    0,
    ['design/1-broken-link.md log', 'rfcs/1-broken-rfc.md log'],
  ],
])('design:check checks %s', async (_, args, exitCode, found) => {
  const result = await runSiteCommand(siteDir, ['design:check', ...args, '--format', 'json']);
  expect([result.exitCode, result.stderr]).toEqual([exitCode, '']);
  const {documents} = JSON.parse(result.stdout) as {
    documents: {path: string; problems: {level: string}[]}[];
  };
  expect(
    documents.flatMap((document) =>
      document.problems.map(({level}) => `${document.path} ${level}`),
    ),
  ).toEqual(found);
});

it('design:check ends the process as the check does', async () => {
  const args = ['design:check', '--id', 'rfcs'];
  const {exitCode, stdout, stderr} = await run([docusaurus, ...args], {cwd: siteDir});
  expect([exitCode, stderr]).toEqual([1, '']);
  expect(stdout).toContain('rfcs/1-broken-rfc.md:7:5  throw  broken-link');
});

it.each([
  [['--id', 'rfc'], 'rfc is not an instance of this site. Known: default, rfcs.'],
  [['package.json'], 'package.json is in no design folder of this site.'],
  [['--rule', 'broken-lnik'], 'broken-lnik is not a rule. Did you mean broken-link?'],
])('design:check %j ends with 2 and a sentence', async (args, sentence) => {
  const {exitCode, stdout, stderr} = await runSiteCommand(siteDir, ['design:check', ...args]);
  expect([exitCode, stdout, stderr]).toEqual([2, '', `design:check: ${sentence}\n`]);
});
