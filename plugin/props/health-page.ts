import type {Level, Phase} from '../core/types.ts';
import type {DesignLinkProps, PageLinkProps, SourceProps} from './links.ts';
import type {SinceProps} from './timeline.ts';

/** What needs attention in a whole folder. */
export interface DesignHealthProps extends PageLinkProps {
  readonly description: string | null;
  readonly indexPermalink: string;
  readonly indexTitle: string;
  readonly figures: {
    readonly designs: number;
    readonly healthy: number;
    /** Designs that hold and only need one section. */
    readonly nearly: number;
    readonly problems: number;
    /** Problems of the level `log`, which pages do not show. */
    readonly notes: number;
    readonly openQuestions: number;
  };
  /** Every document that a list below names. */
  readonly designs: readonly HealthDesignProps[];
  /** Documents with problems, the most pressing first. */
  readonly fixFirst: readonly HealthFixFirstProps[];
  /** Sections that designs lack, those that most need first. */
  readonly sections: readonly HealthSectionProps[];
  /** Rules that found something: by level, those with the most problems first. */
  readonly rules: readonly HealthRuleProps[];
  /** Rules in force that found nothing. */
  readonly quietRules: readonly RuleLinkProps[];
  readonly statuses: readonly HealthCountProps[];
  readonly folders: readonly HealthCountProps[];
  /** Questions without an answer, of designs that are not dropped or replaced. */
  readonly openQuestions: readonly HealthQuestionsProps[];
  /** Designs with a sign-off checklist: agreed on or built and not signed off first, signed off last. */
  readonly signOff: readonly HealthSignOffProps[];
  /** How many of them are signed off. */
  readonly signedOff: number;
  /**
   * The design that was accepted longest ago and is not done; `null` if there is none or no
   * history.
   */
  readonly waiting: HealthWaitingProps | null;
}

/** A document that others of the page's lists name by its place among `designs`. */
export interface HealthDesignProps extends DesignLinkProps {
  /** `null` where it cannot be edited. */
  readonly source: SourceProps | null;
}

/** What is wrong with one document. */
export interface HealthFixFirstProps {
  /** Place in `designs`. */
  readonly design: number;
  /** Problems that stop a build. */
  readonly fatal: number;
  readonly problems: number;
  /** Ids of the rules that found something, the most frequent first. */
  readonly rules: readonly (readonly [id: string, count: number])[];
  /** The sections it lacks or left empty, where they are few. */
  readonly sections: readonly string[];
}

/** A section that designs should have. */
export interface HealthSectionProps {
  readonly title: string;
  /** How many designs lack it, and in how many it is empty. */
  readonly missing: number;
  readonly empty: number;
}

export interface HealthRuleProps extends RuleLinkProps {
  /** What it finds: `sections that the template asks for`. */
  readonly finds: string;
  readonly problems: number;
  readonly designs: number;
}

/** A rule as lists show it. */
export interface RuleLinkProps {
  readonly id: string;
  readonly level: Level;
  readonly permalink: string;
}

/** A status or a folder in numbers. */
export interface HealthCountProps {
  readonly label: string;
  /** Where its designs are listed. */
  readonly permalink: string | null;
  readonly phase: Phase | null;
  readonly designs: number;
  /** How many of them have problems. */
  readonly withProblems: number;
  readonly problems: number;
}

export interface HealthQuestionsProps {
  /** Place in `designs`. */
  readonly design: number;
  readonly questions: readonly {readonly text: string; readonly line: number}[];
}

export interface HealthSignOffProps {
  /** Place in `designs`. */
  readonly design: number;
  readonly done: number;
  readonly total: number;
}

export interface HealthWaitingProps {
  /** Those that have waited longest first. */
  readonly items: readonly {
    /** Place in `designs`. */
    readonly design: number;
    readonly since: SinceProps;
    /** ISO day of the last change that no commit over many documents made. */
    readonly textChanged: string;
  }[];
  /** How many commits changed many documents at once, and count for none of these days. */
  readonly sweeps: number;
}
