import type {EventKind, HistoryEvent, Timeline} from '../types.ts';

const ofStatus: readonly EventKind[] = ['added', 'changed', 'read', 'renamed'];

/** The last thing up to a day that gave a design its status; undefined where it was not there yet. */
export function latestStatusEvent(
  timeline: Timeline | undefined,
  day: string,
): HistoryEvent | undefined {
  // Of a design that was imported the first event may be older than its commit.
  return timeline?.events.find(({kind, date}) => ofStatus.includes(kind) && date <= day);
}

/** What gave a design the status that it had on a day. */
export function findEventOf(
  status: string | undefined,
  timeline: Timeline | undefined,
  day: string,
): HistoryEvent | undefined {
  return timeline?.events.find(
    (event) => ofStatus.includes(event.kind) && event.status === status && event.date <= day,
  );
}

/** Whether a status only got another name. */
export function isRenamed(
  timeline: Timeline | undefined,
  from: string | undefined,
  status: string | undefined,
): boolean {
  const events = timeline?.events ?? [];
  return events.some(
    (event) => event.kind === 'renamed' && event.from === from && event.status === status,
  );
}
