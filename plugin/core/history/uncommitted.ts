import type {Phase, Status, Timeline} from '../types.ts';

/** A status that only the disk has. */
export interface Uncommitted {
  readonly status?: string;
  readonly phase: Phase;
  /** What the last commit says. */
  readonly from?: string;
}

/** What a document's status on disk differs in from that of its last commit; undefined where in nothing. */
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
