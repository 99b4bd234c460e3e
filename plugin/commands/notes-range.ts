import type {DesignSet, Release} from '../core/index.ts';
import {isDay, isIsoDay} from '../core/metadata/dates.ts';
import {compareStates, listPassing} from '../core/releases/compare.ts';
import {toReleaseKey} from '../core/releases/names.ts';
import {isCalendar} from '../core/releases/periods.ts';
import {readStateOfDay} from '../core/releases/states.ts';
import {printable} from '../core/text/printable.ts';
import type {LoadedDesigns, LoadOptions} from '../load/load-designs.ts';
import {UserError} from '../user-error.ts';
import {compareTrees, listDesigns, type ToldRange} from './compare-trees.ts';
import {listRemovedOfDays} from './notes-removed.ts';
import {findPeriod, findTagRange, hasTag} from './range-ends.ts';

/**
 * What changed between two tags, commits, days or releases, or in one release. Tags and commits are
 * compared as trees, never by the commits between them; days by the mainline at their ends.
 * @throws {UserError} if an end is not known, or the history is incomplete
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
  if (isDay(begin) && isDay(end) && end < begin) {
    throw new UserError(
      `The range ends on ${end}, before it begins on ${begin}. Did you mean ${printable(`${last}..${first}`)}?`,
    );
  }
  if (isDay(begin) && (isDay(end) || end === '')) {
    return compareDays(begin, end === '' ? forever : end, loaded);
  }
  return compareTrees(begin, end || 'HEAD', loaded, load);
}

// Later than any other day.
const forever = '9999-12-31';

// The end of a release is its tag, or its last day.
async function findEnd(name: string, {set}: LoadedDesigns, load: LoadOptions): Promise<string> {
  if (isDay(name) || (await hasTag(load.folder, name))) return name;
  const [release] = findRelease(name, set);
  if (!release && isIsoDay(name)) {
    throw new UserError(`${name} is not a day of the calendar. Write it as 2026-01-31.`);
  }
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
    // Includes what was done and replaced within the period, as on its page.
    return compareDays(period.dayBefore, period.lastDay, loaded, true);
  }
  // A history file has the tags but not the texts at them, so today's texts are used.
  if (release && (release.ref === undefined || loaded.log?.tags)) {
    const {entries, date} = release;
    const removed = date === undefined ? [] : listRemovedOfDays(loaded, before?.date ?? '', date);
    return {designs: listDesigns(set), entries, removed};
  }
  const tags = release
    ? {tag: release.ref, previous: before?.ref}
    : await findTagRange(load.folder, name);
  if (tags?.tag !== undefined) {
    assertHistory(loaded);
    return compareTrees(tags.previous, tags.tag, loaded, load);
  }
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

/**
 * Makes sure that the whole history is known, since notes from a part of it would be wrong.
 * @throws {UserError}
 */
export function assertHistory({log, obstacle}: LoadedDesigns): void {
  if (!log) throw new UserError(obstacle?.message ?? 'The history of the designs is not read.');
}
