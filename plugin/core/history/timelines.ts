import {readDate, toIsoDate} from '../metadata/dates.ts';
import {toId} from '../names/identity.ts';
import type {HistoryEvent, StatusWord, Timeline} from '../types.ts';
import type {Track} from '../versions.ts';
import {readVersions} from './readings.ts';
import {markShared} from './shared-events.ts';
import {findStatusEvents} from './status-events.ts';
import {findTextChanges} from './text-events.ts';

/** The timeline of each document that is there, by its path. `words` is the vocabulary in force. */
export function readTimelines(
  tracks: readonly Track[],
  words: readonly StatusWord[],
): ReadonlyMap<string, Timeline> {
  const read = tracks.map((track) => {
    const readings = readVersions(track.versions, words);
    const events = findStatusEvents(track.versions, readings);
    return {track, readings, events};
  });
  const shared = markShared(
    read.map(({events, track: {removed}}) => ({events, ...(removed ? {end: removed.date} : {})})),
  );
  const timelines = read.flatMap(({track, readings}, at) => {
    if (track.removed) return [];
    const text = findTextChanges(track.versions, readings);
    const events = (shared[at] ?? []).map((event) => withImport(event, track));
    const timeline = toTimeline(track, events, text.events, readings.at(-1)?.id);
    const since = text.sinceAccepted ? {changedSinceAccepted: text.sinceAccepted} : {};
    return [[track.path, {...timeline, ...since}] as const];
  });
  return new Map(timelines);
}

function toTimeline(
  {versions, firstPath}: Track,
  events: readonly HistoryEvent[],
  texts: readonly HistoryEvent[],
  status: string | undefined,
): Timeline {
  const last = events.findLast(({kind}) => kind !== 'release' && kind !== 'renamed');
  const touched = versions.findLast(({isSweep}) => !isSweep) ?? versions[0];
  return {
    ...(firstPath === undefined ? {} : {firstId: toId(firstPath)}),
    events: sortEvents([...events, ...texts], versions),
    ...(status === undefined ? {} : {status}),
    ...(status === undefined || !last ? {} : {statusSince: last.date}),
    textChanged: touched?.date.slice(0, 10) ?? '',
  };
}

// The newest first, in the order of the mainline: clocks differ. Of one commit, the status comes first.
function sortEvents(
  events: readonly HistoryEvent[],
  versions: Track['versions'],
): readonly HistoryEvent[] {
  const places = new Map(versions.map(({commit}, at) => [commit, at]));
  const placeOf = ({commit, kind}: HistoryEvent) =>
    2 * (places.get(commit) ?? 0) + (kind === 'text' ? 0 : 1);
  return [...events].sort((a, b) => placeOf(b) - placeOf(a));
}

// Imported designs have the date that they give themselves, if it is before the commit.
function withImport(event: HistoryEvent, {isImported, versions}: Track): HistoryEvent {
  if (event.kind !== 'added' || !isImported) return event;
  const created = toIsoDate(readDate(versions[0]?.fields ?? [], 'created')?.day ?? '');
  const isOlder = created !== undefined && created < event.date;
  return {...event, isImported: true, ...(isOlder ? {date: created} : {})};
}
