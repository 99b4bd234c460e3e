import type {Design, DesignSet, FolderReleases, Milestone, Release} from '../types.ts';
import type {PastDocument} from '../versions.ts';
import {listMilestones, listNamedReleases} from './by-field.ts';
import {compareStates, listPassing} from './compare.ts';
import type {ListedRelease} from './option.ts';
import {isCalendar, listPeriods, type PeriodLength} from './periods.ts';
import {type FolderState, readStateOfDay, readStateOfTree} from './states.ts';

/** The folder at a tag. */
export interface TaggedFolder {
  /** What the release is called: `v1.6` for the tag `v1.6.0`. */
  readonly release: string;
  readonly ref: string;
  readonly date: string;
  readonly documents: readonly PastDocument[];
}

/** Where releases come from, with what each source needs; all but the fields need a history. */
export type ReleaseData =
  | {readonly by: 'field'}
  | {readonly by: PeriodLength}
  | {readonly by: 'list'; readonly list: readonly ListedRelease[]}
  | {
      readonly by: 'tags';
      /** The newest first. */
      readonly tags: readonly TaggedFolder[];
      /** The folder at the newest commit. */
      readonly head: readonly PastDocument[];
    };

/** The releases of a folder; undefined where they need a history, and there is none. */
export function collectReleases(set: DesignSet, data: ReleaseData): FolderReleases | undefined {
  const designs = set.designs.filter(({kind, isLost}) => kind === 'design' && !isLost);
  const list = listReleases(set, designs, data);
  if (!list) return undefined;
  const newest = isCalendar(data.by) ? undefined : list.find(({name}) => name !== '')?.name;
  const next = listMilestones(designs, newest);
  // Of decisions, only what names a milestone is still to come.
  return {by: data.by, list, next: set.isDecisionLog ? next.filter(isNamed) : next};
}

function isNamed({name}: Milestone): boolean {
  return name !== undefined;
}

function listReleases(
  {age, statuses}: DesignSet,
  designs: readonly Design[],
  data: ReleaseData,
): readonly Release[] | undefined {
  if (data.by === 'field') return listNamedReleases(designs);
  if (!age) return undefined;
  switch (data.by) {
    case 'tags': {
      const stateOf = (documents: readonly PastDocument[]) =>
        readStateOfTree(documents, designs, statuses);
      const ends = data.tags.map(
        ({release: name, ref, date, documents}): NamedState => ({
          about: {name, ref, date},
          // The folder may have been moved since, so its documents are found by their history.
          state: documents.length > 0 ? stateOf(documents) : readStateOfDay(designs, date),
        }),
      );
      const known = ends.filter(({state}) => state.size > 0);
      return pairStates(designs, known, stateOf(data.head));
    }
    case 'list': {
      const known = data.list
        .filter(({date}) => date <= age.date)
        .sort((a, b) => (a.date < b.date ? 1 : -1));
      const ends = known.map(
        ({name, date}): NamedState => ({
          about: {name, date},
          state: readStateOfDay(designs, date),
        }),
      );
      return pairStates(designs, ends, readStateOfDay(designs, forever));
    }
    default:
      return listCalendar(data.by, designs, {
        from: findFirstDay(designs, age.from),
        to: age.date,
      });
  }
}

// Later than any day.
const forever = '9999-12-31';

interface NamedState {
  readonly about: Pick<Release, 'name' | 'ref'> & {readonly date: string};
  readonly state: FolderState;
}

// Compares each release with the one before it, and the present with the newest release.
function pairStates(
  designs: readonly Design[],
  ends: readonly NamedState[],
  head: FolderState,
): readonly Release[] {
  const [newest] = ends;
  const later = newest
    ? compareStates(designs, {begin: newest.state, end: head, day: forever})
    : [];
  return [
    ...(later.length > 0 ? [{name: '', entries: later}] : []),
    ...ends.map(({about, state}, at): Release => {
      const begin = ends[at + 1]?.state ?? new Map();
      return {...about, entries: compareStates(designs, {begin, end: state, day: about.date})};
    }),
  ];
}

// Periods in which nothing happened are left out.
function listCalendar(
  length: PeriodLength,
  designs: readonly Design[],
  {from, to}: {readonly from: string; readonly to: string},
): readonly Release[] {
  return listPeriods(length, from, to)
    .map(({name, lastDay, dayBefore}): Release => {
      const ends = {
        begin: readStateOfDay(designs, dayBefore),
        end: readStateOfDay(designs, lastDay),
        day: lastDay,
      };
      const entries = [...compareStates(designs, ends), ...listPassing(designs, ends, dayBefore)];
      const isOpen = lastDay > to;
      return {
        name,
        date: isOpen ? to : lastDay,
        ...(isOpen ? {isOpen: true as const} : {}),
        entries,
      };
    })
    .filter(({entries}) => entries.length > 0);
}

// What was imported may be older than the folder.
function findFirstDay(designs: readonly Design[], from: string): string {
  const days = designs.flatMap(({history}) => history?.events.at(-1)?.date ?? []);
  return days.reduce((first, day) => (day < first ? day : first), from);
}
