import type {DesignKind, Level, Phase} from '../core/types.ts';

/** Where a design stands, ready to be shown. */
export interface StatusProps {
  /** `null` where no status was written or chosen. */
  readonly id: string | null;
  readonly label: string;
  readonly phase: Phase;
  /** As written in the document. */
  readonly raw: string | null;
}

/** A design as another page shows it. */
export interface DesignLinkProps {
  readonly title: string;
  readonly number: number | null;
  /** `null` where the document could not be published (an unreadable file). */
  readonly permalink: string | null;
  readonly status: StatusProps;
}

export interface PersonProps {
  readonly name: string;
  readonly url: string | null;
}

/** Something a document points to: a published design, or the raw text where none was found. */
export interface RelationProps {
  readonly raw: string;
  /** The raw text, where it is an address on the web. */
  readonly url: string | null;
  readonly design: DesignLinkProps | null;
}

export interface ProblemProps {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  readonly hint: string | null;
  readonly line: number;
  readonly column: number;
  /** Where the line can be edited. */
  readonly editUrl: string | null;
  /** The rule's page. */
  readonly ruleUrl: string;
}

/** One row of the index. */
export interface DesignItemProps extends DesignLinkProps {
  readonly id: string;
  readonly kind: DesignKind;
  readonly sourcePath: string;
  /** First paragraph of the summary, plain text. */
  readonly summary: string | null;
  readonly authors: readonly PersonProps[];
  /** ISO dates. */
  readonly created: string | null;
  readonly updated: string | null;
  /** Problems that are shown on its page. */
  readonly problemCount: number;
  /** Why it stands in "Needs attention"; one sentence. */
  readonly attention: string | null;
}

/** Designs of one status. */
export interface DesignGroupProps {
  readonly status: StatusProps;
  /** Unique on the page. */
  readonly anchor: string;
  readonly designs: readonly DesignItemProps[];
}

export interface DesignIndexProps {
  readonly title: string;
  readonly description: string | null;
  readonly releaseNotes: {readonly title: string; readonly permalink: string} | null;
  readonly json: string | null;
  readonly groups: readonly DesignGroupProps[];
  readonly attention: readonly DesignItemProps[];
  readonly pages: readonly DesignItemProps[];
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

export interface DesignProps extends DesignLinkProps {
  readonly id: string;
  readonly kind: DesignKind;
  readonly sourcePath: string;
  /** Anchor of the document's own first heading, for links that lead there. */
  readonly anchor: string;
  readonly permalink: string;
  readonly description: string | null;
  readonly authors: readonly PersonProps[];
  readonly approvers: readonly PersonProps[];
  readonly reviewers: readonly PersonProps[];
  readonly created: string | null;
  readonly updated: string | null;
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
    /** Of the heading they stand below, if the document as shown has it. */
    readonly anchor: string | null;
  };
  readonly checklist: {readonly done: number; readonly total: number};
  /** Empty where problems are not shown. */
  readonly problems: readonly ProblemProps[];
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

export interface DesignReleaseNotesItemProps extends DesignItemProps {
  /** Unique on the page. */
  readonly anchor: string;
  /** Whether the summaries module holds a component for its id. */
  readonly hasSummary: boolean;
}

export interface DesignReleaseNotesGroupProps {
  readonly status: StatusProps;
  readonly anchor: string;
  readonly designs: readonly DesignReleaseNotesItemProps[];
}

/** An entry of a page's table of contents. `value` is HTML, so a plain title must be escaped. */
export interface TocItemProps {
  readonly value: string;
  readonly id: string;
  readonly level: number;
}

export interface DesignReleaseNotesProps {
  readonly title: string;
  readonly description: string | null;
  readonly indexPermalink: string;
  readonly indexTitle: string;
  /** Only designs that have a status, done first. */
  readonly groups: readonly DesignReleaseNotesGroupProps[];
  /** Groups on level 2, their designs on level 3, by their anchors. */
  readonly toc: readonly TocItemProps[];
}
