import {fold} from '../browse/fold.ts';
import type {Ranges} from '../browse/marks.ts';
import {type Found, findTerm, weights} from './find-term.ts';
import {type FoldedDesign, type FoldedStart, foldStart} from './folded.ts';
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

/** The terms of a query. */
export function parseTerms(query: string): readonly string[] {
  return Array.from(new Set(fold(query.trim()).split(/\s+/))).filter((term) => term !== '');
}

export function createRanking(start: SearchStart): RankDesigns {
  const folded = foldStart(start);
  // Results for a term are reused at each further keystroke.
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
        // `KEP-12` and `rfc 12` name a design even if its text does not contain them.
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
  folded: FoldedStart,
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
