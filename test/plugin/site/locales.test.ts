import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {extractAllSourceCodeFileTranslations, getBabelOptions} from '@docusaurus/babel';
import {globTranslatableSourceFiles} from '@docusaurus/utils';
import {beforeAll, describe, expect, it} from 'vitest';
import {toWord} from '../../../plugin/core/status/vocabulary.ts';
import {readSiteMessages, readThemeMessages} from '../../../plugin/site/locales.ts';
import {pageKinds} from '../../../plugin/site/pages/page-kinds.ts';
import {toTranslationFile} from '../../../plugin/site/translate-texts.ts';
import {toContent} from './content.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const locales = readdirSync(`${root}plugin/locales`);

// As `docusaurus write-translations` finds them.
let english: ReadonlyMap<string, string>;
beforeAll(async () => {
  const files = await globTranslatableSourceFiles([`${root}theme`, `${root}plugin/client`]);
  const found = await extractAllSourceCodeFileTranslations(
    [...files],
    getBabelOptions({isServer: true}),
  );
  expect(found.flatMap(({warnings}) => warnings)).toEqual([]);
  const texts = found.flatMap(({translations}) => Object.entries(translations));
  english = new Map(texts.map(([id, {message}]) => [id, message]));
  const said = texts.map(([id, {message}]) => [id, message]);
  expect(said).toEqual(texts.map(([id]) => [id, english.get(id)]));
});

it('are six languages besides English', () => {
  expect(locales).toEqual(['de', 'es', 'fr', 'ja', 'pt-BR', 'zh-Hans']);
});

it.each([
  ['de', /Zusammenfassung/],
  ['es', /resumen/],
  ['fr', /résumé/],
  ['ja', /概要/],
  ['pt-BR', /resumo/],
  ['zh-Hans', /摘要/],
])('name in %s in the field of the index what it searches', async (locale, summary) => {
  const messages = await readThemeMessages(locale);
  expect(messages['design.filter.label']).toMatch(summary);
  expect(messages['design.filter.placeholder']).toMatch(summary);
});

describe.each(locales)('the texts in %s', (locale) => {
  it('are those of the theme, each with what it is filled with', async () => {
    const messages = await readThemeMessages(locale);
    expect(Object.keys(messages).sort()).toEqual([...english.keys()].sort());
    const filled = (texts: Iterable<readonly [string, string]>) =>
      Object.fromEntries([...texts].map(([id, text]) => [id, toPlaces(text)]));
    expect(filled(Object.entries(messages))).toEqual(filled(english));
  });

  it('have as many plural forms as the language', async () => {
    const messages = await readThemeMessages(locale);
    const plurals = Object.entries(messages).filter(([id]) => id.endsWith('.plurals'));
    expect(plurals.length).toBeGreaterThan(2);
    const forms = toForms(locale);
    expect(plurals.map(([id, text]) => [id, text.split('|').length])).toEqual(
      plurals.map(([id]) => [id, forms]),
    );
  });

  it('are those of the plugin, with every word of the built-in vocabulary', async () => {
    const messages = await readSiteMessages(locale);
    const {content} = toTranslationFile(toWhole());
    expect(Object.keys(messages)).toEqual(expect.arrayContaining(Object.keys(content)));
    const others = Object.keys(messages).filter((key) => !(key in content));
    const unknown = others.filter(
      (key) => toWord(key.replace(/^status\./, '')).phase === 'unknown',
    );
    expect(unknown).toEqual([]);
    const places = Object.entries(content).map(([key, {message}]) => [key, toPlaces(message)]);
    expect(places).toEqual(Object.keys(content).map((key) => [key, toPlaces(messages[key] ?? '')]));
  });

  it('all say something', async () => {
    const texts = [
      ...Object.values(await readThemeMessages(locale)),
      ...Object.values(await readSiteMessages(locale)),
    ];
    expect(texts.filter((text) => text.trim() !== text || text === '')).toEqual([]);
  });
});

it.each([
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['zh-CN', 'zh-Hans'],
  ['fr-CA', 'fr'],
  ['de-AT', 'de'],
])('reads for %s those of %s', async (asked, given) => {
  expect(await readThemeMessages(asked)).toEqual(await readThemeMessages(given));
  expect(await readSiteMessages(asked)).toEqual(await readSiteMessages(given));
});

it.each(['en', 'it', 'zh-Hant'])('leaves %s in English', async (locale) => {
  expect([await readThemeMessages(locale), await readSiteMessages(locale)]).toEqual([{}, {}]);
});

it('writes plural forms in English too', () => {
  const plurals = [...english].filter(([, message]) => message.includes('|'));
  expect(plurals.map(([id]) => id)).toEqual(
    [...english.keys()].filter((id) => id.endsWith('.plurals')),
  );
});

// With the title of every page, also of those that an empty folder does not have.
function toWhole() {
  return {...toContent({}), titles: {...pageKinds, feed: {}}};
}

function toPlaces(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

// Millions have a form of their own in French, Spanish and Portuguese, and the last form stands for it.
function toForms(locale: string): number {
  const rules = new Intl.PluralRules(locale);
  return new Set(Array.from({length: 200}, (_, count) => rules.select(count))).size;
}
