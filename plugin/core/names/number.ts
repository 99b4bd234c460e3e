import type {Field, Section} from '../types.ts';
import {toFolder, toName, toOwnName} from './identity.ts';
import {splitName} from './number-prefix.ts';
import {numberOfTitle} from './title-prefix.ts';

/** How a folder counts its documents; collected once from all of them. */
export interface Numbering {
  /** Paths of documents whose name begins with digits that are no number of theirs. */
  readonly unnumbered: ReadonlySet<string>;
  /** Words, in lower case, that several documents have before their number in the title: `msc`. */
  readonly prefixes: ReadonlySet<string>;
  /** Words, in lower case, that most names have before their number: `cfp` in `CFP-33716-tracing`. */
  readonly nameWords: ReadonlySet<string>;
}

/** The numbering where nothing is known of the other documents. */
export const noNumbering: Numbering = {
  unnumbered: new Set(),
  prefixes: new Set(),
  nameWords: new Set(),
};

/** The number of a design from its file or folder name, then metadata, then its heading; no dates. */
export function readNumber(
  path: string,
  fields: readonly Field[],
  sections: readonly Section[],
  {unnumbered, prefixes, nameWords}: Numbering = noNumbering,
): number | undefined {
  const inName = unnumbered.has(path)
    ? undefined
    : (numberOfPath(path) ?? splitWord(toName(path), nameWords)?.number);
  const heading = sections.find(({depth}) => depth === 1) ?? sections[0];
  return inName ?? numberOfFields(fields) ?? numberOfTitle(heading?.title ?? '', prefixes);
}

/**
 * Splits `CFP-33716-tracing` if `cfp` is a word that names have before their number; else
 * undefined.
 */
export function splitWord(
  name: string,
  words: ReadonlySet<string>,
): {readonly text: string; readonly number: number} | undefined {
  const found = matchWord(name);
  return found && words.has(found.word) ? found : undefined;
}

/** A name taken apart as if it began with a word and a number. */
export function matchWord(name: string) {
  const match = /^([a-z]{2,12})[-_ ]?(\d{1,6})(?:$|[-_. ]+(?=\D))/i.exec(name);
  const [whole = '', word = '', digits = ''] = match ?? [];
  if (!match) return undefined;
  return {word: word.toLowerCase(), number: Number(digits), text: name.slice(whole.length) || name};
}

/** The number that its name or its metadata gives a document. */
export function numberOfFile(path: string, fields: readonly Field[]): number | undefined {
  return numberOfPath(path) ?? numberOfFields(fields);
}

function numberOfPath(path: string): number | undefined {
  return numberOfName(toName(path)) ?? numberOfFolder(path);
}

function numberOfFields(fields: readonly Field[]): number | undefined {
  const written = fields.find(({key}) => key === 'number')?.values[0];
  const digits = /^(?:[a-z]+[- #]*)?(\d{1,6})[a-z]?$/i.exec(written ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** `0012-cache` and `KEP-12-cache` are 12; `2021-03-18-cache` begins with a date. */
export function numberOfName(name: string): number | undefined {
  return splitName(name).number;
}

// `0012-cache/proposal.md` has the number of its folder; a folder `2021` is a year of many.
function numberOfFolder(path: string): number | undefined {
  const folder = toName(toFolder(path));
  return /\d[-_. ]\D/.test(folder) ? numberOfName(folder) : undefined;
}

/** Whether the number in a design's name has a letter. */
export function isLettered({sourcePath}: {readonly sourcePath: string}): boolean {
  return splitName(toOwnName(sourcePath)).lettered !== undefined;
}
