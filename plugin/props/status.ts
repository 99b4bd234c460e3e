import type {Phase} from '../core/types.ts';

/** A status, ready to be shown. */
export interface StatusProps {
  /** `null` where no status was written or chosen. */
  readonly id: string | null;
  readonly label: string;
  readonly phase: Phase;
  /** As written in the document. */
  readonly raw: string | null;
  /** Name of the group it is listed in, where that is not its own. */
  readonly group?: string;
}
