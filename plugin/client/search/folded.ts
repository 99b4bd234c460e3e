import {fold} from '../browse/fold.ts';
import {collectWords} from '../browse/match-term.ts';
import type {SearchDesign, SearchStart} from './search-data.ts';

/** What is searched, in the form that is compared. */
export interface FoldedStart {
  readonly designs: readonly FoldedDesign[];
  readonly headings: readonly string[];
  /** Words of all titles, headings and people, for those who mistyped one. */
  readonly words: () => readonly string[];
}

/** A design in the form that is compared. */
export interface FoldedDesign {
  readonly title: string;
  readonly people: string;
  readonly facts: string;
  readonly number: string;
  readonly headings: readonly number[];
}

/** Folds what is loaded first, once for all queries. */
export function foldStart({designs, headings}: SearchStart): FoldedStart {
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
