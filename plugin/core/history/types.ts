import type {Field} from '../types.ts';

/**
 * The values of the history's stages: change -> track of versions -> events -> timeline.
 * All moments are in ISO form, in universal time.
 */

/** One commit of the mainline, with what it did to documents and their sidecars. */
export interface Commit {
  readonly id: string;
  /** When it landed: the committer's date. */
  readonly date: string;
  readonly author?: string;
  readonly pullRequest?: number;
  /** Listed in `.git-blame-ignore-revs`. */
  readonly isIgnored?: true;
  readonly changes: readonly Change[];
}

/** One file in one commit. Paths are relative to the folder; others begin with `../`. */
export interface Change {
  readonly path: string;
  /** The text it has now; absent where the file is gone. */
  readonly blob?: string;
  /** The text it had; absent where the commit added the file. */
  readonly before?: string;
  /** Author and date of the text, if another commit than the merged one wrote it. */
  readonly author?: string;
  /** The author's date of the text; of an added file that of the first text on its branch. */
  readonly written?: string;
  /** How many documents the commit edited that wrote the text, where that is another commit. */
  readonly documents?: number;
  readonly isIgnored?: true;
}

/** The facts of one text as read, without conclusions, so that they can be cached. */
export interface BlobFacts {
  /** Those with status, release, dates and title. */
  readonly fields: readonly Field[];
  readonly title?: string;
  readonly sections: readonly SectionFacts[];
}

/** A heading, and a number that changes with the words below it. */
export interface SectionFacts {
  readonly title: string;
  readonly depth: number;
  readonly digest: number;
}
