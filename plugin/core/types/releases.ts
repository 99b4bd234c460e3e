import type {Phase} from './status.ts';

/**
 * Where releases come from: fields of documents, tags of the repository, a list, or the calendar.
 */
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
