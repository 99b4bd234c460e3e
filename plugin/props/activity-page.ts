import type {DesignHeadProps} from './head.ts';
import type {DesignLinkProps, PageLinkProps} from './links.ts';
import type {StatusProps} from './status.ts';

/** What happened to the designs of a folder. */
export interface DesignActivityProps extends PageLinkProps {
  readonly head: DesignHeadProps;
  readonly description: string | null;
  readonly index: PageLinkProps;
  /** The same as feeds, where they are published. */
  readonly feeds: readonly {readonly label: string; readonly href: string}[];
  /** Day of the first commit, in words. */
  readonly from: string;
  /** Accepted designs without a change for two years, by status. */
  readonly unchanged: readonly UnchangedProps[];
  /** Where these are listed. */
  readonly health: PageLinkProps | null;
  /** The newest first. */
  readonly years: readonly ActivityYearProps[];
}

/** How many designs of a status have not changed for long. */
export interface UnchangedProps {
  readonly status: StatusProps;
  readonly count: number;
}

export interface ActivityYearProps {
  /** `2026`, also the anchor. */
  readonly year: string;
  /** One of the newest: older ones are folded. */
  readonly isOpen: boolean;
  /** The newest first. */
  readonly months: readonly ActivityMonthProps[];
}

export interface ActivityMonthProps {
  /** `2026-11`, also the anchor. */
  readonly month: string;
  /** `November 2026` in the language of the page. */
  readonly label: string;
  /** The newest first. */
  readonly changes: readonly ActivityChangeProps[];
}

/** What readers may ask for alone. */
export type ActivityKind = 'status' | 'new' | 'text';

/** One thing that happened to a design, or to many at once. */
export interface ActivityChangeProps {
  readonly id: string;
  readonly kind: 'new' | 'became' | 'replaced' | 'release' | 'text' | 'removed';
  readonly group: ActivityKind;
  /** ISO. */
  readonly date: string;
  /** `12 Nov` in the language of the page. */
  readonly day: string;
  /** One, or all that a single commit did the same to. */
  readonly designs: readonly ChangedDesignProps[];
  /** From then on; `null` where there was none, or where those of several designs differ. */
  readonly status: StatusProps | null;
  /** The status before. */
  readonly from: StatusProps | null;
  readonly release: string | null;
  readonly successor: ChangedDesignProps | null;
  /** The first of those whose text changed. */
  readonly sections: readonly string[];
  /** How many others there are. */
  readonly moreSections: number;
  /** `#12`, or the beginning of the commit's id. */
  readonly source: {readonly label: string; readonly url: string | null};
  readonly author: string | null;
}

/** A design that something happened to; `permalink` is `null` where it is gone. */
export type ChangedDesignProps = Pick<DesignLinkProps, 'title' | 'number' | 'permalink'>;
