import type {DesignKind} from '../core/types.ts';
import type {DesignLinkProps, PersonProps, PersonRole} from './links.ts';

/** One row of the index. */
export interface DesignItemProps extends DesignLinkProps {
  readonly id: string;
  readonly kind: DesignKind;
  readonly sourcePath: string;
  /** First paragraph of the summary, plain text. */
  readonly summary: string | null;
  readonly authors: readonly PersonProps[];
  /** What it belongs to; each absent where the document names none. */
  readonly tags?: readonly string[];
  readonly areas?: readonly string[];
  readonly components?: readonly string[];
  readonly stage?: string;
  /**
   * Its authors, approvers and reviewers as places in `people` of the index, if people have pages.
   */
  readonly people?: {readonly [Role in PersonRole]?: readonly number[]};
  /** ISO dates. */
  readonly created: string | null;
  readonly updated: string | null;
  /** Day of the last change, as its history or itself says; absent where neither does, as all below. */
  readonly changed?: string;
  /** Day since which it has its status, as its history says. */
  readonly since?: string;
  /** It may have had it before that day: nothing tells. */
  readonly isOrBefore?: boolean;
  /** Both days in the words of the language: `12 May 2021`. */
  readonly changedDay?: string;
  readonly sinceDay?: string;
  /** How long it has its status; where that is not known, how long ago it changed: `5 months`. */
  readonly age?: string;
  readonly release?: string;
  /** The boxes of its sign-off, where it has some. */
  readonly checklist?: {readonly done: number; readonly total: number};
  /** Problems that are shown on its page. */
  readonly problemCount: number;
  /** Why it is under "No status"; one sentence. */
  readonly attention: string | null;
}
