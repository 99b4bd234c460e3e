import type {Design} from './design.ts';
import type {FolderAge, RemovedDesign} from './history.ts';
import type {Defect} from './problem.ts';
import type {FolderReleases} from './releases.ts';
import type {StatusWord} from './status.ts';

/** A whole folder, understood. */
export interface DesignSet {
  /** Path or name of the template the contract was derived from. */
  readonly template?: string;
  /**
   * Set if the template is a built-in one that was guessed: how many of the documents have its
   * sections.
   */
  readonly guess?: {readonly count: number; readonly of: number};
  /** Findings about a template outside of the folder, from its use in the designs. */
  readonly templateFindings?: readonly Defect[];
  readonly statuses: readonly StatusWord[];
  /** Designs have one, or are expected to: a project may do without. */
  readonly hasStatuses: boolean;
  /** Designs are decisions, such as ADRs: an accepted one is in force, and none is marked as built. */
  readonly isDecisionLog?: boolean;
  readonly designs: readonly Design[];
  /** How far the history goes, and what is gone; both absent where there is no history. */
  readonly age?: FolderAge;
  readonly removed?: readonly RemovedDesign[];
  /** What became of the designs, release by release; absent where that is not known or not wanted. */
  readonly releases?: FolderReleases;
}
