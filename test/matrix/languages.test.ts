import {existsSync, readFileSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {
  type Built,
  build,
  hrefOf,
  readJson,
  readPage,
  repository,
  run,
  textOf,
  textsOf,
} from '../build/build.ts';
import {createSite} from '../build/site.ts';

const png =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const french = 'i18n/fr/docusaurus-plugin-design-docs';

const files = {
  'design/0001-cache.md': `# Cache

- Status: implemented
- Date: 2024-01-02
- Replaced by: 0002-log.md

## Summary

Keeps what was read, see [the log](0002-log.md#goal).

## Plan

![a graph](graph.png) ![a plan](plan.png)

## Open questions

- How long?
`,
  'design/0002-log.md':
    '# Log\n\n- Status: implementable\n\n## Goal\n\nSee [the cache](0001-cache.md#summary).\n',
  'design/0003-none.md': '# Undecided\n\nNo status.\n',
  'design/graph.png': Buffer.from(png, 'base64'),
  'design/plan.png': Buffer.from(png, 'base64'),
  'rfcs/1-first.md': '# First\n\n- Status: draft\n',
  [`${french}/0001-cache.md`]: `# 1. Le cache

- Status: withdrawn

## Résumé

Garde ce qui a été lu, voir [le journal](0002-log.md#goal) et [les questions](#questions-ouvertes).

## Plan

![un graphe](graph.png) ![un plan](plan.png)

## Questions ouvertes

- Combien de temps ?
`,
  [`${french}/plan.png`]: Buffer.concat([Buffer.from(png, 'base64'), Buffer.from('fr')]),
  [`${french}/0009-gone.md`]: '# Parti\n',
  [`${french}/options.json`]: JSON.stringify({
    'index.title': {message: 'Nos conceptions'},
    'releaseNotes.description': {message: 'Ce qui est fait'},
    'status.implementable': {message: 'À faire'},
  }),
  [`${french}-rfcs/1-first.md`]: '# La première\n',
  'i18n/fr/code.json': JSON.stringify({
    'design.filter.placeholder': {message: 'Trouver une conception'},
  }),
};

let siteDir: string;
let site: Built;
beforeAll(async () => {
  siteDir = await createSite({
    files,
    plugins: [
      [
        true,
        {
          editUrl: 'https://github.com/o/r/edit/main',
          editLocalizedFiles: true,
          releaseNotes: {description: 'What is there'},
        },
      ],
      [true, {id: 'rfcs', path: 'rfcs', routeBasePath: 'rfcs'}],
    ],
    config: {
      baseUrl: '/sub/',
      i18n: {defaultLocale: 'en', locales: ['en', 'fr', 'ar']},
    },
  });
  site = await build(siteDir);
  expect(site.output).toContain('Generated static files');
});
afterAll(() => rm(siteDir, {recursive: true, force: true}));

const read = (name: string) => readFileSync(path.join(site.outDir, name), 'utf8');

describe('a translated document', () => {
  const page = () => readPage(site, 'fr/design/0001-cache');

  it('is shown in its language, at the address of the original', () => {
    expect(textOf(page().querySelector('h1'))).toBe('Le cache');
    expect(textsOf(page(), 'article h2')).toEqual(['Résumé', 'Plan', 'Questions ouvertes']);
    expect(textOf(readPage(site, 'design/0001-cache').querySelector('h1'))).toBe('Cache');
  });

  it('has the status, the people and the relations of the original', () => {
    expect(
      textOf(page().querySelector('article .theme-design-status-line .theme-design-status')),
    ).toBe('Réalisée');
    expect(page().querySelector('dl a[href="/sub/fr/design/0002-log"]')).not.toBeNull();
  });

  it('leads to documents in its language', () => {
    expect(hrefOf(page(), 'le journal')).toBe('/sub/fr/design/0002-log#goal');
    const other = readPage(site, 'fr/design/0002-log');
    expect(hrefOf(other, 'the cache')).toBe('/sub/fr/design/0001-cache#summary');
    const original = readPage(site, 'design/0002-log');
    expect(hrefOf(original, 'the cache')).toBe('/sub/design/0001-cache#summary');
  });

  it('leads to its own heading with the open questions', () => {
    const link = page().querySelector('.theme-design-metadata a[href^="#"]');
    expect(link?.getAttribute('href')).toBe('#questions-ouvertes');
  });

  it('shows translated pictures where there are some', () => {
    const pictures = [...page().querySelectorAll('article img')].map((image) =>
      image.getAttribute('src')?.replace(/^data:image\/png;base64,/, ''),
    );
    const own = Buffer.concat([Buffer.from(png, 'base64'), Buffer.from('fr')]).toString('base64');
    expect(pictures).toEqual([png, own]);
  });

  it('is edited where it stands', () => {
    expect(page().documentElement.innerHTML).toContain(
      'href="https://github.com/o/r/edit/main/i18n/fr/docusaurus-plugin-design-docs/0001-cache.md"',
    );
  });

  it('is found in the folder of its own plugin instance', () => {
    expect(textOf(readPage(site, 'fr/rfcs/1-first').querySelector('h1'))).toBe('La première');
  });

  it('that translates nothing is named', () => {
    expect(site.output).toContain(
      'i18n/fr/docusaurus-plugin-design-docs/0009-gone.md translates no document',
    );
  });
});

describe('pages in another language', () => {
  it('have titles, statuses and sentences in it', () => {
    const index = readPage(site, 'fr/design');
    expect(textOf(index.querySelector('h1'))).toBe('Nos conceptions');
    expect(textsOf(index, 'article h2, main h2')).toEqual([
      'À faire 1',
      'Réalisée 1',
      'Sans statut 1',
    ]);
    expect(textOf(index.querySelector('details:has(#needs-attention) li p'))).toContain(
      'Aucun statut n’est indiqué',
    );
    expect(index.querySelector('input')?.getAttribute('placeholder')).toBe(
      'Trouver une conception',
    );
    expect(hrefOf(index, 'Notes de version')).toBe('/sub/fr/design/release-notes');
    expect(hrefOf(index, 'Le cache')).toBe('/sub/fr/design/0001-cache');
  });

  it('have a sidebar and breadcrumbs in it', () => {
    const page = readPage(site, 'fr/design/0002-log');
    expect(textsOf(page, 'aside .menu__link')).toEqual([
      'Nos conceptions',
      'Notes de version',
      'Santé',
      'À faire',
      '2. Log',
      'Réalisée',
      'Sans statut',
    ]);
    expect(hrefOf(page, 'Nos conceptions')).toBe('/sub/fr/design');
  });

  it('have release notes in it, also as a file', () => {
    const notes = readPage(site, 'fr/design/release-notes');
    expect(textOf(notes.querySelector('h1'))).toBe('Notes de version');
    expect(textOf(notes.querySelector('main'))).toContain('Garde ce qui a été lu');
    expect(read('fr/design/release-notes.md')).toBe(`# Notes de version

Ce qui est fait

## Réalisée

### [1 Le cache](https://designs.example/sub/fr/design/0001-cache)

Garde ce qui a été lu, voir [le journal](https://designs.example/sub/fr/design/0002-log#goal) et [les questions](https://designs.example/sub/fr/design/0001-cache#questions-ouvertes).

## À faire

### [2 Log](https://designs.example/sub/fr/design/0002-log)
`);
  });

  it('have feeds in it', () => {
    const feed = readJson(site, 'fr/design/feed.json');
    expect(feed).toMatchObject({
      title: 'Nos conceptions | Site',
      language: 'fr',
      home_page_url: 'https://designs.example/sub/fr/design',
      feed_url: 'https://designs.example/sub/fr/design/feed.json',
      items: [{title: 'Le cache', url: 'https://designs.example/sub/fr/design/0001-cache'}],
    });
    expect(readJson(site, 'design/feed.json')).toMatchObject({
      title: 'Designs | Site',
      items: [{title: 'Cache', url: 'https://designs.example/sub/design/0001-cache'}],
    });
  });

  it('have facts of the originals in designs.json', () => {
    const [cache] = readJson(site, 'fr/design/designs.json').designs;
    expect(cache).toMatchObject({
      id: '0001-cache',
      title: 'Le cache',
      permalink: '/sub/fr/design/0001-cache',
      status: {id: 'implemented', raw: 'implemented'},
      supersededBy: [{id: '0002-log'}],
    });
  });

  it('are written from right to left where the language is', () => {
    const index = readPage(site, 'ar/design');
    expect(index.documentElement.dir).toBe('rtl');
    expect(textOf(index.querySelector('h1'))).toBe('Designs');
  });
});

describe('docusaurus write-translations', () => {
  const docusaurus = path.join(repository, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const json = (name: string): Record<string, {message: string; description?: string}> =>
    JSON.parse(readFileSync(path.join(siteDir, 'i18n', name), 'utf8'));

  it('lists the texts of the theme and those of the plugin, in a language of the package', async () => {
    const {exitCode, stdout, stderr} = await run(
      [docusaurus, 'write-translations', siteDir, '--locale', 'fr'],
      {cwd: siteDir},
    );
    expect([exitCode, stdout + stderr]).toEqual([0, expect.not.stringContaining('default transl')]);
    const code = json('fr/code.json');
    expect(code['design.health.fixFirst.title']).toEqual({
      message: 'À corriger en premier',
      description: 'Title of the list of documents with problems, the most pressing first',
    });
    expect(code['design.filter.placeholder']?.message).toBe('Trouver une conception');
    expect(json('fr/docusaurus-plugin-design-docs/options.json')).toMatchObject({
      'index.title': {message: 'Nos conceptions'},
      'health.title': {message: 'Santé', description: 'The title of the health page'},
      'releaseNotes.title': {message: 'Notes de version'},
      'status.implemented': {message: 'Réalisée'},
    });
    expect(existsSync(path.join(siteDir, 'i18n/fr/docusaurus-plugin-design-docs-rfcs'))).toBe(true);
  });
});
