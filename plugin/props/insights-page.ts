import type {Phase} from '../core/types.ts';
import type {DesignLinkProps, PageLinkProps} from './links.ts';
import type {StatusProps} from './status.ts';

/** The history of all designs together. */
export interface DesignInsightsProps extends PageLinkProps {
  readonly description: string | null;
  readonly index: PageLinkProps;
  readonly flow: FlowProps;
  /** Statuses that a design is meant to leave, in the order of the work. */
  readonly ages: readonly StatusAgeProps[];
  /** The newest first. */
  readonly years: readonly YearFlowProps[];
  /** `null` where designs are decisions, which no status says to be done. */
  readonly leadTime: LeadTimeProps | null;
  /** The folder's own words for what designs become: `Implemented`, `Rejected, Withdrawn`. */
  readonly words: {readonly accepted: string; readonly done: string; readonly ended: string};
}

/** How many designs had which statuses over time, as a picture and in numbers. */
export interface FlowProps {
  /** What happened in the twelve months before the newest commit. */
  readonly lastYear: {readonly came: number; readonly done: number; readonly waiting: number};
  /** The size of the picture's own units. */
  readonly width: number;
  readonly height: number;
  /** From the bottom to the top; those that no design was ever in are left out. */
  readonly bands: readonly FlowBandProps[];
  /** Beginnings of years: how far from the start, in percent. */
  readonly years: readonly {readonly year: string; readonly at: number}[];
  /** The figures at the end of each year, the newest first. */
  readonly rows: readonly FlowRowProps[];
}

export interface FlowBandProps {
  readonly phase: Phase;
  /** The statuses of that phase. */
  readonly label: string;
  /** Outline, as SVG says it. */
  readonly path: string;
  /** How many there are now. */
  readonly count: number;
  /** How far from the top its label is, in percent; `null` where there is none of it now. */
  readonly labelAt: number | null;
}

export interface FlowRowProps {
  /** `2026`; of the newest the month too. */
  readonly label: string;
  /** One for each band, in its order. */
  readonly counts: readonly number[];
}

/** For how long designs have been in a status, counted up to the newest commit. */
export interface StatusAgeProps {
  readonly status: StatusProps;
  readonly count: number;
  /** In words: `14 months`. */
  readonly median: string;
  /** At most ten. */
  readonly oldest: readonly DesignAgeProps[];
}

export interface DesignAgeProps {
  readonly design: DesignLinkProps;
  /** ISO. */
  readonly since: string;
  /** It may have had its status before. */
  readonly isOrBefore: boolean;
  /** How long that is, in words. */
  readonly age: string;
  /** Day on which anything of it was last changed, apart from sweeping commits; ISO. */
  readonly touched: string;
}

/** How many designs came, and how many left the work, in a year. */
export interface YearFlowProps {
  readonly year: string;
  readonly came: number;
  readonly accepted: number;
  readonly done: number;
  /** Rejected, withdrawn or replaced. */
  readonly ended: number;
  readonly removed: number;
}

/** How long designs took from accepted to done. */
export interface LeadTimeProps {
  /** How many of them it is known for. */
  readonly pairs: number;
  /** How many are needed to say it. */
  readonly needed: number;
  /** In words; `null` if it is known for too few. */
  readonly half: string | null;
  readonly mostly: string | null;
}
