import type {HistoryEvent} from '../types.ts';
import {isOfStatus} from './is-of-status.ts';

// A word that three designs change in one commit may be renamed; with single ones true changes would hide.
const renameLimit = 3;

/** The events of one design, the oldest first, and when it was removed. */
export interface EventList {
  readonly events: readonly HistoryEvent[];
  readonly end?: string;
}

/**
 * What the events of several designs have in common: how many designs a commit changed alike, and
 * which changes only gave a status another name.
 */
export function markShared(lists: readonly EventList[]): readonly (readonly HistoryEvent[])[] {
  const all = lists.flatMap(({events}) => events);
  const renamed = findRenamedWords(lists);
  const named = (event: HistoryEvent): HistoryEvent =>
    renamed.has(toRenameKey(event)) ? {...event, kind: 'renamed'} : event;
  const counts = countBy(all.map(named), toBatchKey);
  return lists.map(({events}) =>
    events.map((event) => {
      const now = named(event);
      const batch = counts.get(toBatchKey(now)) ?? 1;
      return batch > 1 ? {...now, batch} : now;
    }),
  );
}

// The same word for another in one commit, both of one meaning, and the old one is gone for good.
function findRenamedWords(lists: readonly EventList[]): ReadonlySet<string> {
  const pairs = new Map<string, HistoryEvent[]>();
  const lastUse = new Map<string, string>();
  for (const {events, end = '9999'} of lists) {
    for (const [at, event] of events.entries()) {
      // A status is in use until the event that follows it.
      const until = events.slice(at + 1).find(isOfStatus)?.time ?? end;
      if (event.status !== undefined && isOfStatus(event)) {
        const known = lastUse.get(event.status) ?? '';
        lastUse.set(event.status, known > until ? known : until);
      }
      if (event.kind !== 'changed' || event.from === undefined) continue;
      const before = events.slice(0, at).findLast(isOfStatus);
      if (before?.phase !== event.phase || event.phase === 'unknown') continue;
      const key = toRenameKey(event);
      const same = pairs.get(key);
      if (same) same.push(event);
      else pairs.set(key, [event]);
    }
  }
  return new Set(
    [...pairs].flatMap(([key, [event, ...others]]) => {
      if (!event || others.length + 1 < renameLimit) return [];
      return (lastUse.get(event.from ?? '') ?? '') <= event.time ? [key] : [];
    }),
  );
}

function toRenameKey({commit, from, status}: HistoryEvent): string {
  return `${commit} ${from} > ${status}`;
}

function toBatchKey({commit, kind}: HistoryEvent): string {
  return `${commit} ${kind}`;
}

function countBy<T>(
  values: readonly T[],
  keyOf: (value: T) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1);
  return counts;
}
