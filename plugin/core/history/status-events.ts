import type {EventKind, HistoryEvent} from '../types.ts';
import type {Version} from '../versions.ts';
import type {Reading} from './readings.ts';

const day = 24 * 60 * 60 * 1000;

/** Changes within a day count as one, so that a status corrected an hour later is left out. */
export function isOneAct(start: string, end: string): boolean {
  return Math.abs(Date.parse(end) - Date.parse(start)) <= day;
}

/** A version whose status or release differs from the one before. */
interface Step {
  readonly version: Version;
  readonly reading: Reading;
  /** The template's menu was there before, so the word was chosen then. */
  readonly isChosen: boolean;
}

/** The changes of one document's status and release, the oldest first; the first one is its arrival. */
export function findStatusEvents(
  versions: readonly Version[],
  readings: readonly Reading[],
): readonly HistoryEvent[] {
  const [first, ...later] = groupSteps(findSteps(versions, readings));
  if (!first) return [];
  const events = [toEvent('added', first)];
  let before = first.at(-1)?.reading;
  for (const group of later) {
    const last = group.at(-1);
    if (!last) continue;
    const {id, release} = last.reading;
    const isSame = id === before?.id;
    if (!isSame) events.push(toEvent(toKind(before, group), group, before?.id));
    else if (release !== before?.release) events.push(toEvent('release', group));
    before = last.reading;
  }
  return events;
}

// A status that was there, could not be read for a while and then was there again never left. A release
// that is named no more is not taken back.
function findSteps(versions: readonly Version[], readings: readonly Reading[]): readonly Step[] {
  const lastRead = readings.findLastIndex(({id}) => id !== undefined);
  const steps: Step[] = [];
  let before: Reading | undefined;
  let isChosen = false;
  for (const [at, version] of versions.entries()) {
    const reading = readings[at];
    if (!reading) continue;
    const isGap = reading.id === undefined && before?.id !== undefined && at < lastRead;
    const release = reading.release ?? before?.release;
    const now = isGap ? before : {...reading, ...(release === undefined ? {} : {release})};
    if (!before || now?.id !== before.id || now?.release !== before.release) {
      if (now) steps.push({version, reading: now, isChosen});
    }
    before = now;
    isChosen = reading.isMenu;
  }
  return steps;
}

function groupSteps(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const group = groups.at(-1);
    const start = group?.[0]?.version.date;
    const isSoon = start !== undefined && isOneAct(start, step.version.date);
    if (group && isSoon) group.push(step);
    else groups.push([step]);
  }
  return groups;
}

// If no status was read before, the word may be older than the version that first has it.
function toKind(before: Reading | undefined, group: readonly Step[]): EventKind {
  if (before?.id !== undefined) return 'changed';
  return group.some(({isChosen}) => isChosen) ? 'changed' : 'read';
}

function toEvent(kind: EventKind, group: readonly Step[], from?: string): HistoryEvent {
  const [first] = group;
  const last = group.at(-1);
  if (!first || !last) throw new Error('an event has at least one version');
  const {id, phase, raw, release} = last.reading;
  // The first version counts as the arrival, even if the document was corrected on the same day.
  const {version} = kind === 'added' ? first : last;
  return {
    kind,
    date: version.date.slice(0, 10),
    ...(id === undefined ? {} : {status: id}),
    phase: id === undefined ? 'unknown' : phase,
    ...(id === undefined || raw === undefined ? {} : {raw}),
    ...(from === undefined ? {} : {from}),
    ...(release === undefined ? {} : {release}),
    ...toPlace(version, first.version),
  };
}

/** The commit of an event. */
export function toPlace(version: Version, first: Version) {
  const {date, commit, pullRequest, author} = version;
  return {
    commit,
    time: date,
    firstCommit: first.commit,
    ...(pullRequest === undefined ? {} : {pullRequest}),
    ...(author === undefined ? {} : {author}),
  };
}
