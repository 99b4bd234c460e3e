import {collectReleases, type ReleaseData} from '../../../../plugin/core/releases/collect.ts';
import type {DesignSet, Release, ReleaseEntry} from '../../../../plugin/core/types.ts';
import {follow, type Step} from '../history/history.ts';
import {readFolder} from '../read.ts';

/** The folder that some commits leave behind, with its history; its newest commit is of the last day. */
export function readWithHistory(steps: readonly Step[]): DesignSet {
  const texts = new Map<string, string>();
  for (const [path, text] of steps.flatMap(([, changes]) => Object.entries(changes))) {
    if (text === null) texts.delete(path);
    else texts.set(path, text);
  }
  const day = (steps.at(-1)?.[0] ?? '').slice(0, 10);
  const log = {
    commit: `c${steps.length}`,
    date: `${day}T12:00:00Z`,
    from: (steps[0]?.[0] ?? '').slice(0, 10),
    tracks: follow(steps),
    templateVersions: [],
  };
  const history = {templateVersions: [], written: new Map<string, string>(), log};
  return readFolder(Object.fromEntries(texts), {history});
}

/** The releases of such a folder, each as a line with its entries. */
export function tellReleases(set: DesignSet, data: ReleaseData): readonly string[] {
  return (collectReleases(set, data)?.list ?? []).map(toLine);
}

export function toLine({name, date, entries}: Release): string {
  return [name || 'later', ...(date === undefined ? [] : [date]), ...entries.map(tellEntry)].join(
    '; ',
  );
}

/** `done b: draft > done 2024-02-01`. */
export function tellEntry({outcome, id, from, status, isNew, date}: ReleaseEntry): string {
  const begin = isNew ? 'new' : (from ?? '-');
  return [
    `${outcome} ${id}: ${begin} > ${status ?? '-'}`,
    ...(date === undefined ? [] : [date]),
  ].join(' ');
}
