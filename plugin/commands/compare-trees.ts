import type {Design, DesignSet, ReleaseEntry} from '../core/index.ts';
import {compareStates} from '../core/releases/compare.ts';
import {type FolderState, matchDesigns} from '../core/releases/states.ts';
import {openRepository} from '../load/history/open-repository.ts';
import type {LoadedDesigns, LoadOptions} from '../load/load-designs.ts';
import {readDesignsAt} from '../load/releases/read-designs-at.ts';
import {UserError} from '../user-error.ts';
import {listRemovedBetween, type RemovedInRange} from './notes-removed.ts';
import {resolveEnd} from './range-ends.ts';

/** What happened in a range, and the designs as they were at its end. */
export interface ToldRange {
  readonly entries: readonly ReleaseEntry[];
  readonly removed: readonly RemovedInRange[];
  readonly designs: readonly Design[];
  /** The commit or tag of the end, where it is one. */
  readonly ref?: string;
}

/**
 * What changed from one tree to another, with the days and pull requests that the mainline has. Without
 * a beginning, everything is new.
 * @throws {UserError} if an end is not known, or git lacks its documents
 */
export async function compareTrees(
  begin: string | undefined,
  end: string,
  loaded: LoadedDesigns,
  load: LoadOptions,
): Promise<ToldRange> {
  const repository = await openRepository(load.folder);
  if ('kind' in repository) {
    throw new UserError(
      'Tags and commits cannot be compared, since git cannot be asked here. Give two days, or one release.',
    );
  }
  const [first, last] = await Promise.all([
    begin === undefined ? undefined : resolveEnd(repository, begin),
    resolveEnd(repository, end),
  ]);
  const [before, after] = await Promise.all([
    first ? readDesignsAt(repository, first.commit, load, loaded) : {designs: []},
    readDesignsAt(repository, last.commit, load, loaded),
  ]);
  if (!before || !after) {
    throw new UserError(
      'The clone is partial and lacks documents of these commits. Run `git fetch --refetch`.',
    );
  }
  const earlier = listDesigns(before);
  const designs = withHistory(listDesigns(after), listDesigns(loaded.set));
  const matched = matchDesigns(followPaths(earlier, designs, loaded), designs);
  const entries = compareStates(designs, {
    begin: toState(matched),
    end: toState(new Map(designs.map((design) => [design.id, design]))),
    day: last.day,
  });
  const kept = new Set([...matched.values()].map(({id}) => id));
  const lost = earlier.filter(({id}) => !kept.has(id));
  const removed = listRemovedBetween(lost, after, loaded.set, last.day);
  return {designs, entries, removed, ref: end};
}

// A design that was moved since is known by its new path.
function followPaths(
  earlier: readonly Design[],
  designs: readonly Design[],
  {log}: LoadedDesigns,
): readonly (Design & {readonly path: string})[] {
  const paths = new Set(designs.map(({sourcePath}) => sourcePath));
  const moved = new Map((log?.tracks ?? []).map(({firstPath, path}) => [firstPath, path]));
  return earlier.map((design) => {
    const {sourcePath} = design;
    const path = paths.has(sourcePath) ? sourcePath : (moved.get(sourcePath) ?? sourcePath);
    return {...design, path};
  });
}

function toState(designs: ReadonlyMap<string, Pick<Design, 'status' | 'release'>>): FolderState {
  return new Map(
    [...designs].map(([id, {status, release}]) => [
      id,
      {
        ...(status.id === undefined ? {} : {status: status.id}),
        phase: status.phase,
        ...(release === undefined ? {} : {release}),
      },
    ]),
  );
}

// Days and pull requests are those of the mainline.
function withHistory(past: readonly Design[], present: readonly Design[]): readonly Design[] {
  const documents = present.map((design) => ({...design, path: design.sourcePath}));
  const found = matchDesigns(documents, past);
  return past.map((design) => {
    const {history: _, ...facts} = design;
    const history = found.get(design.id)?.history;
    return {...facts, ...(history ? {history} : {})};
  });
}

/** The documents that are designs and could be read. */
export function listDesigns({designs}: Pick<DesignSet, 'designs'>): readonly Design[] {
  return designs.filter(({kind, isLost}) => kind === 'design' && !isLost);
}
