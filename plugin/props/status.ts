import type {Phase} from '../core/types.ts';

/** A status, ready to be shown. */
export interface StatusProps {
  /** `null` where no status was written or chosen. */
  readonly id: string | null;
  readonly label: string;
  readonly phase: Phase;
  /** As written in the document. */
  readonly raw: string | null;
  /** An accepted design of a decision log: it is in force, and is not going to be marked as built. */
  readonly isInForce?: boolean;
  /** Name of the group it is listed in, where that is not its own. */
  readonly group?: string;
}
