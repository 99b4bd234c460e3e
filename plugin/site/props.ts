import type {DesignKind, Level, Phase} from '../core/types.ts';

/** Where a design stands, ready to be shown. */
export interface StatusProps {
  /** `null` where no status was written or chosen. */
  readonly id: string | null;
  readonly label: string;
  readonly phase: Phase;
  /** As written in the document. */
  readonly raw: string | null;
  /** Name of the group it stands in, where that is not its own. */
  readonly group?: string;
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

/** Where lines of a document can be seen. */
export interface SourceProps {
  /** Of a line up to its number, where there are lines; else of the document. */
  readonly url: string;
  readonly hasLines: boolean;
}

/** A page of the plugin that is not a document. */
export interface PageLinkProps {
  readonly title: string;
  readonly permalink: string;
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
  /** Why it stands in "No status"; one sentence. */
  readonly attention: string | null;
}

/** Designs of one status; all of them, without one, in a project that has no statuses. */
export interface DesignGroupProps {
  readonly status: StatusProps | null;
  /** Unique on the page. */
  readonly anchor: string;
  readonly designs: readonly DesignItemProps[];
}

export interface DesignIndexProps {
  readonly head: DesignHeadProps;
  readonly title: string;
  readonly description: string | null;
  readonly releaseNotes: PageLinkProps | null;
  readonly health: PageLinkProps | null;
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
  readonly head: DesignHeadProps;
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

/** Designs of one status and one release. */
export interface DesignReleaseProps {
  /** As written; `null` for those that name none. */
  readonly release: string | null;
  /** Unique on the page; `null` where no design of the status names a release. */
  readonly anchor: string | null;
  readonly designs: readonly DesignReleaseNotesItemProps[];
}

export interface DesignReleaseNotesGroupProps {
  readonly status: StatusProps;
  readonly anchor: string;
  /** The newest first, those without one last; a single one where no design names a release. */
  readonly releases: readonly DesignReleaseProps[];
}

/** An entry of a page's table of contents. `value` is HTML, so a plain title must be escaped. */
export interface TocItemProps {
  readonly value: string;
  readonly id: string;
  readonly level: number;
}

export interface DesignReleaseNotesProps {
  readonly head: DesignHeadProps;
  readonly title: string;
  readonly description: string | null;
  readonly indexPermalink: string;
  readonly indexTitle: string;
  /** Only designs that have a status, done first. */
  readonly groups: readonly DesignReleaseNotesGroupProps[];
  /** Address of the same as a Markdown file; `null` where it is not published. */
  readonly markdown: string | null;
  /** Groups on level 2, below them releases where there are some, then designs. */
  readonly toc: readonly TocItemProps[];
}

/** A document that others of the page's lists name by its place among `designs`. */
export interface HealthDesignProps extends DesignLinkProps {
  /** `null` where it cannot be edited. */
  readonly source: SourceProps | null;
}

/** A rule as lists show it. */
export interface RuleLinkProps {
  readonly id: string;
  readonly level: Level;
  readonly permalink: string;
}

export interface HealthRuleProps extends RuleLinkProps {
  /** What it finds: `sections that the template asks for`. */
  readonly finds: string;
  readonly problems: number;
  readonly designs: number;
}

/** What is wrong with one document. */
export interface HealthMendProps {
  /** Place in `designs`. */
  readonly design: number;
  /** Problems that stop a build. */
  readonly fatal: number;
  readonly problems: number;
  /** Ids of the rules that found something, the most frequent first. */
  readonly rules: readonly (readonly [id: string, count: number])[];
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

/** What needs attention in a whole folder. */
export interface DesignHealthProps extends PageLinkProps {
  readonly description: string | null;
  readonly indexPermalink: string;
  readonly indexTitle: string;
  readonly figures: {
    readonly designs: number;
    readonly healthy: number;
    readonly problems: number;
    readonly openQuestions: number;
  };
  /** Every document that a list below names. */
  readonly designs: readonly HealthDesignProps[];
  /** Documents with problems, the most pressing first. */
  readonly mend: readonly HealthMendProps[];
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
}

/** The page of a rule: where it found something. */
export interface DesignRuleProps extends RuleLinkProps {
  readonly finds: string;
  /** The health page, or the index where there is none. */
  readonly parent: PageLinkProps;
  readonly problems: number;
  readonly designs: readonly RuleDesignProps[];
}

/** What a rule found in one document; of many findings the first. */
export interface RuleDesignProps extends HealthDesignProps {
  readonly found: readonly {readonly line: number; readonly message: string}[];
  /** How many more there are. */
  readonly more: number;
}

/** A link of the head to the same designs in another form. */
export interface AlternateProps {
  readonly rel: 'alternate' | 'describedby';
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** What a page says of itself to machines. */
export interface DesignHeadProps {
  readonly title: string;
  readonly description: string | null;
  /** What Open Graph calls the kind of page. */
  readonly type: 'article' | 'website';
  /** ISO. */
  readonly published: string | null;
  readonly modified: string | null;
  /** JSON-LD (schema.org), as text that may stand in a `<script>`. */
  readonly structuredData: string;
}
