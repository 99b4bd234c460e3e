import type {Design, HistoryEvent, ReleaseEntry} from '../types.ts';
import {findEventOf, isRenamed} from './events.ts';
import {toReleaseKey} from './names.ts';
import type {DesignState, FolderState} from './states.ts';

/** The two ends of a release. */
export interface Ends {
  readonly begin: FolderState;
  readonly end: FolderState;
  /** Day of the end: what the history says of later ones does not count. */
  readonly day: string;
}

type Compared = Pick<Design, 'id' | 'title' | 'number' | 'history'>;

/**
 * What happened between two states: an entry for each design whose status at the end is not that of
 * the beginning, and for each accepted one whose milestone is another. Designs that only existed
 * between are left out.
 */
export function compareStates(
  designs: readonly Compared[],
  {begin, end, day}: Ends,
): readonly ReleaseEntry[] {
  const entries = designs.flatMap((design) => {
    const entry = compareDesign(design, begin.get(design.id), end.get(design.id), day);
    return entry ? [{entry, design}] : [];
  });
  return entries.sort(byNews).map(({entry}) => entry);
}

/**
 * Entries of designs that became done after a day, and were replaced or dropped before the end: they were done
 * all the same.
 */
export function listPassing(
  designs: readonly Compared[],
  {begin, end, day}: Ends,
  after: string,
): readonly ReleaseEntry[] {
  return designs.flatMap(({id, history}) => {
    const before = begin.get(id);
    const isGone = ['superseded', 'dropped'].includes(end.get(id)?.phase ?? '');
    if (!isGone || before?.phase === 'done') return [];
    const event = history?.events.find(
      ({kind, phase, date}) =>
        kind === 'changed' && phase === 'done' && date > after && date <= day,
    );
    if (!event) return [];
    const {status, from} = event;
    return [
      {
        id,
        outcome: 'done' as const,
        ...(status === undefined ? {} : {status}),
        ...(from === undefined ? {} : {from}),
        phase: 'done' as const,
        ...(before ? {} : {isNew: true as const}),
        ...toPlace(event),
      },
    ];
  });
}

function compareDesign(
  {id, history}: Compared,
  before: DesignState | undefined,
  after: DesignState | undefined,
  day: string,
): ReleaseEntry | undefined {
  if (!after) return undefined;
  const {status, phase} = after;
  const event = findEventOf(status, history, day);
  const facts = {
    id,
    ...(status === undefined ? {} : {status}),
    phase,
    ...toPlace(event),
  };
  if (!before) {
    const isBorn = event === undefined || event.kind !== 'changed';
    return {...facts, outcome: isBorn ? 'added' : phase, isNew: true};
  }
  if (status === before.status) {
    return phase === 'accepted' && isMoved(before, after)
      ? {...facts, outcome: phase, ...(status === undefined ? {} : {from: status})}
      : undefined;
  }
  // Where nothing said a status before, the word may be older than the text that first has it.
  const isFound = before.status === undefined && event?.kind !== 'changed';
  if (isFound || status === undefined || isRenamed(history, before.status, status))
    return undefined;
  return {
    ...facts,
    outcome: phase,
    ...(before.status === undefined ? {} : {from: before.status}),
  };
}

// A milestone that is named no more is not taken back.
function isMoved({release: before}: DesignState, {release: after}: DesignState): boolean {
  return after !== undefined && toReleaseKey(after) !== toReleaseKey(before ?? '');
}

/** Where and when an event was. */
export function toPlace(
  event: HistoryEvent | undefined,
): Pick<ReleaseEntry, 'date' | 'commit' | 'pullRequest'> {
  if (!event) return {};
  const {date, commit, pullRequest} = event;
  return {date, commit, ...(pullRequest === undefined ? {} : {pullRequest})};
}

interface Listed {
  readonly entry: ReleaseEntry;
  readonly design: Pick<Design, 'id' | 'title' | 'number'>;
}

/** What changed last first; of one day by number, else by title. */
export function byNews(a: Listed, b: Listed): number {
  const [day, other] = [a.entry.date ?? '', b.entry.date ?? ''];
  if (day !== other) return day < other ? 1 : -1;
  const [number, next] = [a.design.number ?? Infinity, b.design.number ?? Infinity];
  if (number !== next) return number - next;
  const byTitle = a.design.title.localeCompare(b.design.title, 'en');
  return byTitle || (a.design.id < b.design.id ? -1 : 1);
}
