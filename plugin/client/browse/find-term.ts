import uFuzzy from '@leeoniya/ufuzzy';
import type {Ranges} from './marks.ts';

/** Where one term stands in a text. Both are folded. */
export interface Hit {
  /** 1: with an error; 2: within a word; 3: begins a word; 4: is a word. */
  readonly quality: number;
  readonly ranges: Ranges;
}

/** Finds a term as it is; of one that stands everywhere, such as a letter, the first places. */
export function findExact(text: string, term: string): Hit | undefined {
  let quality = 0;
  const ranges: number[] = [];
  let at = text.indexOf(term);
  while (at !== -1 && ranges.length < mostRanges) {
    const end = at + term.length;
    quality = Math.max(quality, isLetter(text[at - 1]) ? 2 : isLetter(text[end]) ? 3 : 4);
    ranges.push(at, end);
    at = text.indexOf(term, end);
  }
  return quality === 0 ? undefined : {quality, ranges};
}

/** Finds words that a term may have been meant as. */
export function findOneOf(text: string, words: readonly string[]): Hit | undefined {
  const ranges = words.flatMap((word) => findExact(text, word)?.ranges ?? []);
  return ranges.length === 0 ? undefined : {quality: 1, ranges};
}

/** Words that begin with a term in which one error was made; none where the term is short. */
export function findSimilar(words: readonly string[], term: string): readonly string[] {
  const haystack = [...words];
  const places = term.length < 3 ? null : fuzzy.filter(haystack, term);
  if (!places || places.length === 0) return [];
  const {idx, start} = fuzzy.info(places, haystack, term);
  return idx.filter((_, at) => start[at] === 0).map((place) => words[place] ?? '');
}

/** The different words of texts. */
export function toWords(texts: readonly string[]): readonly string[] {
  return Array.from(new Set(texts.flatMap((text) => text.match(/[\p{L}\d']{3,}/gu) ?? [])));
}

const mostRanges = 24;

// One error a term; the first letter is right.
const fuzzy = new uFuzzy({
  unicode: true,
  intraMode: 1,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
});

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\d]/u.test(character);
}
