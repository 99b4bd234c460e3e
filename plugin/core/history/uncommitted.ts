import type {Phase, Status, Timeline} from '../types.ts';

/** A status on the disk that is not committed. */
export interface Uncommitted {
  readonly status?: string;
  readonly phase: Phase;
  /** The status in the last commit. */
  readonly from?: string;
}

/** The uncommitted status of a document; undefined if it equals that of the last commit. */
export function findUncommitted(
  status: Status,
  timeline: Timeline | undefined,
): Uncommitted | undefined {
  if (!timeline || timeline.status === status.id) return undefined;
  return {
    ...(status.id === undefined ? {} : {status: status.id}),
    phase: status.phase,
    ...(timeline.status === undefined ? {} : {from: timeline.status}),
  };
}
