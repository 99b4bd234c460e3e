import type {Phase} from './status.ts';

/** A change of a design. */
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
  /** Since when it has its status, by the date of its event; absent where it has none. */
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
