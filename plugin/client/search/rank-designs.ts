import {fold} from '../browse/fold.ts';
import type {Ranges} from '../browse/marks.ts';
import {collectWords, matchAny, matchExact, matchSimilar} from '../browse/match-term.ts';
import type {SearchDesign, SearchHeading, SearchStart} from './search-data.ts';
import type {WordHits} from './search-source.ts';

/** A design that a query finds. */
export interface DesignHit {
  readonly design: SearchDesign;
  /** Its place among all designs. */
  readonly place: number;
  readonly titleMarks: Ranges;
  /** Its headings with a term of the query, the best first. */
  readonly headings: readonly SearchHeading[];
}

export interface DesignHits {
  /** The best ones, as many as were asked for. */
  readonly hits: readonly DesignHit[];
  readonly total: number;
}

/** A word of a query, and the documents whose text has it; not known while that is loaded. */
export interface Term {
  readonly text: string;
  readonly inText: WordHits | undefined;
}

/** Finds the designs that have every term, typing errors allowed, the best first. */
export type RankDesigns = (terms: readonly Term[], most: number) => DesignHits;

// A match in the title is worth more than one in the text. With the quality of the match they are multiplied,
// except for the number.
const weights = {number: 12, title: 8, heading: 3, people: 4, facts: 3, text: 0.5} as const;

/** The terms of a query. */
export function parseTerms(query: string): readonly string[] {
  return Array.from(new Set(fold(query.trim()).split(/\s+/))).filter((term) => term !== '');
}

export function createRanking(start: SearchStart): RankDesigns {
  const folded = foldStart(start);
  // What was found for a term is used again for each further key.
  const cache = new Map<string, Found>();
  const findOnce = (text: string) => {
    const found = cache.get(text) ?? findTerm(text, folded);
    cache.set(text, found);
    return found;
  };
  return (terms, most) => {
    if (terms.length === 0) return {hits: [], total: 0};
    const found = terms.map(({text, inText}) => withText(findOnce(text), inText));
    const query = terms.map(({text}) => text).join(' ');
    const number = parseNumber(query);
    const ranked = folded.designs
      .flatMap((design, place) => {
        // `KEP-12` and `rfc 12` name a design, whatever its texts say.
        if (design.number !== '' && design.number === number) return [{place, score: 1000}];
        let score = scoreTitle(design, query);
        for (const {scores} of found) {
          const own = scores[place] ?? 0;
          if (own === 0) return [];
          score += own;
        }
        return [{place, score}];
      })
      .sort((a, b) => b.score - a.score || a.place - b.place);
    return {
      total: ranked.length,
      hits: ranked.slice(0, most).flatMap(({place}) => toHit(place, start, folded, found)),
    };
  };
}

/** What is searched, in the form that is compared. */
interface Folded {
  readonly designs: readonly FoldedDesign[];
  readonly headings: readonly string[];
  /** Words of all titles, headings and people, for those who mistyped one. */
  readonly words: () => readonly string[];
}

interface FoldedDesign {
  readonly title: string;
  readonly people: string;
  readonly facts: string;
  readonly number: string;
  readonly headings: readonly number[];
}

function foldStart({designs, headings}: SearchStart): Folded {
  const folded = {
    designs: designs.map(foldDesign),
    headings: headings.map(([title]) => fold(title)),
  };
  let words: readonly string[] | undefined;
  return {
    ...folded,
    words: () => {
      const texts = folded.designs.flatMap(({title, people}) => [title, people]);
      words ??= collectWords(texts.concat(folded.headings));
      return words;
    },
  };
}

function foldDesign({title, people, status, year, number, headings}: SearchDesign): FoldedDesign {
  return {
    title: fold(title),
    people: fold(people.join(', ')),
    facts: fold(`${status ?? ''} ${year ?? ''}`),
    number: number === null ? '' : `${number}`,
    headings,
  };
}

/** Where a term is in what is loaded first. */
interface Found {
  /** By the place of the design; 0 for none. */
  readonly scores: readonly number[];
  /** Quality of the match by the place of the heading; 0 for none. */
  readonly headings: readonly number[];
  readonly marksOf: (title: string) => Ranges;
}

const few = 10;

// Similar words are tried where few designs have the exact term: then it may be mistyped.
function findTerm(term: string, folded: Folded): Found {
  const exact = findBy((text) => matchExact(text, term), folded, term);
  if (exact.scores.filter((score) => score > 0).length >= few) return exact;
  const meant = matchSimilar(folded.words(), term);
  if (meant.length === 0) return exact;
  const near = findBy((text) => matchAny(text, meant, term), folded);
  return {
    scores: exact.scores.map((score, at) => score || (near.scores[at] ?? 0)),
    headings: exact.headings.map((quality, at) => quality || (near.headings[at] ?? 0)),
    marksOf: (title) => exact.marksOf(title).concat(near.marksOf(title)),
  };
}

type Match = (text: string) => {readonly quality: number; readonly ranges: Ranges} | undefined;

function findBy(match: Match, {designs, headings: titles}: Folded, term = ''): Found {
  const qualityOf = (text: string) => match(text)?.quality ?? 0;
  const headings = titles.map(qualityOf);
  const digits = /^#?0*(\d{1,9})$/.exec(term)?.[1];
  const scores = designs.map((design) => {
    let inHeading = 0;
    for (const at of design.headings) inHeading = Math.max(inHeading, headings[at] ?? 0);
    return Math.max(
      digits !== undefined && design.number.startsWith(digits) ? weights.number : 0,
      qualityOf(design.title) * weights.title,
      inHeading * weights.heading,
      qualityOf(design.people) * weights.people,
      qualityOf(design.facts) * weights.facts,
    );
  });
  return {scores, headings, marksOf: (title) => match(title)?.ranges ?? []};
}

function withText(found: Found, inText: WordHits | undefined): Found {
  if (inText === undefined || inText.size === 0) return found;
  const scores = found.scores.map((score, place) =>
    Math.max(score, (inText.get(place) ?? 0) * weights.text),
  );
  return {...found, scores};
}

function parseNumber(query: string): string | undefined {
  return /^(?:\p{L}{1,10}[-_ ]?)?#?0*(\d{1,9})$/u.exec(query)?.[1];
}

function scoreTitle({title}: FoldedDesign, query: string): number {
  if (title === query) return 200;
  if (title.startsWith(query)) return 100;
  return title.includes(query) ? 50 : 0;
}

function toHit(
  place: number,
  {designs, headings}: SearchStart,
  folded: Folded,
  found: readonly Found[],
): readonly DesignHit[] {
  const design = designs[place];
  if (!design) return [];
  const countTerms = (at: number) => found.filter((of) => (of.headings[at] ?? 0) > 0).length;
  const matching = design.headings
    .map((at) => ({heading: headings[at], count: countTerms(at)}))
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count);
  const title = folded.designs[place]?.title ?? '';
  return [
    {
      design,
      place,
      titleMarks: found.flatMap(({marksOf}) => marksOf(title)),
      headings: matching.flatMap(({heading}) => (heading ? [heading] : [])),
    },
  ];
}
