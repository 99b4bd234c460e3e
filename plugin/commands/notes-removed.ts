import type {Design, DesignSet, RemovedDesign} from '../core/index.ts';
import {toId} from '../core/names/identity.ts';
import type {LoadedDesigns} from '../load/load-designs.ts';

/** A design that was there at the beginning of a range and was not at its end. */
export interface RemovedInRange extends Pick<Design, 'id' | 'title' | 'number'> {
  /** When it went, where the history of the mainline knows. */
  readonly removal?: Pick<RemovedDesign, 'date' | 'commit' | 'pullRequest'>;
}

/** Of the designs that a tree lacks, those of which it has no document at all. */
export function listRemovedBetween(
  lost: readonly Design[],
  {designs}: Pick<DesignSet, 'designs'>,
  {set}: Pick<LoadedDesigns, 'set'>,
  day: string,
): readonly RemovedInRange[] {
  const paths = new Set(designs.map(({sourcePath}) => sourcePath));
  const known = new Map((set.removed ?? []).map((removal) => [removal.id, removal]));
  return lost
    .filter(({sourcePath}) => !paths.has(sourcePath))
    .map(({id, title, number}) => {
      const removal = known.get(id);
      return {
        id,
        title,
        ...(number === undefined ? {} : {number}),
        ...(removal && removal.date <= day ? {removal} : {}),
      };
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
