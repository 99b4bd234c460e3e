import type {TranslationFile} from '@docusaurus/types';
import {type StatusWord, toWord} from '../core/index.ts';
import type {Messages} from '../locales.ts';
import {type PluginOptions, toPluginOptions} from '../options.ts';
import type {SiteContent} from './content.ts';
import {englishTexts, type SiteTexts} from './texts.ts';

/** A text that a site may translate. */
interface Text {
  readonly key: string;
  readonly message: string;
  readonly description: string;
}

/** All texts that the plugin itself puts on pages, for `docusaurus write-translations`. */
export function toTranslationFile({options, set, texts}: SiteContent): TranslationFile {
  const all = [...toTitles(options), ...set.statuses.map(toLabel), ...toOwnTexts(texts)];
  const entries = all.map(({key, ...text}): [string, Omit<Text, 'key'>] => [key, text]);
  return {path: 'options', content: Object.fromEntries(entries)};
}

/** The texts of translated files. */
export function toMessages(files: readonly TranslationFile[]): Messages {
  const entries = files.flatMap(({content}) => Object.entries(content));
  return Object.fromEntries(entries.map(([key, {message}]) => [key, message]));
}

/** The content with these texts; what they leave out stays. */
export function translateTexts(content: SiteContent, messages: Readonly<Messages>): SiteContent {
  const {options, set, texts} = content;
  const {index, releaseNotes, health, feedOptions} = options;
  return {
    ...content,
    options: {
      ...options,
      index: {...index, ...translateTitle('index', index, messages)},
      releaseNotes: releaseNotes && {
        ...releaseNotes,
        ...translateTitle('releaseNotes', releaseNotes, messages),
      },
      health: health && {...health, ...translateTitle('health', health, messages)},
      feedOptions: {...feedOptions, ...translateTitle('feed', feedOptions, messages)},
    },
    set: {
      ...set,
      statuses: set.statuses.map((word) => ({
        ...word,
        label: messages[toLabel(word).key] ?? word.label,
      })),
    },
    texts: {...texts, ...pick(toOwnTexts(texts), messages)},
  };
}

/** The content in a language of the package: all texts that the owner of the site did not choose. */
export function translateDefaults(content: SiteContent, messages: Readonly<Messages>): SiteContent {
  const usual = [...toTitles(toPluginOptions({})), ...toOwnTexts(englishTexts)];
  const words = content.set.statuses.map(({id}) => toLabel(toWord(id)));
  const standing = toTranslationFile(content).content;
  const unchosen = [...usual, ...words].filter(
    ({key, message}) => standing[key]?.message === message,
  );
  return translateTexts(content, pick(unchosen, messages));
}

function toTitles({index, releaseNotes, health, feedOptions}: PluginOptions): readonly Text[] {
  return [
    ...toTitle('index', index, 'the index'),
    ...toTitle('releaseNotes', releaseNotes || {}, 'the release notes'),
    ...toTitle('health', health || {}, 'the health page'),
    ...toTitle('feed', feedOptions, 'the feeds'),
  ];
}

type Titled = Partial<Readonly<Record<'title' | 'description', string>>>;

const parts = ['title', 'description'] as const;

function toTitle(name: string, titled: Titled, of: string): readonly Text[] {
  return parts.flatMap((part) => {
    const message = titled[part];
    const description = `The ${part} of ${of}`;
    return message === undefined ? [] : [{key: `${name}.${part}`, message, description}];
  });
}

function translateTitle(name: string, titled: Titled, messages: Readonly<Messages>): Titled {
  const entries = parts.flatMap((part) => {
    const message = messages[`${name}.${part}`];
    return titled[part] === undefined || message === undefined ? [] : [[part, message]];
  });
  return Object.fromEntries(entries);
}

function toLabel({id, label}: StatusWord): Text {
  const key = `status.${id}`;
  return {key, message: label, description: `How pages name the status ${id}`};
}

const descriptions: SiteTexts = {
  noStatus: 'Stands in place of a status where a design has none',
  'attention.menu': 'Why a design needs attention',
  'attention.none': 'Why a design needs attention',
  'attention.unknown': 'Why a design needs attention; {status} is what the document says',
  'sidebar.attention': 'The group of the sidebar with designs that need attention',
  'sidebar.otherPages': 'The group of the sidebar with documents that are no designs',
  'releaseNotes.noRelease': 'Heading of designs that name no release, below those of releases',
  'document.cut': 'Stands below the first part of a document',
  'document.footnotes': 'Title of the footnotes of a document, for screen readers',
  'document.backToReference':
    'Name of the link from a footnote back to its place, followed by the number',
};

function toOwnTexts(texts: SiteTexts): readonly Text[] {
  const keys = Object.keys(englishTexts) as (keyof SiteTexts)[]; // of a constant, so there are no others
  return keys.map((key) => ({key, message: texts[key], description: descriptions[key]}));
}

function pick(texts: readonly Text[], messages: Readonly<Messages>): Messages {
  const entries = texts.flatMap(({key}) => {
    const message = messages[key];
    return message === undefined ? [] : [[key, message] as const];
  });
  return Object.fromEntries(entries);
}
