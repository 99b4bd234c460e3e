import type {Design, Milestone, Release, ReleaseEntry} from '../types.ts';
import {byNews, toPlace} from './compare.ts';
import {findEventOf} from './events.ts';
import {compareReleases, toReleaseKey} from './names.ts';

/**
 * The releases that documents name, the newest first, and behind them without a name what is done and names none.
 * One that no design is done in, and that is newer than all others, is still to come.
 */
export function listNamedReleases(designs: readonly Design[]): readonly Release[] {
  const named = groupByRelease(designs.filter(isReleased));
  const newest = named.findIndex(({members}) =>
    members.some(({status}) => status.phase === 'done'),
  );
  const unnamed = designs.filter(
    ({kind, release, status}) =>
      kind === 'design' && release === undefined && status.phase === 'done',
  );
  return [
    ...(newest < 0 ? [] : named.slice(newest)),
    ...(unnamed.length > 0 ? [{name: '', members: unnamed}] : []),
  ].map(({name, members}) => ({name, entries: toEntries(members)}));
}

function isReleased({kind, release, status: {phase}}: Design): boolean {
  return kind === 'design' && release !== undefined && (phase === 'done' || phase === 'accepted');
}

/**
 * What is accepted and not done: by the milestones that are newer than the newest release, the next one first,
 * then those without such a milestone.
 */
export function listMilestones(
  designs: readonly Design[],
  newest: string | undefined,
): readonly Milestone[] {
  const accepted = designs.filter(
    ({kind, status, isLost}) => kind === 'design' && status.phase === 'accepted' && !isLost,
  );
  const isComing = ({release}: Design) =>
    release !== undefined && (newest === undefined || compareReleases(release, newest) < 0);
  const coming = groupByRelease(accepted.filter(isComing)).toReversed();
  const others = toEntries(accepted.filter((design) => !isComing(design)));
  return [
    ...coming.map(({name, members}) => ({name, entries: toEntries(members)})),
    ...(others.length > 0 ? [{entries: others}] : []),
  ];
}

interface Group {
  readonly name: string;
  readonly members: readonly Design[];
}

function groupByRelease(designs: readonly Design[]): readonly Group[] {
  const groups = new Map<string, Design[]>();
  for (const design of designs) {
    const key = toReleaseKey(design.release ?? '');
    const members = groups.get(key);
    if (members) members.push(design);
    else groups.set(key, [design]);
  }
  return [...groups.values()]
    .map((members) => ({name: members[0]?.release ?? '', members}))
    .sort((a, b) => compareReleases(a.name, b.name));
}

function toEntries(designs: readonly Design[]): readonly ReleaseEntry[] {
  return designs
    .map((design) => {
      const {id, status, history} = design;
      const event =
        status.id === history?.status ? findEventOf(status.id, history, '9999') : undefined;
      const entry: ReleaseEntry = {
        id,
        outcome: status.phase,
        ...(status.id === undefined ? {} : {status: status.id}),
        phase: status.phase,
        ...toPlace(event),
      };
      return {entry, design};
    })
    .sort(byNews)
    .map(({entry}) => entry);
}
