import type {DesignKind, Level, OutsideLink} from '../core/types.ts';
import type {DesignHeadProps} from './head.ts';
import type {DesignLinkProps, PageLinkProps, PersonProps, RelationProps} from './links.ts';
import type {StatusProps} from './status.ts';
import type {LineageMemberProps, TimelineProps} from './timeline.ts';

export interface DesignProps extends DesignLinkProps {
  readonly head: DesignHeadProps;
  readonly id: string;
  readonly kind: DesignKind;
  readonly sourcePath: string;
  /** Anchor of the document's own first heading, for links that lead there. */
  readonly anchor: string;
  /** It is meant for no reader yet; only seen in development. */
  readonly draft: boolean;
  /** No list names it. */
  readonly unlisted: boolean;
  readonly permalink: string;
  readonly description: string | null;
  readonly pageSettings: PageSettingsProps;
  readonly tags: readonly string[];
  readonly areas: readonly string[];
  readonly components: readonly string[];
  readonly stage: string | null;
  /** Where the work is tracked. */
  readonly tracking: readonly OutsideLink[];
  readonly discussions: readonly OutsideLink[];
  readonly authors: readonly PersonProps[];
  readonly approvers: readonly PersonProps[];
  readonly reviewers: readonly PersonProps[];
  readonly created: string | null;
  readonly updated: string | null;
  /** The release or milestone it belongs to, as written. */
  readonly release: string | null;
  /** What its commits say; `null` where they are not known. */
  readonly timeline: TimelineProps | null;
  /**
   * The designs that replaced one another up to this one and after it, the oldest first. Empty
   * where there are no more than two, which `replaces` and `supersededBy` already show.
   */
  readonly lineage: readonly LineageMemberProps[];
  /** The documents beside it that belong to it. */
  readonly parts: readonly PageLinkProps[];
  /** The design that it is a part of. */
  readonly partOf: DesignLinkProps | null;
  readonly replaces: readonly RelationProps[];
  readonly supersededBy: readonly RelationProps[];
  readonly seeAlso: readonly RelationProps[];
  /** Why its status could not be read; one sentence. */
  readonly attention: string | null;
  /** Designs that name this one under "See also" and that it does not name itself. */
  readonly referencedBy: readonly RelationProps[];
  readonly banner: BannerProps | null;
  readonly openQuestions: {
    readonly total: number;
    readonly unresolved: number;
    /** Anchor of the heading above them, if the document as shown has it. */
    readonly anchor: string | null;
  };
  readonly checklist: {readonly done: number; readonly total: number};
  /** By rule, those that stop a build first. Empty if problems are not shown. */
  readonly problems: readonly ProblemGroupProps[];
  readonly problemCount: number;
  readonly editUrl: string | null;
  /** Where the file can be seen in its repository. */
  readonly sourceUrl: string | null;
  /** Milliseconds since 1970 of the last commit. */
  readonly lastUpdatedAt: number | null;
  readonly lastUpdatedBy: string | null;
  readonly previous: DesignLinkProps | null;
  readonly next: DesignLinkProps | null;
  readonly indexPermalink: string;
  readonly indexTitle: string;
}

/** Settings of the layout of a page from the front matter of its document. */
export interface PageSettingsProps {
  readonly hidesTitle: boolean;
  readonly hidesContents: boolean;
  /** Levels of headings in the table of contents; `null` for those of the site. */
  readonly minContentsLevel: number | null;
  readonly maxContentsLevel: number | null;
}

/** Why a design no longer holds, or may not for long. */
export interface BannerProps {
  readonly kind: /** Its status says that it was replaced. */
    | 'replaced'
    /** It will not be built. */
    | 'dropped'
    /** It was built, and another design has come since. */
    | 'outlived'
    /** Another design was agreed on in its place. */
    | 'overtaken'
    /** A design under discussion would replace it. */
    | 'challenged';
  readonly status: StatusProps;
  readonly successors: readonly RelationProps[];
}

/** The problems of a document that one rule found. */
export interface ProblemGroupProps {
  readonly rule: string;
  /** The rule's page. */
  readonly ruleUrl: string;
  readonly level: Level;
  /** The hint that all of them have; `null` if they differ. */
  readonly hint: string | null;
  readonly problems: readonly ProblemProps[];
}

export interface ProblemProps {
  readonly message: string;
  /** `null` if the group has it. */
  readonly hint: string | null;
  readonly line: number;
  readonly column: number;
  /** Where the line can be edited. */
  readonly editUrl: string | null;
  /** Id of the heading above the line. */
  readonly anchor: string | null;
}
