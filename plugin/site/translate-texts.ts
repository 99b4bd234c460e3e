import type {TranslationFile} from '@docusaurus/types';
import {type StatusWord, toWord} from '../core/index.ts';
import type {SiteContent} from './content/content.ts';
import {englishTexts, type SiteTexts} from './content/texts.ts';
import type {Titles} from './content/titles.ts';
import type {Messages} from './locales.ts';
import {pageKinds, pageOptions} from './pages/page-kinds.ts';

/** A text that a site may translate. */
interface Text {
  readonly key: string;
  readonly message: string;
  readonly description: string;
}

type Translatable = Pick<SiteContent, 'titles' | 'set' | 'texts'>;

/** All texts that the plugin itself puts on pages, for `docusaurus write-translations`. */
export function toTranslationFile({titles, set, texts}: Translatable): TranslationFile {
  const all = [...toTitleTexts(titles), ...set.statuses.map(toLabel), ...toOwnTexts(texts)];
  const entries = all.map(({key, ...text}): [string, Omit<Text, 'key'>] => [key, text]);
  return {path: 'options', content: Object.fromEntries(entries)};
}

/** The texts of translated files. */
export function toMessages(files: readonly TranslationFile[]): Messages {
  const entries = files.flatMap(({content}) => Object.entries(content));
  return Object.fromEntries(entries.map(([key, {message}]) => [key, message]));
}

/** The content with these texts; what they leave out stays. */
export function translateTexts<Content extends Translatable>(
  content: Content,
  messages: Readonly<Messages>,
): Content {
  const {titles, set, texts} = content;
  return {
    ...content,
    titles: translateTitles(titles, messages),
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
export function translateDefaults<Content extends Translatable>(
  content: Content,
  messages: Readonly<Messages>,
): Content {
  const usual = [...toTitleTexts({...pageKinds, feed: {}}), ...toOwnTexts(englishTexts)];
  const words = content.set.statuses.map(({id}) => toLabel(toWord(id)));
  const standing = toTranslationFile(content).content;
  const unchosen = [...usual, ...words].filter(
    ({key, message}) => standing[key]?.message === message,
  );
  return translateTexts(content, pick(unchosen, messages));
}

const parts = ['title', 'description'] as const;

function toTitleTexts(titles: Titles): readonly Text[] {
  const names = [...pageOptions, 'feed'] as const;
  return names.flatMap((name) =>
    parts.flatMap((part) => {
      const message = titles[name]?.[part];
      const of = name === 'feed' ? 'the feeds' : pageKinds[name].name;
      const description = `The ${part} of ${of}`;
      return message === undefined ? [] : [{key: `${name}.${part}`, message, description}];
    }),
  );
}

function translateTitles(titles: Titles, messages: Readonly<Messages>): Titles {
  const entries = Object.entries(titles).map(([name, title]) => {
    const translated = parts.flatMap((part) => {
      const message = messages[`${name}.${part}`];
      return title[part] === undefined || message === undefined ? [] : [[part, message]];
    });
    return [name, {...title, ...Object.fromEntries(translated)}];
  });
  return {...titles, ...Object.fromEntries(entries)};
}

function toLabel({id, label}: StatusWord): Text {
  const key = `status.${id}`;
  return {key, message: label, description: `How pages name the status ${id}`};
}

const descriptions: SiteTexts = {
  noStatus:
    'Stands in place of a status where a design has none, and is the name of the group of such designs',
  otherStatuses: 'The group of designs whose status is a single word that is none of the folder',
  'attention.menu': 'Why a design needs attention',
  'attention.none': 'Why a design needs attention',
  'attention.unknown': 'Why a design needs attention; {status} is what the document says',
  'sidebar.otherPages': 'The group of the sidebar with documents that are no designs',
  'releaseNotes.noRelease': 'Heading of designs that name no release, below those of releases',
  'releaseNotes.comingNext':
    'Heading of designs that were accepted in a release; {status} is the word of the folder, such as Implementable',
  'releaseNotes.added': 'Heading of designs that came with their status in a release',
  'releaseNotes.newDrafts': 'Heading of designs that came as drafts in a release',
  'releaseNotes.replacedBy': 'Stands between a replaced design and its successor',
  'releaseNotes.unreleased': 'What came after the newest release',
  'llms.replacedBy':
    'What the list for language models says of a replaced design; {designs} are titles',
  'changes.feed': 'Stands before the title of the feeds of changes',
  'changes.new': 'Title of a change: a design was added',
  'changes.removed': 'Title of a change: a design was removed',
  'changes.text': 'Title of a change: the text of an accepted design changed',
  'changes.status': 'Title of a change: several designs got other statuses',
  'changes.many': 'Stands in place of the title of a design where one commit changed many of them',
  'feed.hint': 'Stands above a feed that is opened in a browser',
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
