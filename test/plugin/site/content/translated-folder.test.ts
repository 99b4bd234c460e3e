import {rm, symlink} from 'node:fs/promises';
import path from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {describeStrays} from '../../../../plugin/site/content/stray-translations.ts';
import {
  createTranslator,
  toSourcePath,
  toTranslatedPath,
} from '../../../../plugin/site/content/translated-folder.ts';
import {toPluginOptions} from '../../../../plugin/validate-options/validate-options.ts';
import {makeFolder} from '../../../build/write-files.ts';
import {design, toContent} from '../content.ts';

const options = toPluginOptions({});
const {set} = toContent({
  '1-translated.md': design('A', 'draft'),
  'b/README.md': design('B', 'draft'),
  '3-original.md': design('C', 'draft'),
});

it('translates the documents that have a file of the same path', async () => {
  const folder = await makeFolder({
    '1-translated.md': '# Un\n',
    'b/README.md': '# Deux\n\n## Résumé\n\nLe deux.\n',
    '9-gone.md': '# Parti\n',
    'graph.png': 'png',
  });
  onTestFinished(() => rm(folder, {recursive: true}));
  const {
    set: translated,
    translated: found,
    strays,
  } = await createTranslator(folder, options, path.dirname(folder))(set);
  expect(translated.designs.map(({title, summary}) => [title, summary?.text])).toEqual([
    ['Un', 'About A.'],
    ['Deux', 'Le deux.'],
    ['C', 'About C.'],
  ]);
  expect([...(found?.documents ?? [])]).toEqual([
    ['1-translated.md', {}],
    ['b/README.md', {headings: ['Résumé']}],
  ]);
  expect([...(found?.assets ?? [])]).toEqual(['graph.png']);
  expect(describeStrays(strays, 'i18n/fr')).toBe(
    'i18n/fr/9-gone.md translates no document and is not shown. Give it the path of its original.',
  );
});

it.each([
  ['a link to elsewhere', '../../../secret'],
  ['a link to the whole disk', '/'],
])('reads no folder that is %s', async (_, target) => {
  const base = await makeFolder({'secret/1-translated.md': '# Secret\n', 'site/i18n/fr/x.txt': ''});
  onTestFinished(() => rm(base, {recursive: true}));
  const i18n = path.join(base, 'site/i18n');
  const folder = path.join(i18n, 'fr/design');
  await symlink(target, folder);
  const result = await createTranslator(folder, options, i18n)(set);
  expect(result).toEqual({
    set,
    strays: [],
    notices: [
      `Translations are not read: ${folder} is a symbolic link out of ${i18n}. Move the files there.`,
    ],
  });
});

it('reads no translation that is a link to elsewhere, and says so', async () => {
  const base = await makeFolder({'secret.md': '# Secret\n', 'i18n/fr/b/README.md': '# Deux\n'});
  onTestFinished(() => rm(base, {recursive: true}));
  const folder = path.join(base, 'i18n/fr');
  await symlink('../../secret.md', path.join(folder, '1-translated.md'));
  const result = await createTranslator(folder, options, path.join(base, 'i18n'))(set);
  expect(result.set.designs.map(({title}) => title)).toEqual(['A', 'Deux', 'C']);
  expect(result.notices).toEqual([
    `${folder}/1-translated.md: File is a symbolic link out of the design folder, so it is not read. Move the file into the folder, and leave a link to it in its old place.`,
  ]);
});

it.each([
  ['the site is not translated', undefined],
  ['there is no folder', '/there/is/no/such/folder'],
])('leaves all as they are where %s', async (_, folder) => {
  expect(await createTranslator(folder, options, '/site/i18n')(set)).toEqual({
    set,
    strays: [],
    notices: [],
  });
});

it.each([
  [true, 'default', '/site/i18n/fr/docusaurus-plugin-design-docs'],
  [true, 'rfcs', '/site/i18n/fr/docusaurus-plugin-design-docs-rfcs'],
  [false, 'default', undefined],
])('looks where other plugins look (%j, %s)', (translate, id, folder) => {
  const localeConfig = {
    label: 'fr',
    direction: 'ltr' as const,
    htmlLang: 'fr',
    calendar: 'gregory',
    path: 'fr',
    translate,
    url: 'https://designs.example',
    baseUrl: '/fr/',
  };
  const i18n = {
    defaultLocale: 'en',
    locales: ['en', 'fr'],
    path: 'i18n',
    currentLocale: 'fr',
    localeConfigs: {fr: localeConfig},
  };
  const context = {i18n, localizationDir: '/site/i18n/fr'};
  expect(toTranslatedPath(context, 'docusaurus-plugin-design-docs', id)).toBe(folder);
});

it('knows documents and translations by the same path', () => {
  const none = {documents: new Map(), assets: new Set<string>(), aliases: new Map()};
  const translated = {path: '/site/i18n/fr/x', ...none};
  const at = (file: string) => toSourcePath(path.normalize(file), '/site/design', translated);
  expect([at('/site/design/a/1.md'), at('/site/i18n/fr/x/a/1.md')]).toEqual(['a/1.md', 'a/1.md']);
});
