import uFuzzy from '@leeoniya/ufuzzy';
import type {Ranges} from './marks.ts';

/** Where a search term was found in a text. Both are folded. */
export interface Hit {
  /** 1: the start of a similar word; 1.5: a similar word; 2: inside a word; 3: at its start; 4: a whole word. */
  readonly quality: number;
  readonly ranges: Ranges;
}

/** Finds the exact term. Only the first places are returned: a single letter occurs everywhere. */
export function matchExact(text: string, term: string): Hit | undefined {
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

/** Finds any of the words, which are similar to the term. One as long as the term is the likelier one. */
export function matchAny(text: string, words: readonly string[], term: string): Hit | undefined {
  const found = words.flatMap((word) => {
    const hit = matchExact(text, word);
    const isAsLong = Math.abs(word.length - term.length) <= 1;
    return hit === undefined ? [] : [{...hit, isWhole: isAsLong && hit.quality === 4}];
  });
  if (found.length === 0) return undefined;
  return {
    quality: found.some(({isWhole}) => isWhole) ? 1.5 : 1,
    ranges: found.flatMap(({ranges}) => ranges),
  };
}

/** Words that start with a term when one typing error is allowed; none for a short term. */
export function matchSimilar(words: readonly string[], term: string): readonly string[] {
  const haystack = [...words];
  const places = term.length < 3 ? null : fuzzy.filter(haystack, term);
  if (!places || places.length === 0) return [];
  const {idx, start} = fuzzy.info(places, haystack, term);
  return idx.filter((_, at) => start[at] === 0).map((place) => words[place] ?? '');
}

/** The distinct words of texts. */
export function collectWords(texts: readonly string[]): readonly string[] {
  return Array.from(new Set(texts.flatMap((text) => text.match(/[\p{L}\d']{3,}/gu) ?? [])));
}

const mostRanges = 24;

// One error in each term, but not in its first letter.
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
