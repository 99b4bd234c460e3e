import {toStatusId} from '../status/vocabulary.ts';
import type {Outcome, ReleaseEntry} from '../types.ts';

/** Entries of a release that became the same; `new-drafts` came as drafts, or without a status. */
export interface EntryGroup {
  readonly outcome: Outcome | 'new-drafts';
  /** Whether each entry has its summary, or is a single line. */
  readonly isFull: boolean;
  readonly entries: readonly ReleaseEntry[];
  /** Designs that are accepted and are still to be built. */
  readonly comesNext?: boolean;
}

/** Which entries are shown. */
export interface EntryChoice {
  /** Only designs that have one of these statuses at the end, in this order; without it all but new drafts. */
  readonly statuses?: readonly string[];
  /** New drafts too. */
  readonly hasDrafts?: boolean;
  /** Designs of the folder have statuses: one without is a draft. */
  readonly hasStatuses: boolean;
  /** What is accepted is in force, and nothing of it is still to come. */
  readonly isDecisionLog?: boolean | undefined;
}

// First what is done, then what comes next, what is new, and what was dropped or replaced.
const order: readonly EntryGroup['outcome'][] = [
  ...(['done', 'accepted', 'added', 'superseded', 'dropped', 'paused', 'unknown'] as const),
  ...(['draft', 'new-drafts'] as const),
];
const full: readonly EntryGroup['outcome'][] = ['done', 'accepted', 'added'];

/** The entries of a release by what the designs became. */
export function groupEntries(
  entries: readonly ReleaseEntry[],
  choice: EntryChoice,
): readonly EntryGroup[] {
  const wanted = choice.statuses?.map(toStatusId);
  const placeOf = ({status}: ReleaseEntry) =>
    wanted === undefined ? 0 : wanted.indexOf(status ?? '');
  const shown = entries.filter((entry) => placeOf(entry) >= 0);
  const groups = order.map((outcome) => ({
    outcome,
    isFull: full.includes(outcome),
    ...(outcome === 'accepted' && !choice.isDecisionLog ? {comesNext: true} : {}),
    entries: shown.filter((entry) => toGroup(entry, choice) === outcome),
  }));
  const hasDrafts = choice.hasDrafts === true || wanted !== undefined;
  const told = groups.filter(
    (group) => group.entries.length > 0 && (hasDrafts || group.outcome !== 'new-drafts'),
  );
  const firstOf = (group: EntryGroup) => Math.min(...group.entries.map(placeOf));
  return wanted === undefined ? told : told.sort((a, b) => firstOf(a) - firstOf(b));
}

function toGroup(
  {outcome, phase, status}: ReleaseEntry,
  {hasStatuses}: EntryChoice,
): EntryGroup['outcome'] {
  if (outcome !== 'added') return outcome;
  const isDraft = phase === 'draft' || (status === undefined && hasStatuses);
  return isDraft ? 'new-drafts' : 'added';
}
