import type {DesignItemProps} from './design-item.ts';
import type {AlternateProps, DesignHeadProps} from './head.ts';
import type {PageLinkProps} from './links.ts';
import type {NewDesignProps} from './new-design.ts';
import type {StatusProps} from './status.ts';

/** Designs of one status; all of them, without one, in a project that has no statuses. */
export interface DesignGroupProps {
  readonly status: StatusProps | null;
  /** Unique on the page. */
  readonly anchor: string;
  readonly designs: readonly DesignItemProps[];
  /** Closed until a reader opens it: designs that are dropped or replaced, or of other statuses. */
  readonly isFolded?: boolean;
}

export interface DesignIndexProps {
  readonly head: DesignHeadProps;
  readonly title: string;
  readonly description: string | null;
  readonly releaseNotes: PageLinkProps | null;
  readonly health: PageLinkProps | null;
  readonly json: string | null;
  /** How to propose one; `null` where the repository is not known. */
  readonly newDesign: NewDesignProps | null;
  /** What follows `?me=` for each person; only where people have pages. */
  readonly people?: readonly string[];
  /** Feeds of the same designs. */
  readonly feeds: readonly AlternateProps[];
  /** What the designs of a group are listed by. */
  readonly order: 'updated' | 'number' | 'title';
  /** Day of the newest commit, up to which ages count; `null` where there is no history. */
  readonly asOf: string | null;
  /** The page of all that happened, where there is one. */
  readonly activity: PageLinkProps | null;
  /** What happened last, the newest first; empty where there is no history. */
  readonly changes: readonly IndexChangeProps[];
  readonly groups: readonly DesignGroupProps[];
  readonly attention: readonly DesignItemProps[];
  readonly pages: readonly DesignItemProps[];
}

/** A design that is new, or has another status. */
export interface IndexChangeProps {
  /** Unique on the page. */
  readonly id: string;
  /** ISO, and in the words of the language. */
  readonly date: string;
  readonly day: string;
  readonly isNew: boolean;
  /** The status from then on; `null` where it had none. */
  readonly status: StatusProps | null;
  readonly title: string;
  readonly permalink: string | null;
  /** How many other designs the same commit did the same to. */
  readonly others: number;
  readonly pullRequest: number | null;
  /** Page of the pull request or the commit. */
  readonly url: string | null;
}
