import type {HistoryEvent, Status, Timeline} from '../types.ts';
import {isOfStatus} from './is-of-status.ts';

/** Since when a design has its status. */
export interface StatusSince {
  readonly day: string;
  /** It may have had it before: nothing tells. */
  readonly isOrBefore: boolean;
}

/** Since when a design has its status; undefined where that on disk is not the committed one. */
export function findStatusSince(
  {id}: Pick<Status, 'id'>,
  timeline: Timeline | undefined,
): StatusSince | undefined {
  const day = timeline?.statusSince;
  if (id === undefined || day === undefined || timeline?.status !== id) return;
  const event = timeline.events.find(isOfStatus);
  return {day, isOrBefore: event !== undefined && mayBeOlder(event)};
}

/** Whether an event may be older than its day: the status was read late, or came with an import that has no date. */
export function mayBeOlder({kind, date, time, isImported}: HistoryEvent): boolean {
  return kind === 'read' || (isImported === true && date === time.slice(0, 10));
}
