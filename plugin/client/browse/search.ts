import type {Entry} from './entries.ts';
import {findExact, findOneOf, findSimilar, type Hit, toWords} from './find-term.ts';
import {fold} from './fold.ts';
import type {Marks} from './marks.ts';

/** A design that a query finds. */
export interface Match {
  readonly entry: Entry;
  /** The better the higher. */
  readonly score: number;
  readonly marks: Marks;
}

const fields = ['title', 'authors', 'summary'] as const;
// What a match is worth in each field: a word of the title says more than one of the summary.
const weights = [8, 4, 2] as const;
// What a number is worth that begins with the digits typed: more than a text that holds them.
const numberWeight = 12;

/** Finds designs. */
export type Search = (query: string) => readonly Match[];

/** A search for designs that have all words of a query, each perhaps with an error, the best first. */
export function createSearch(entries: readonly Entry[]): Search {
  let words: readonly string[] | undefined;
  // Most queries have no error: the words are collected once one has.
  const wordsLike = (term: string) => {
    words ??= toWords(entries.flatMap(({text}) => fields.map((field) => text[field])));
    return findSimilar(words, term);
  };
  return (query) => {
    const text = fold(query.trim());
    let found: readonly Match[] = entries.map((entry) => ({entry, score: 0, marks: noMarks}));
    for (const term of new Set(text.split(/\s+/))) found = narrow(found, term, wordsLike);
    const ranked = found.map((match) => ({
      ...match,
      score: match.score + scorePhrase(match.entry.text.title, text),
    }));
    return putNumberFirst(ranked, entries, readNumber(text)).toSorted(
      (a, b) => b.score - a.score || a.entry.place - b.entry.place,
    );
  };
}

const noMarks: Marks = {title: [], authors: [], summary: []};

// What is left of the matches when one more term must be found. Errors are forgiven where few designs have
// the term as it is: a word that many have was meant.
function narrow(
  matches: readonly Match[],
  term: string,
  wordsLike: (term: string) => readonly string[],
): readonly Match[] {
  const exact = matches.map(({entry}) => findHits(entry, (text) => findExact(text, term)));
  const isRare = exact.filter((hits) => hits.some((hit) => hit !== undefined)).length < few;
  const meant = isRare ? wordsLike(term) : [];
  return matches.flatMap((match, at) => {
    const found = addHits(match, exact[at] ?? [], term);
    if (found.length > 0 || meant.length === 0) return found;
    return addHits(
      match,
      findHits(match.entry, (text) => findOneOf(text, meant)),
      term,
    );
  });
}

const few = 10;

type Hits = readonly (Hit | undefined)[];

function findHits({text}: Entry, find: (text: string) => Hit | undefined): Hits {
  return fields.map((field) => find(text[field]));
}

function addHits({entry, score, marks}: Match, hits: Hits, term: string): readonly Match[] {
  const scores = hits.map((hit, field) => (hit?.quality ?? 0) * (weights[field] ?? 0));
  const best = Math.max(0, ...scores, isStart(entry.design.number, term) ? numberWeight : 0);
  if (best === 0) return [];
  const [title, authors, summary] = hits;
  const added = {
    title: [...marks.title, ...(title?.ranges ?? [])],
    authors: [...marks.authors, ...(authors?.ranges ?? [])],
    summary: [...marks.summary, ...(summary?.ranges ?? [])],
  };
  return [{entry, score: score + best, marks: added}];
}

function isStart(number: number | null, term: string): boolean {
  const digits = /^#?(\d+)$/.exec(term)?.[1];
  return digits !== undefined && number !== null && `${number}`.startsWith(digits);
}

function scorePhrase(title: string, text: string): number {
  if (title === text) return 200;
  if (title.startsWith(text)) return 100;
  return title.includes(text) ? 50 : 0;
}

// `12`, `#12`, `KEP-12`, `rfc 0012`
function readNumber(text: string): number | undefined {
  const [, digits] = /^(?:\p{L}{1,10}[-_ ]?)?#?0*(\d{1,9})$/u.exec(text) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function putNumberFirst(
  matches: readonly Match[],
  entries: readonly Entry[],
  number: number | undefined,
): readonly Match[] {
  if (number === undefined) return matches;
  const others = matches.filter(({entry}) => entry.design.number !== number);
  const marksOf = new Map(matches.map(({entry, marks}) => [entry, marks]));
  const numbered = entries
    .filter(({design}) => design.number === number)
    .map((entry) => ({entry, score: 1000, marks: marksOf.get(entry) ?? noMarks}));
  return [...numbered, ...others];
}
