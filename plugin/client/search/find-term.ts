import type {Ranges} from '../browse/marks.ts';
import {matchAny, matchExact, matchSimilar} from '../browse/match-term.ts';
import type {FoldedStart} from './folded.ts';

/**
 * How much a match counts, by where it is; multiplied with the quality of the match, except for the number.
 */
export const weights = {number: 12, title: 8, heading: 3, people: 4, facts: 3, text: 0.5} as const;

/** Where a term is in what is loaded first. */
export interface Found {
  /** By the place of the design; 0 for none. */
  readonly scores: readonly number[];
  /** Quality of the match by the place of the heading; 0 for none. */
  readonly headings: readonly number[];
  readonly marksOf: (title: string) => Ranges;
}

const few = 10;

/** Finds a term. Similar words are tried if few designs have the exact one: then it may be mistyped. */
export function findTerm(term: string, folded: FoldedStart): Found {
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

function findBy(match: Match, {designs, headings: titles}: FoldedStart, term = ''): Found {
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
