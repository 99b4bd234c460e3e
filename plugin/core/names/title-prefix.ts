import {isGenericName} from './identity.ts';
import {splitNumber} from './number-prefix.ts';

/** A word and a number at the start of a title: `MSC1708: `, `[RFC 9] `, `SIP#6 - `. */
export interface TitlePrefix {
  /** In lower case; empty if there is only a number. */
  readonly word: string;
  readonly number: number;
  /** It is followed or surrounded by a mark, not only by a space. */
  readonly isMarked: boolean;
  /** The word is in capitals, as abbreviations are; a single letter before zeros, `P0001`, too. */
  readonly isCapital: boolean;
  /** The number has zeros before it. */
  readonly isPadded: boolean;
  /** The title without it. */
  readonly text: string;
}

const form =
  /^([[(]?)((?:\p{L}+[ -]){0,2}\p{L}+)?(?:[ ‐‑-]|\. ?)?[#№]? ?(?!\d{4}-\d\d)(0*)(\d{1,9})(?![\p{L}\d])(?:\.\d+)*[\])]?(?: \([^()]{1,30}\))?( ?[:：|,‐-―−-]+ ?|\. | )(?=\S)/u;

/** Splits the start of a title; undefined if it is no number, or a date. */
export function matchPrefix(title: string): TitlePrefix | undefined {
  const match = form.exec(title.slice(0, 120));
  const [whole = '', bracket, word = '', zeros = '', digits = '', mark = ''] = match ?? [];
  if (!match) return undefined;
  return {
    word: word.toLowerCase(),
    number: Number(digits),
    isMarked: mark.trim() !== '' || bracket !== '',
    isCapital: /^\p{Lu}{2,}$/u.test(word) || (zeros !== '' && /^\p{Lu}$/u.test(word)),
    isPadded: zeros !== '',
    text: title.slice(whole.length),
  };
}

/**
 * A title without the number of its own document and the word before it. `prefixes` are words that
 * several documents have there. A word with another number belongs to the title: `HTTP 2: push
 * pages`.
 */
export function stripOwnNumber(
  title: string,
  number: number | undefined,
  prefixes: ReadonlySet<string>,
): string | undefined {
  const found = matchPrefix(title);
  if (!found || found.number !== number) return undefined;
  const {word, isMarked, isCapital, isPadded, text} = found;
  const isPrefix =
    prefixes.has(word) ||
    (isCapital && (isMarked || word.length < 6)) ||
    (isMarked && isGenericName(word)) ||
    (word === '' && (isMarked || isPadded));
  return isPrefix ? text : undefined;
}

/** The number in a title, where a word before it says that it is one. */
export function numberOfTitle(title: string, prefixes: ReadonlySet<string>): number | undefined {
  const {number} = splitNumber(title);
  if (number !== undefined) return number;
  const found = matchPrefix(title);
  return found?.isMarked && found.word !== '' && prefixes.has(found.word)
    ? found.number
    : undefined;
}
