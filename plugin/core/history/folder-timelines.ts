import type {FolderStatuses} from '../status/folder-words.ts';
import type {Contract} from '../template/contract.ts';
import type {DesignKind, FolderAge, RemovedDesign, Timeline} from '../types.ts';
import type {FolderLog, Track} from '../versions.ts';
import {findRemovedTracks, listRemovedDesigns} from './removed-designs.ts';
import {readTimelines} from './timelines.ts';

/** What is known of a folder's documents today; maps are by path. */
interface KnownFolder {
  readonly kinds: ReadonlyMap<string, DesignKind>;
  readonly ids: ReadonlyMap<string, {readonly id: string}>;
  readonly contract: Contract | undefined;
  readonly statuses: FolderStatuses;
}

/** What the history says of a folder. */
export interface FolderTimelines {
  /** Of each design, by its path. */
  readonly timelines: ReadonlyMap<string, Timeline>;
  readonly removed: readonly RemovedDesign[];
  readonly age: FolderAge;
}

/**
 * Reads the timelines from the versions. Only designs count: pages and templates have no status to
 * follow.
 */
export function readFolderTimelines(
  {tracks, commit, date, from}: FolderLog,
  {kinds, ids, contract, statuses}: KnownFolder,
): FolderTimelines {
  const present = tracks.filter(({path, removed}) => !removed && kinds.get(path) === 'design');
  const gone = findRemovedTracks(tracks, contract);
  return {
    timelines: readTimelines([...present, ...gone], statuses.words),
    removed: listRemovedDesigns(
      gone,
      [...ids.values()].map(({id}) => id),
    ),
    age: {commit, date: date.slice(0, 10), time: date, from, sweeps: countSweeps(present)},
  };
}

function countSweeps(tracks: readonly Track[]): number {
  const sweeps = tracks.flatMap(({versions}) => versions.filter(({isSweep}) => isSweep));
  return new Set(sweeps.map(({commit}) => commit)).size;
}
