import type {HistoryEvent} from '../types.ts';
import type {Version} from '../versions.ts';
import type {Reading} from './readings.ts';
import {isOneAct, toPlace} from './status-events.ts';

/** Changes to the words of a document after it was accepted. */
export interface TextChanges {
  /** The oldest first. */
  readonly events: readonly HistoryEvent[];
  /** The sections that changed since it was last accepted; absent where it never was. */
  readonly sinceAccepted?: readonly string[];
}

/** Finds them. Commits that sweep over many documents change no decision, and do not count. */
export function findTextChanges(
  versions: readonly Version[],
  readings: readonly Reading[],
): TextChanges {
  const held = listAgreed(readings);
  const events: HistoryEvent[] = [];
  let sections: Set<string> | undefined;
  let open: {event: HistoryEvent; start: Version} | undefined;
  for (const [at, version] of versions.entries()) {
    const wasAgreed = at > 0 && held[at - 1] === true;
    if (held[at] && !wasAgreed) sections = new Set();
    if (!wasAgreed || version.isSweep || version.changed.length === 0) continue;
    for (const title of version.changed) sections?.add(title);
    const isSoon = open !== undefined && isOneAct(open.start.date, version.date);
    const start: Version = isSoon && open ? open.start : version;
    const titles = new Set([...(isSoon ? (open?.event.sections ?? []) : []), ...version.changed]);
    if (isSoon) events.pop();
    open = {event: toTextEvent(version, start, readings[at], [...titles]), start};
    events.push(open.event);
  }
  return {events, ...(sections ? {sinceAccepted: [...sections]} : {})};
}

// While a status cannot be read, the previous one applies.
function listAgreed(readings: readonly Reading[]): readonly boolean[] {
  let isAgreed = false;
  return readings.map(({id, phase}) => {
    if (id !== undefined) isAgreed = phase === 'accepted' || phase === 'done';
    return isAgreed;
  });
}

function toTextEvent(
  version: Version,
  start: Version,
  reading: Reading | undefined,
  sections: readonly string[],
): HistoryEvent {
  return {
    kind: 'text',
    date: version.date.slice(0, 10),
    ...(reading?.id === undefined ? {} : {status: reading.id}),
    phase: reading?.phase ?? 'unknown',
    sections,
    ...toPlace(version, start),
  };
}
