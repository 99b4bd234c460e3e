import type {Design, DesignSet, RemovedDesign} from '../core/index.ts';
import {toId} from '../core/names/identity.ts';
import type {LoadedDesigns} from '../load/load-designs.ts';

/** A design that was there at the beginning of a range and was not at its end. */
export interface RemovedInRange extends Pick<Design, 'id' | 'title' | 'number'> {
  /** When it went, where the history of the mainline knows. */
  readonly removal?: Pick<RemovedDesign, 'date' | 'commit' | 'pullRequest'>;
}

/**
 * Of the designs that a later tree does not have under any name that is known, those that are gone. Those that the
 * mainline has under another name are not: only what it removed is, and what a branch lacks that it still has.
 */
export function listRemovedBetween(
  lost: readonly Design[],
  later: Pick<DesignSet, 'designs'>,
  {designs, removed = []}: DesignSet,
  day: string,
): readonly RemovedInRange[] {
  const kept = new Set(later.designs.map(({sourcePath}) => sourcePath));
  const present = new Set(designs.map(({sourcePath}) => sourcePath));
  const known = removed.filter(({date}) => date <= day);
  const byId = new Map(known.map((removal) => [removal.id, removal]));
  const byTitle = new Map(known.map((removal) => [removal.title, removal]));
  return lost
    .filter(({sourcePath}) => !kept.has(sourcePath))
    .flatMap(({id, title, number, sourcePath}) => {
      const removal = byId.get(id) ?? byTitle.get(title);
      if (!removal && !present.has(sourcePath)) return [];
      return [
        {
          id,
          title,
          ...(number === undefined ? {} : {number}),
          ...(removal ? {removal} : {}),
        },
      ];
    });
}

/** The designs that the mainline lost between two days. One that also came between them is no news. */
export function listRemovedOfDays(
  {set, log}: Pick<LoadedDesigns, 'set' | 'log'>,
  begin: string,
  end: string,
): readonly RemovedInRange[] {
  const cameLater = new Set(
    (log?.tracks ?? [])
      .filter(({versions}) => (versions[0]?.date ?? '').slice(0, 10) > begin)
      .map(({path, removed}) => `${removed?.commit} ${toId(path)}`),
  );
  return (set.removed ?? [])
    .filter(
      ({id, commit, date}) => date > begin && date <= end && !cameLater.has(`${commit} ${id}`),
    )
    .map((removal) => ({id: removal.id, title: removal.title, removal}));
}
