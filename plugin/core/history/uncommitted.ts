import type {Phase, Status} from '../types.ts';
import type {Timeline} from './types.ts';

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
  const committed = timeline?.events.find(({kind}) => kind !== 'text' && kind !== 'release');
  if (!committed || committed.status === status.id) return undefined;
  return {
    ...(status.id === undefined ? {} : {status: status.id}),
    phase: status.phase,
    ...(committed.status === undefined ? {} : {from: committed.status}),
  };
}
