import type {RuleId} from './rule-ids.ts';

export type {RuleId} from './rule-ids.ts';

/**
 * The values that the stages hand on: SourceFile -> ParsedFile -> Design -> DesignSet.
 * Each is complete when made and never changed after.
 */

/** One file of the folder, as the disk gave it. `path` is POSIX, relative to the folder. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The YAML file that stands beside a `README.md` design (`metadata.yaml`, `kep.yaml`). */
  readonly sidecar?: Sidecar;
  /** Why the text is not what the author wrote, when the file could not be read as it stands. */
  readonly damage?: Damage;
}

/** The file of metadata beside a document, as the disk gave it. */
export interface Sidecar {
  readonly path: string;
  readonly text: string;
  readonly damage?: Damage;
  /** Names of other files beside it that are called as if they held the metadata too. */
  readonly rivals?: readonly string[];
}

/** What reading a file from disk could not do. */
export interface Damage {
  readonly message: string;
  readonly hint: string;
  /** There is no text at all: the document can be listed and not shown. */
  readonly isLost?: true;
}

/** The run of text that ends at the next heading, fence or paragraph: what sections are made of. */
export interface Block {
  readonly kind: 'text' | 'code' | 'html' | 'rule';
  /** Inline Markdown of a text block; the inside of a code or html block. */
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
  /** How many lists stand around it; 0 outside lists. */
  readonly listDepth: number;
  /** It begins a list item (and is not its second paragraph). */
  readonly startsItem: boolean;
  readonly isQuoted: boolean;
  /** Cells of a table row, where it is one. */
  readonly cells?: readonly string[];
  /** Info string of a fence. */
  readonly info?: string;
}

/** A heading with its own text, up to the next heading of any level. */
export interface Section {
  readonly title: string;
  /** Its title in the form that names of sections are compared in: lower case, no marks. */
  readonly name: string;
  readonly depth: number;
  readonly line: number;
  /** Last line of its own text. */
  readonly endLine: number;
  /** Place in the document's list of sections of the section that holds it. */
  readonly parent?: number;
  readonly blocks: readonly Block[];
}

/** How a document's author keeps it from readers. */
export type Visibility = 'draft' | 'unlisted';

/** What the front matter of a document asks of its page, under the names that Docusaurus has for it. */
export interface PageSettings {
  /** As typed: from the folder of the document, or with `/` in front from the root of the designs. */
  readonly slug?: string;
  /** For search engines and previews of links, in place of the summary. */
  readonly description?: string;
  /** Address or path of a picture for previews of links. */
  readonly image?: string;
  readonly keywords?: readonly string[];
  readonly sidebarLabel?: string;
  readonly hidesTitle?: true;
  readonly hidesContents?: true;
  /** Levels of the headings that the table of contents begins and ends with. */
  readonly minContentsLevel?: number;
  readonly maxContentsLevel?: number;
  /** What links from the pages beside it call it. */
  readonly paginationLabel?: string;
  /** Id of the document that follows or comes before; `null` for none. */
  readonly next?: string | null;
  readonly previous?: string | null;
  /** Where it is edited; `null` for nowhere. */
  readonly editUrl?: string | null;
}

/** A page about a design elsewhere: the discussion of it, or the issue that tracks the work. */
export interface OutsideLink {
  readonly label: string;
  readonly url: string;
}

/** Link reference definitions by their label, as markdown-it normalizes it. */
export type References = Readonly<Record<string, {readonly href: string; readonly title: string}>>;

/** The text of a document, understood as Markdown; nothing yet about designs. */
export interface ParsedFile {
  readonly path: string;
  /** The document with its front matter blanked. */
  readonly text: string;
  /** All of it, with `\n` as line end: what places and edits count in. */
  readonly written: string;
  /** The same of its sidecar. */
  readonly sidecar?: {readonly path: string; readonly written: string};
  /** There was no text to read. */
  readonly isLost?: true;
  readonly visibility?: Visibility;
  readonly pageSettings?: PageSettings;
  /** What stands before the first heading. */
  readonly lead: readonly Block[];
  /** Every heading in order, level one too. */
  readonly sections: readonly Section[];
  /** Fields read from every place that metadata stands in, the most explicit place first. */
  readonly fields: readonly Field[];
  /** What was wrong while reading; rules turn these into problems. */
  readonly defects: readonly Defect[];
  readonly references: References;
  /** Titles of all headings, in the order of the text, those in lists and quotes too. */
  readonly headings: readonly string[];
  /** Links and images of the body. */
  readonly links: readonly Link[];
}

/** Where a metadata field was written. */
export type FieldSource = 'front-matter' | 'sidecar' | 'list' | 'table' | 'section' | 'name';

/** One metadata field: `Authors: @a, @b` has key `authors` and two values. */
export interface Field {
  readonly key: string;
  readonly values: readonly string[];
  readonly source: FieldSource;
  readonly line: number;
  /** Name of the sidecar, if it stands there: then `line` is a line of that file. */
  readonly file?: string;
}

/** Something that could not be read as written, at the place where it stands. */
export interface Defect extends Finding {
  readonly rule: RuleId;
}

/** A link or image target as written. */
export interface Link {
  readonly url: string;
  readonly isImage: boolean;
  readonly line: number;
  readonly column: number;
  /** Where the address ends, if it stands there as typed. */
  readonly endColumn?: number;
}

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
  /** What stands behind the word: `v1.2` in `Implemented (v1.2)`. */
  readonly qualifier?: string;
  /** The author left the template's whole menu in place. */
  readonly isMenu?: boolean;
  /** How the word was understood, where it does not stand there as itself. */
  readonly reading?: 'typo' | 'menu';
  /** What was understood as the word: the part of `raw` that is mistyped, or all of it. */
  readonly written?: string;
}

export interface Summary {
  /** First real paragraph as plain text. */
  readonly text: string;
  /** The section as written, with the definitions that its links need. */
  readonly markdown: string;
  /** Title of the section it was taken from; absent for text under the title. */
  readonly section?: string;
  readonly line: number;
}

export interface Person {
  readonly name?: string;
  readonly handle?: string;
  readonly email?: string;
  readonly url?: string;
}

export interface Relation {
  readonly raw: string;
  /** The design it leads to. */
  readonly id?: string;
  /** The other document says so, and this one does not. */
  readonly isImplied?: true;
}

/** What an author did with a section. */
export type SectionState = 'filled' | 'empty' | 'none' | 'todo' | 'template';

/** A section of a design, held against the template. */
export interface DesignSection {
  readonly title: string;
  readonly depth: number;
  readonly line: number;
  readonly state: SectionState;
  /** The template's heading it stands for. */
  readonly name?: string;
  /** It stands for that heading only by a near miss. */
  readonly isMisspelt?: true;
}

/** A section that the template asks for, and did not when the document was written. */
export interface AddedSection {
  readonly title: string;
  /** Day since which it asks for it; absent where that is not committed yet. */
  readonly since?: string;
  /** The dates of the designs tell so, and not the history of the template. */
  readonly isInferred?: true;
}

export interface OpenQuestion {
  readonly text: string;
  readonly resolved: boolean;
  readonly line: number;
  /** Not marked as resolved, and yet something is said on it that may be the answer. */
  readonly isDiscussed?: true;
}

export type DesignKind = 'design' | 'page' | 'template';

/** One document, understood. */
export interface Design {
  /** Path without extension; a README or index file gives its folder's path. */
  readonly id: string;
  readonly kind: DesignKind;
  readonly sourcePath: string;
  /** Id of the design that this page is an appendix of. */
  readonly partOf?: string;
  /** Its file could not be read: it is listed and has no page. */
  readonly isLost?: true;
  /** Its front matter says so; absent where every reader may find it. */
  readonly visibility?: Visibility;
  readonly pageSettings?: PageSettings;
  /** Where its page stands, from the root of the designs, if that is not its id. */
  readonly address?: string;
  readonly title: string;
  /** The name or slug that the title's words were made of: `new-slot-syntax`. */
  readonly titleRaw?: string;
  /** Line of the heading that gave the title. */
  readonly titleLine?: number;
  readonly number?: number;
  readonly status: Status;
  readonly summary?: Summary;
  readonly authors: readonly Person[];
  readonly approvers: readonly Person[];
  readonly reviewers: readonly Person[];
  readonly created?: string;
  readonly updated?: string;
  /** The month, `2020-01`, where no day is written; `created` has its first one. */
  readonly createdMonth?: string;
  readonly updatedMonth?: string;
  /** The release or milestone it belongs to, as written. */
  readonly release?: string;
  readonly tags: readonly string[];
  /** The groups or parts of the project that it belongs to: `sig-storage`. */
  readonly areas: readonly string[];
  readonly components: readonly string[];
  /** How mature the feature is, where that is not the status: `beta`. */
  readonly stage?: string;
  /** Where the work is tracked. */
  readonly tracking: readonly OutsideLink[];
  /** Where it is or was discussed. */
  readonly discussions: readonly OutsideLink[];
  readonly replaces: readonly Relation[];
  readonly supersededBy: readonly Relation[];
  readonly seeAlso: readonly Relation[];
  readonly sections: readonly DesignSection[];
  readonly missingSections: readonly string[];
  /** Those of them that the template got only after the document was written. */
  readonly addedSections: readonly AddedSection[];
  /** It has no status, and its template asked for none when it was written. */
  readonly addedStatus?: Omit<AddedSection, 'title'>;
  /** What its commits say; absent where they are not known. */
  readonly history?: Timeline;
  readonly openQuestions: readonly OpenQuestion[];
  readonly checklist: {readonly done: number; readonly total: number};
  readonly defects: readonly Defect[];
  readonly problems: readonly Problem[];
}

/** Where a title was found; `text` is the line under a heading that is still the template's. */
export type TitleSource = 'heading' | 'text' | 'metadata' | 'name';

/** A design before the folder was looked at as a whole: relations unresolved, nothing checked. */
export interface ReadDesign extends Omit<Design, 'problems'> {
  readonly titleSource: TitleSource;
}

/** Docusaurus' own four words for what a problem does to a build. */
export type Level = 'ignore' | 'log' | 'warn' | 'throw';

/** What a rule found: place, message and how to fix it. It knows no level. */
export interface Finding {
  readonly line: number;
  /** From 1, in UTF-16 code units; absent where the whole line is meant. */
  readonly column?: number;
  /** First column behind the thing at fault, on the same line. */
  readonly endColumn?: number;
  readonly message: string;
  readonly hint?: string;
  /** What it is about, where several rules may say it: only that of the highest level is kept. */
  readonly subject?: 'summary' | 'status';
  /** Harmless, whatever the level of the rule: logged at most. */
  readonly isMinor?: true;
  /** What fixes it, where that is safe to do without asking. All are applied or none. */
  readonly edits?: readonly Edit[];
}

/** Text to put in the place of other text. Lines and columns count from 1; the end is behind the last. */
export interface Edit {
  /** File in the folder, where it is not the document itself: its sidecar, or another document. */
  readonly path?: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** With `\n` at line ends; written with those of the file. */
  readonly text: string;
}

/** A finding of a rule in force, with the level its owner gave it. */
export interface Problem extends Finding {
  readonly rule: RuleId;
  readonly level: Level;
  readonly column: number;
}

/** A whole folder, understood. */
export interface DesignSet {
  /** Path or name of the template the contract was derived from. */
  readonly template?: string;
  /** The template is a built-in one that nobody named: so many of the documents have its sections. */
  readonly guess?: {readonly count: number; readonly of: number};
  /** What the designs say of a template that stands outside of the folder. */
  readonly templateFindings?: readonly Finding[];
  readonly statuses: readonly StatusWord[];
  /** Designs have one, or are expected to: a project may do without. */
  readonly hasStatuses: boolean;
  readonly designs: readonly Design[];
  /** How far the history goes, and what is gone; both absent where there is no history. */
  readonly age?: FolderAge;
  readonly removed?: readonly RemovedDesign[];
  /** What became of the designs, release by release; absent where that is not known or not wanted. */
  readonly releases?: FolderReleases;
}

/** What somebody did to a design. */
export type EventKind = 'added' | 'changed' | 'read' | 'renamed' | 'release' | 'text';

/** Something that happened to a design. */
export interface HistoryEvent {
  readonly kind: EventKind;
  /** Day on which it landed; of an imported design its own date where that is earlier. */
  readonly date: string;
  /** The status from then on; absent where it had none. */
  readonly status?: string;
  readonly phase: Phase;
  /** The status as written. */
  readonly raw?: string;
  /** The status before; absent where there was none. */
  readonly from?: string;
  readonly release?: string;
  /** Of kind `text`: the sections whose words changed. */
  readonly sections?: readonly string[];
  readonly commit: string;
  /** When the commit landed. */
  readonly time: string;
  /** The first of the commits that were taken as one: it never changes, as `commit` may for a day. */
  readonly firstCommit: string;
  readonly pullRequest?: number;
  readonly author?: string;
  /** How many designs the same commit did the same to, where there are several. */
  readonly batch?: number;
  readonly isImported?: true;
}

/** What the history says of one design. All dates are days. */
export interface Timeline {
  /** The id that it was written under, if that was another. */
  readonly firstId?: string;
  /** The status that its last commit has; that on disk may be another. */
  readonly status?: string;
  /** The newest first. */
  readonly events: readonly HistoryEvent[];
  /** Since when it has its status; absent where it has none. */
  readonly statusSince?: string;
  /** The last change that no sweeping commit made. */
  readonly textChanged: string;
  /** Sections whose words changed after it was accepted; absent where it never was. */
  readonly changedSinceAccepted?: readonly string[];
}

/** A design that is gone. */
export interface RemovedDesign {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  /** When the commit landed. */
  readonly time: string;
  readonly commit: string;
  readonly pullRequest?: number;
}

/** How far the history of a folder goes. All dates are days. */
export interface FolderAge {
  /** The newest commit of the repository, and its day: ages count up to it. */
  readonly commit: string;
  readonly date: string;
  /** The moment when it landed. */
  readonly time: string;
  /** Day of the first commit of a document that is or was in the folder. */
  readonly from: string;
  /** How many commits swept over many documents: they count for no age. */
  readonly sweeps: number;
}

/** What releases are told by: fields of documents, tags of the repository, a list, or the calendar. */
export type ReleaseSource = 'field' | 'tags' | 'list' | 'years' | 'quarters' | 'months';

/** The releases of a folder. */
export interface FolderReleases {
  readonly by: ReleaseSource;
  /** The newest first. */
  readonly list: readonly Release[];
  /** What is accepted and not done: by the milestones to come, those without one last. */
  readonly next: readonly Milestone[];
}

/** One release, or one period of the calendar. */
export interface Release {
  /**
   * As first written: `v1.6`, `Swift 6.2`, `2026`. Empty for what came after the newest release, and where
   * documents name releases for what names none.
   */
  readonly name: string;
  /** The tag, where it is one. */
  readonly ref?: string;
  /** Day of the release or the last one of the period; absent where only documents name it. */
  readonly date?: string;
  /** The period goes on: `date` is the day up to which it is known. */
  readonly isOpen?: true;
  /** Those that changed last first. */
  readonly entries: readonly ReleaseEntry[];
}

/** Accepted designs of one milestone; without a name those that have none to come. */
export interface Milestone {
  readonly name?: string;
  readonly entries: readonly ReleaseEntry[];
}

/** What a design became in a release: its phase, or `added` for one that came with its status. */
export type Outcome = Phase | 'added';

/** What a release did to one design. */
export interface ReleaseEntry {
  /** Id of the design. */
  readonly id: string;
  readonly outcome: Outcome;
  /** Its status at the end, and at the beginning; absent where it had none or was not there. */
  readonly status?: string;
  readonly from?: string;
  readonly phase: Phase;
  /** It was not there at the beginning. */
  readonly isNew?: true;
  /** Day since which it has that status, where the history knows. */
  readonly date?: string;
  readonly commit?: string;
  readonly pullRequest?: number;
}
