import {readdirSync, readFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import Parser from 'rss-parser';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {type Built, build, hrefOf, readPage, repository, run, textsOf} from '../build/build.ts';
import {createSite} from '../build/site.ts';
import {type Files, writeFiles} from '../build/write-files.ts';
import {git} from '../plugin/load/history/repository.ts';

const design = (title: string, status: string, text = 'As it says.') =>
  `---\nstatus: ${status}\nauthors: ["@ada", Grace Hopper]\ntags: [disk]\n---\n# ${title}\n\n## Summary\n\nSee [the log](1-log.md).\n\n## Goal\n\n${text}\n`;

const commits: readonly (readonly [day: string, files: Files, tag?: string])[] = [
  [
    '2024-01-02',
    {
      'design/1-log.md': design('Log', 'provisional'),
      'design/2-cache.md': design('Cache', 'implementable'),
      'design/3-none/README.md': '# None\n\n![a flow](flow.svg)\n',
      'design/3-none/flow.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>\n',
    },
    'v1.0.0',
  ],
  ['2024-02-03', {'design/1-log.md': design('Log', 'implemented')}, 'v1.1.0'],
  ['2024-03-04', {'design/2-cache.md': design('Cache', 'implementable', 'To be slow.')}],
  ['2024-03-06', {'design/4-later.md': design('Later', 'provisional')}],
];

const made: string[] = [];
const built: (readonly (readonly [name: string, bytes: string])[])[] = [];
const head: string[] = [];
let site: Built | undefined;

// The same commit in two folders, each built with nothing kept from the other.
beforeAll(async () => {
  for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
    const siteDir = await createSite({
      files: {'static/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n'},
      plugins: [[true, {insights: {}}]],
      config: {i18n: {defaultLocale: 'en', locales: ['en', 'fr']}},
    });
    made.push(siteDir);
    git(siteDir, ['init', '-q']);
    for (const [day, files, tag] of commits) {
      await writeFiles(siteDir, files);
      git(siteDir, ['add', 'design']);
      git(siteDir, ['commit', '-qm', 'Write designs (#7)'], {day});
      if (tag) git(siteDir, ['tag', tag], {day});
    }
    head.push(git(siteDir, ['rev-parse', 'HEAD']));
    site = await build(siteDir, {environment: {TZ: zone}});
    expect(site.output).toContain('Generated static files');
    built.push(readPublished(site.outDir));
  }
});
afterAll(() => Promise.all(made.map((folder) => rm(folder, {recursive: true, force: true}))));

// Bundles and pages are written by Docusaurus.
function readPublished(outDir: string) {
  return readdirSync(outDir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map(({parentPath, name}) => path.join(parentPath, name))
    .filter((file) => !path.relative(outDir, file).split(path.sep).includes('assets'))
    .map((file) => [path.relative(outDir, file), readFileSync(file, 'latin1')] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

it('two builds of one commit write the same bytes, wherever and in whatever zone', () => {
  const [first = [], second = []] = built;
  expect(head[0]).toBe(head[1]);
  const names = first.map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining(
      ['design', 'fr/design'].flatMap((folder) => [
        ...['rss.xml', 'atom.xml', 'feed.json', 'changes.xml', 'changes.atom', 'changes.json'].map(
          (name) => `${folder}/${name}`,
        ),
        ...['designs.json', 'designs.schema.json', 'llms.txt', '1-log.md', 'release-notes.md'].map(
          (name) => `${folder}/${name}`,
        ),
        ...[`${folder}/release-notes/1.0.md`, `${folder}/release-notes/1.1.md`],
      ]),
    ),
  );
  expect(names.filter((name) => name.includes('search-index')).length).toBeGreaterThan(2);
  expect(second.map(([name]) => name)).toEqual(names);
  const others = new Map(second);
  expect(first.filter(([name, bytes]) => others.get(name) !== bytes).map(([name]) => name)).toEqual(
    [],
  );
});

it('the feeds of changes are read by a reader, and tell nothing that is not a day old', async () => {
  const files = new Map(built[0]);
  const {items, language} = await new Parser().parseString(files.get('design/changes.xml') ?? '');
  expect(language).toBe('en');
  expect(items.map(({title, link, isoDate}) => [title, link, isoDate]).slice(0, 2)).toEqual([
    ['Text changed: Cache', 'https://designs.example/design/2-cache', '2024-03-04T12:00:00.000Z'],
    ['Log: Implemented', 'https://designs.example/design/1-log', '2024-02-03T12:00:00.000Z'],
  ]);
  expect(items.map(({title}) => title)).toContain('New: Log');
});

it('release pages are in the language of the reader, as are the files beside them', () => {
  const [english, french] = ['design', 'fr/design'].map((folder) => {
    const page = site && readPage(site, `${folder}/release-notes/1.1`);
    return page && [textsOf(page, 'h1, h2, h3'), hrefOf(page, '1 Log')];
  });
  expect(english).toEqual([['v1.1', 'Implemented 1', '1 Log'], '/design/1-log']);
  expect(french).toEqual([['v1.1', 'Réalisée 1', '1 Log'], '/fr/design/1-log']);
  const files = new Map(built[0]);
  expect(files.get('design/release-notes/1.1.md')).toContain('## Implemented');
  const file = Buffer.from(files.get('fr/design/release-notes/1.1.md') ?? '', 'latin1');
  expect(file.toString()).toContain('## Réalisée');
});

it('the commands of a site print English, with its options', async () => {
  const docusaurus = path.join(repository, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const ask = (...args: readonly string[]) => run([docusaurus, ...args], {cwd: made[0] ?? ''});
  const [notes, digest, nothing] = await Promise.all([
    ask('design:notes', 'v1.0..v1.1'),
    ask('design:digest', '--since', '2024-03-05'),
    ask('design:notes', 'v1.1..'),
  ]);
  expect(notes.stdout).toMatch(/^## Implemented\n\n### 1 Log\n\n2024-02-03, #7, ada, Grace Hopper/);
  expect(digest.stdout).toBe('## New\n\n- 4 Later: Provisional (2024-03-06, #7)\n');
  expect([nothing.exitCode, nothing.stdout, nothing.stderr]).toEqual([
    0,
    '',
    'v1.1..: nothing became of the designs. New drafts are left out; `--drafts` prints them.\n',
  ]);
});
