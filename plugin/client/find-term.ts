import uFuzzy from '@leeoniya/ufuzzy';
import type {Ranges} from './marks.ts';

/** Where a term stands in a text. Both are folded. */
export interface Hit {
  /** 1: with an error; 2: within a word; 3: begins a word; 4: is a word. */
  readonly quality: number;
  readonly ranges: Ranges;
}

/** Finds a term as it is. */
export function findExact(text: string, term: string): Hit | undefined {
  let quality = 0;
  const ranges: number[] = [];
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) {
    const end = at + term.length;
    quality = Math.max(quality, isLetter(text[at - 1]) ? 2 : isLetter(text[end]) ? 3 : 4);
    ranges.push(at, end);
  }
  return quality === 0 ? undefined : {quality, ranges};
}

/** Finds a term with an error in many texts at once, since its pattern is dear; by the text's place. */
export function findFuzzy(texts: readonly string[], term: string): ReadonlyMap<number, Hit> {
  const haystack = [...texts];
  const places = term.length < 3 ? null : fuzzy.filter(haystack, term);
  if (!places || places.length === 0) return new Map();
  const {idx, ranges} = fuzzy.info(places, haystack, term);
  return new Map(idx.map((place, at) => [place, {quality: 1, ranges: ranges[at] ?? []}]));
}

// One error a term, none in short ones; the first letter is right, and it begins a word.
const fuzzy = new uFuzzy({
  unicode: true,
  intraMode: 1,
  interLft: 2,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
});

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\d]/u.test(character);
}
