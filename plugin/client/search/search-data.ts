import type {Phase} from '../../core/types.ts';

// What the search loads, as the build writes it. All files are JSON beside each other.

/** The file that is loaded first. */
export interface SearchStart {
  readonly designs: readonly SearchDesign[];
  /** Each title and anchor once, since most headings come from a template. */
  readonly headings: readonly SearchHeading[];
  /** Files of words in alphabetical order, each with its first word. */
  readonly words: readonly (readonly [firstWord: string, file: string])[];
}

export type SearchHeading = readonly [title: string, anchor: string];

export interface SearchDesign {
  readonly title: string;
  readonly number: number | null;
  readonly permalink: string;
  /** `null` where it has none. */
  readonly status: string | null;
  readonly phase: Phase;
  /** Everyone it names, in any role. */
  readonly people: readonly string[];
  readonly year: string | null;
  /** Places in `SearchStart.headings`. */
  readonly headings: readonly number[];
  /** The file of its sections; `null` where its text is not searched. */
  readonly text: string | null;
}

/** A section of a document. The first one may be the text before all headings, with no title. */
export type SearchSection = readonly [title: string, anchor: string, text: string];

/** Name of the folder of all these files, below the path of the index. */
export const searchFolder = 'search-index';
export const startFile = 'start.json';
