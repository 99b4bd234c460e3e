import type {DesignLinkProps} from './links.ts';
import type {StatusProps} from './status.ts';

/** What the history says of one design. */
export interface TimelineProps {
  /** Since when it has its status, or is there if it has none; `null` where that is not known. */
  readonly since: SinceProps | null;
  /** Its status is not committed yet, or none of it is; only seen in development. */
  readonly isUncommitted: boolean;
  /** What happened to its status and release, the newest first. */
  readonly events: readonly TimelineEventProps[];
  /** What changed in its text since it was last accepted; `null` where nothing did. */
  readonly changes: TextChangesProps | null;
}

/** Since when something holds. All days are in ISO form. */
export interface SinceProps {
  readonly of: 'status' | 'document';
  readonly date: string;
  /** The day of the newest commit, which ages count up to, as on the index. */
  readonly until: string;
  /** It may have held before: nothing tells. */
  readonly isOrBefore: boolean;
  /** The pull request or commit that made it so, where that has a page. */
  readonly url: string | null;
}

/** One thing that happened to a design. */
export interface TimelineEventProps extends ChangeSourceProps {
  readonly kind: 'added' | 'changed' | 'read' | 'release' | 'uncommitted';
  /** `null` where it is not committed yet. */
  readonly date: string | null;
  /** Its status from then on; `null` where it had none. */
  readonly status: StatusProps | null;
  /** The previous status, if the event below does not show it. */
  readonly from: string | null;
  /** The day on which another status followed; `null` where none has. */
  readonly until: string | null;
  readonly release: string | null;
  /** How many other designs the same commit did the same to. */
  readonly others: number;
  /** It came with others from elsewhere, and what it was there is not known. */
  readonly isImported: boolean;
}

/** The author of a change, and links to it. */
export interface ChangeSourceProps {
  readonly author: string | null;
  /** `#12`, or the beginning of a commit's id; `null` where it is not committed yet. */
  readonly commit: {readonly label: string; readonly url: string | null} | null;
}

/** Changes to the words of a design after it was accepted. */
export interface TextChangesProps {
  /** Titles of sections. */
  readonly sections: readonly string[];
  /** Where the text of then and that of now can be compared. */
  readonly compareUrl: string | null;
  /** The newest first. */
  readonly events: readonly TextChangeProps[];
}

export interface TextChangeProps extends ChangeSourceProps {
  readonly date: string;
  readonly sections: readonly string[];
}

/** A design in the line of those that replaced one another. */
export interface LineageMemberProps extends DesignLinkProps {
  /** It is the design of this page. */
  readonly isThis: boolean;
  /** It was agreed on or built, and no decided design has come since. */
  readonly applies: boolean;
}
