import type {NamedSource} from '../settings.ts';
import type {Field, Phase} from '../types.ts';

/**
 * The values of the history's stages: change -> track of versions -> events -> timeline.
 * All moments are in ISO form, in universal time.
 */

/** One commit of the mainline, with what it did to documents and their sidecars. */
export interface Commit {
  readonly id: string;
  /** When it landed: the committer's date. */
  readonly date: string;
  readonly author?: string;
  readonly pullRequest?: number;
  /** Listed in `.git-blame-ignore-revs`. */
  readonly isIgnored?: true;
  readonly changes: readonly Change[];
}

/** One file in one commit. Paths are relative to the folder; others begin with `../`. */
export interface Change {
  readonly path: string;
  /** The text it has now; absent where the file is gone. */
  readonly blob?: string;
  /** The text it had; absent where the commit added the file. */
  readonly before?: string;
  /** Who wrote the text, and when, where that is another commit than the one that landed it. */
  readonly author?: string;
  /** The author's date of the text; of an added file that of the first text on its branch. */
  readonly written?: string;
  /** How many documents the commit edited that wrote the text, where that is another commit. */
  readonly documents?: number;
  readonly isIgnored?: true;
}

/** What was read of one text: never what follows from it. */
export interface BlobFacts {
  /** Those that tell status, release, dates and title. */
  readonly fields: readonly Field[];
  readonly title?: string;
  readonly sections: readonly SectionFacts[];
}

/** A heading, and a number that changes with the words below it. */
export interface SectionFacts {
  readonly title: string;
  readonly depth: number;
  readonly digest: number;
}

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

/** One document through all its names. */
export interface Track {
  /** Where it stands, or stood last. */
  readonly path: string;
  /** When its first text was written, by its author's clock. */
  readonly written: string;
  /** It came from elsewhere, with others, and what it was there is not known. */
  readonly isImported?: true;
  /** The commit that removed it. */
  readonly removed?: {readonly date: string; readonly commit: string};
  /** Its headings when it was removed: they tell whether it was a design. */
  readonly headings?: readonly Omit<SectionFacts, 'digest'>[];
  /** At least one; the oldest first. */
  readonly versions: readonly Version[];
}

/** All that git knows of a folder, before anything is concluded from it. */
export interface FolderLog {
  /** The newest commit of the repository, and its day. */
  readonly commit: string;
  readonly date: string;
  /** Day of the first commit that touched the folder. */
  readonly from: string;
  readonly tracks: readonly Track[];
  /** Earlier states of templates, and their present one. */
  readonly templateVersions: readonly (NamedSource & {readonly date: string})[];
}

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
  readonly commit: string;
}
