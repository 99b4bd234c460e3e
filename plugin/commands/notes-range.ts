import type {Design, DesignSet, Release, ReleaseEntry} from '../core/index.ts';
import {compareStates, listPassing} from '../core/releases/compare.ts';
import {toReleaseKey} from '../core/releases/names.ts';
import {isCalendar} from '../core/releases/periods.ts';
import {type FolderState, matchDesigns, readStateOfDay} from '../core/releases/states.ts';
import {printable} from '../core/text/printable.ts';
import {openRepository} from '../load/history/open-repository.ts';
import type {LoadedDesigns, LoadOptions} from '../load/load-designs.ts';
import {readDesignsAt} from '../load/releases/read-designs-at.ts';
import {UserError} from '../user-error.ts';
import {listRemovedBetween, listRemovedOfDays, type RemovedInRange} from './notes-removed.ts';
import {findPeriod, findTagRange, hasTag, isDay, resolveEnd} from './range-ends.ts';

/** What happened in a range, and the designs as they were at its end. */
export interface ToldRange {
  readonly entries: readonly ReleaseEntry[];
  readonly removed: readonly RemovedInRange[];
  readonly designs: readonly Design[];
  /** The commit or tag of the end, where it is one. */
  readonly ref?: string;
}

/**
 * What became of the designs between two tags, commits, days or releases, or in a release. Two trees are
 * compared, never the commits between them; two days by what the mainline had at their ends.
 * @throws {UserError} where an end is not known, or there is no whole history
 */
export async function readRange(
  range: string,
  loaded: LoadedDesigns,
  load: LoadOptions,
): Promise<ToldRange> {
  const ends = /^(.*?)\.\.\.?(.*)$/.exec(range);
  if (!ends) return readRelease(range, loaded, load);
  assertHistory(loaded);
  const [, first = '', last = ''] = ends;
  if (first === '') {
    throw new UserError(`${printable(range)} has no beginning. Write it as v1.5..v1.6 or v1.5..`);
  }
  const [begin, end] = await Promise.all([
    findEnd(first, loaded, load),
    last === '' ? '' : findEnd(last, loaded, load),
  ]);
  if (isDay(begin) && (isDay(end) || end === '')) {
    return compareDays(begin, end === '' ? forever : end, loaded);
  }
  return compareTrees(begin, end || 'HEAD', loaded, load);
}

// Later than any other day.
const forever = '9999-12-31';

// A release stands for its tag, or for its last day.
async function findEnd(name: string, {set}: LoadedDesigns, load: LoadOptions): Promise<string> {
  if (isDay(name) || (await hasTag(load.folder, name))) return name;
  const [release] = findRelease(name, set);
  return release?.ref ?? release?.date ?? findPeriod(name, set.age)?.lastDay ?? name;
}

function findRelease(
  name: string,
  {releases}: DesignSet,
): readonly [release: Release | undefined, before: Release | undefined] {
  const list = releases?.list ?? [];
  const at = list.findIndex((release) => toReleaseKey(release.name) === toReleaseKey(name));
  return at < 0 ? [undefined, undefined] : [list[at], list[at + 1]];
}

// `1.6`: as on the site or, if releases are tags, compared with the one before.
async function readRelease(
  name: string,
  loaded: LoadedDesigns,
  load: LoadOptions,
): Promise<ToldRange> {
  const {set} = loaded;
  const period = findPeriod(name, set.age);
  const [release, before] = findRelease(name, set);
  if (period && (!release || isCalendar(set.releases?.by))) {
    // What was done and replaced within the period is told, as on its page.
    return compareDays(period.dayBefore, period.lastDay, loaded, true);
  }
  // Where a history file has the tags, the texts at them are not known: those of today are told.
  if (release && (release.ref === undefined || loaded.log?.tags)) {
    const {entries, date} = release;
    const removed = date === undefined ? [] : listRemovedOfDays(loaded, before?.date ?? '', date);
    return {designs: listDesigns(set), entries, removed};
  }
  const tags = release
    ? {tag: release.ref, previous: before?.ref}
    : await findTagRange(load.folder, name);
  if (tags?.tag !== undefined) return compareTrees(tags.previous, tags.tag, loaded, load);
  const known = (set.releases?.list ?? []).flatMap((other) => other.name || []);
  throw new UserError(
    known.length > 0
      ? `No release is called ${printable(name)}. Known: ${known.slice(0, 20).map(printable).join(', ')}.`
      : `No release is called ${printable(name)}: ${loaded.releasesNotice ?? loaded.obstacle?.message ?? 'the documents name none, and no tag looks like a version.'}`,
  );
}

function compareDays(
  begin: string,
  day: string,
  loaded: LoadedDesigns,
  hasPassing = false,
): ToldRange {
  const designs = listDesigns(loaded.set);
  const ends = {begin: readStateOfDay(designs, begin), end: readStateOfDay(designs, day), day};
  const passing = hasPassing ? listPassing(designs, ends, begin) : [];
  const entries = [...compareStates(designs, ends), ...passing];
  return {designs, entries, removed: listRemovedOfDays(loaded, begin, day)};
}

// Without a beginning everything is new.
async function compareTrees(
  begin: string | undefined,
  end: string,
  loaded: LoadedDesigns,
  load: LoadOptions,
): Promise<ToldRange> {
  assertHistory(loaded);
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

function listDesigns({designs}: Pick<DesignSet, 'designs'>): readonly Design[] {
  return designs.filter(({kind, isLost}) => kind === 'design' && !isLost);
}

/**
 * Makes sure that the whole history is known, since notes from a part of it would be wrong.
 * @throws {UserError}
 */
export function assertHistory({log, obstacle}: LoadedDesigns): void {
  if (!log) throw new UserError(obstacle?.message ?? 'The history of the designs is not read.');
}
