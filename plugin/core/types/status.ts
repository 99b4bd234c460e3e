import type {FieldSource} from './parsed-file.ts';

/** What a status means to a reader, the same for every vocabulary. */
export type Phase = 'draft' | 'accepted' | 'done' | 'paused' | 'dropped' | 'superseded' | 'unknown';

/** A word of a status vocabulary. */
export interface StatusWord {
  readonly id: string;
  readonly label: string;
  readonly phase: Phase;
}

/** The status of one design. `id` is absent where none was written or chosen. */
export interface Status {
  readonly id?: string;
  readonly raw?: string;
  readonly phase: Phase;
  readonly source?: FieldSource;
  /** In the document, or in the sidecar where that is the source. */
  readonly line?: number;
  /** Where the word leads to, if it is a link: often the pull request that decided. */
  readonly url?: string;
  /** What follows the word: `v1.2` in `Implemented (v1.2)`. */
  readonly qualifier?: string;
  /** The author left the template's whole menu in place. */
  readonly isMenu?: boolean;
  /** How the word was read, if it is not written exactly so. */
  readonly reading?: 'typo' | 'menu';
  /** What was understood as the word: the part of `raw` that is mistyped, or all of it. */
  readonly written?: string;
}
