import type {Timeline} from './history.ts';
import type {OutsideLink, PageSettings, Visibility} from './parsed-file.ts';
import type {Defect, Problem} from './problem.ts';
import type {Status} from './status.ts';

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
  /** Only the other document says so. */
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
  /** The template's heading that it was matched with. */
  readonly name?: string;
  /** It was matched with that heading only because it is nearly the same. */
  readonly isMisspelt?: true;
}

/** A section that the template asks for, and did not when the document was written. */
export interface AddedSection {
  readonly title: string;
  /** Day since which it asks for it; absent where that is not committed yet. */
  readonly since?: string;
  /** Known from the dates of the designs, not from the history of the template. */
  readonly isInferred?: true;
  /** The template had it all along, and called it optional until that day. */
  readonly wasOptional?: true;
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
  /** As its front matter says; absent if it is public. */
  readonly visibility?: Visibility;
  readonly pageSettings?: PageSettings;
  /** Address of its page, from the root of the designs, if that is not its id. */
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
