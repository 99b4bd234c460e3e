import type {Defect} from './problem.ts';

/** The run of text that ends at the next heading, fence or paragraph: what sections are made of. */
export interface Block {
  readonly kind: 'text' | 'code' | 'html' | 'rule';
  /** Inline Markdown of a text block; the inside of a code or html block. */
  readonly text: string;
  readonly line: number;
  readonly endLine: number;
  /** How deep it is in lists; 0 outside of lists. */
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
  /** The text before the first heading. */
  readonly lead: readonly Block[];
  /** Every heading in order, level one too. */
  readonly sections: readonly Section[];
  /** Fields from all places with metadata, the most explicit place first. */
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
  /** Name of the sidecar if the field is in it: then `line` is a line of that file. */
  readonly file?: string;
}

/** A link or image target as written. */
export interface Link {
  readonly url: string;
  readonly isImage: boolean;
  readonly line: number;
  readonly column: number;
  /** End of the address, if it is written there exactly so. */
  readonly endColumn?: number;
}
