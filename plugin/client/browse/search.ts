import type {Entry} from './entries.ts';
import {fold} from './fold.ts';
import type {Marks} from './marks.ts';
import {collectWords, type Hit, matchAny, matchExact, matchSimilar} from './match-term.ts';

/** A design that a query finds. */
export interface Match {
  readonly entry: Entry;
  /** Higher is better. */
  readonly score: number;
  readonly marks: Marks;
}

const fields = ['title', 'authors', 'summary'] as const;
// The weight of each field: a match in the title is worth more than one in the summary.
const weights = [8, 4, 2] as const;
// The score of a design whose number starts with the digits typed: above any match in a text.
const numberWeight = 12;

/** Searches the designs of an index. */
export type Search = (query: string) => readonly Match[];

/** A search for designs that match every word of a query, typing errors allowed, best first. */
export function createSearch(entries: readonly Entry[]): Search {
  let words: readonly string[] | undefined;
  // Collected on first use, since most queries have no typing error.
  const wordsLike = (term: string) => {
    words ??= collectWords(entries.flatMap(({text}) => fields.map((field) => text[field])));
    return matchSimilar(words, term);
  };
  return (query) => {
    const text = fold(query.trim());
    let found: readonly Match[] = entries.map((entry) => ({entry, score: 0, marks: noMarks}));
    for (const term of new Set(text.split(/\s+/))) found = narrow(found, term, wordsLike);
    const ranked = found.map((match) => ({
      ...match,
      score: match.score + scorePhrase(match.entry.text.title, text),
    }));
    return putNumberFirst(ranked, entries, parseNumber(text)).toSorted(
      (a, b) => b.score - a.score || a.entry.place - b.entry.place,
    );
  };
}

const noMarks: Marks = {title: [], authors: [], summary: []};

// Keeps the matches that also match one more term. Similar words are tried only when few designs have the
// exact term: a word that occurs in many designs was not mistyped.
function narrow(
  matches: readonly Match[],
  term: string,
  wordsLike: (term: string) => readonly string[],
): readonly Match[] {
  const exact = matches.map(({entry}) => matchFields(entry, (text) => matchExact(text, term)));
  const isRare = exact.filter((hits) => hits.some((hit) => hit !== undefined)).length < few;
  const meant = isRare ? wordsLike(term) : [];
  return matches.flatMap((match, at) => {
    const found = addHits(match, exact[at] ?? [], term);
    if (found.length > 0 || meant.length === 0) return found;
    return addHits(
      match,
      matchFields(match.entry, (text) => matchAny(text, meant, term)),
      term,
    );
  });
}

const few = 10;

type Hits = readonly (Hit | undefined)[];

function matchFields({text}: Entry, find: (text: string) => Hit | undefined): Hits {
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
function parseNumber(text: string): number | undefined {
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
