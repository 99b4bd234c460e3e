import uFuzzy from '@leeoniya/ufuzzy';
import type {Ranges} from './marks.ts';

/** Where one term stands in a text. */
export interface Hit {
  /** 1: with an error; 2: within a word; 3: begins a word; 4: is a word. */
  readonly quality: number;
  readonly ranges: Ranges;
}

export interface TermFinder {
  /** Both the term and the text are folded. */
  readonly find: (text: string) => Hit | undefined;
  readonly isStartOf: (number: number | null) => boolean;
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

/** Finds a term in texts: as it is, else with an error. */
export function createTermFinder(term: string): TermFinder {
  const digits = /^#?(\d+)$/.exec(term)?.[1];
  return {
    find: (text) => findExact(text, term) ?? findFuzzy(text, term),
    isStartOf: (number) =>
      digits !== undefined && number !== null && `${number}`.startsWith(digits),
  };
}

function findExact(text: string, term: string): Hit | undefined {
  let quality = 0;
  const ranges: number[] = [];
  for (let at = text.indexOf(term); at !== -1; at = text.indexOf(term, at + term.length)) {
    const end = at + term.length;
    quality = Math.max(quality, isLetter(text[at - 1]) ? 2 : isLetter(text[end]) ? 3 : 4);
    ranges.push(at, end);
  }
  return quality === 0 ? undefined : {quality, ranges};
}

function findFuzzy(text: string, term: string): Hit | undefined {
  if (term.length < 3 || !fuzzy.filter([text], term)?.length) return undefined;
  const {ranges} = fuzzy.info([0], [text], term);
  return ranges[0] && {quality: 1, ranges: ranges[0]};
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\d]/u.test(character);
}
