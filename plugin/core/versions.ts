import type {Field, SourceFile} from './types.ts';

/**
 * What version control knows of a folder, before anything is concluded from it. All moments are in ISO
 * form, in universal time.
 */

/** One state of a document on the mainline. */
export interface Version {
  readonly date: string;
  readonly commit: string;
  readonly author?: string;
  readonly pullRequest?: number;
  /** Made by a commit that changed many documents, or that the project asks to ignore. */
  readonly isSweep?: true;
  readonly title?: string;
  readonly fields: readonly Field[];
  /** Sections with other words than in the version before; empty in the first. */
  readonly changed: readonly string[];
}

/** The commit that removed a document. */
export interface Removal {
  readonly date: string;
  readonly commit: string;
  readonly pullRequest?: number;
}

/** One document through all its names. */
export interface Track {
  /** Its path, or the last one it had. */
  readonly path: string;
  /** Where it was written, if that was another place. */
  readonly firstPath?: string;
  /** When its first text was written, by its author's clock. */
  readonly written: string;
  /** It came from elsewhere, with others, and what it was there is not known. */
  readonly isImported?: true;
  /** The commit that removed it. */
  readonly removed?: Removal;
  /** Its headings when it was removed, from which it is known whether it was a design. */
  readonly headings?: readonly {readonly title: string; readonly depth: number}[];
  /** At least one; the oldest first. */
  readonly versions: readonly Version[];
}

/** All that git knows of a folder, before anything is concluded from it. */
export interface FolderLog {
  /** The newest commit of the repository, and its day. */
  readonly commit: string;
  readonly date: string;
  /** Day of the first commit of a document that is or was in the folder. */
  readonly from: string;
  readonly tracks: readonly Track[];
  /** Earlier states of templates, and their present one. */
  readonly templateVersions: readonly TemplateText[];
  /** The folder at tags of the repository; only a history file has them, for where git cannot be asked. */
  readonly tags?: readonly TagState[];
}

/** The folder at a tag. */
export interface TagState {
  readonly name: string;
  readonly commit: string;
  /** Day on which the tag was made. */
  readonly date: string;
  readonly documents: readonly PastDocument[];
}

/** A document of an earlier state of the folder, as far as it was read. */
export interface PastDocument {
  readonly path: string;
  readonly title?: string;
  readonly fields: readonly Field[];
}

/** A template as it once was, with the name that reports call it by. */
export interface TemplateText {
  readonly name: string;
  readonly file: SourceFile;
  /** When it became this. */
  readonly date: string;
}
