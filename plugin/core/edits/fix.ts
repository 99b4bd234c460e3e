import type {DesignSet, Problem, RuleId, SourceFile} from '../types.ts';
import {applyEdits, type EditGroup} from './edits.ts';
import {toTexts, withTexts} from './texts.ts';

export interface FixSettings {
  /** The documents whose problems are fixed; all if absent. */
  readonly rules?: ReadonlySet<RuleId>;
  /** Why a file is not to be written, by its path. */
  readonly locked: ReadonlyMap<string, string>;
}

/** A problem and its document. */
export interface FoundProblem {
  readonly path: string;
  readonly problem: Problem;
}

/** A problem that stays, and why. */
export interface LeftProblem extends FoundProblem {
  readonly reason: string;
  /** It has an edit, and something kept that from being applied. */
  readonly isHindered: boolean;
}

export interface FixResult {
  /** The new texts of the files that changed, by path. */
  readonly texts: ReadonlyMap<string, string>;
  readonly fixed: readonly FoundProblem[];
  readonly left: readonly LeftProblem[];
  /** Paths that one problem changed together, so that they are written together. */
  readonly ties: readonly (readonly string[])[];
  /** The folder as it is read afterwards. */
  readonly set: DesignSet;
}

/** Each round can fix what the one before made possible. No real folder has needed a fourth. */
const mostRounds = 8;

/**
 * Applies the edits of all problems, again and again until nothing changes. An edit after which its
 * problem is still found is taken back.
 */
export function fixDesigns(
  files: readonly SourceFile[],
  read: (files: readonly SourceFile[]) => DesignSet,
  settings: FixSettings,
): FixResult {
  let now = {files, set: read(files)};
  const fixed: FoundProblem[] = [];
  const ties: (readonly string[])[] = [];
  const useless = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const wanted = listProblems(now.set).filter(
      (found) => !useless.has(toKey(found)) && toHindrance(found, settings) === undefined,
    );
    const groups = wanted.map(toGroup);
    const {texts, outcomes} = applyEdits(toTexts(now.files), groups);
    if (texts.size === 0) break;
    const applied = wanted.filter((_, at) => outcomes[at] === 'applied');
    const next = now.files.map((file) => withTexts(file, texts));
    const set = read(next);
    const again = findAgain(applied, now.set, set);
    for (const key of again) useless.add(key);
    if (again.size > 0) continue;
    fixed.push(...applied);
    ties.push(...applied.map((found) => toPaths(toGroup(found))));
    now = {files: next, set};
  }
  const before = toTexts(files);
  return {
    texts: new Map([...toTexts(now.files)].filter(([path, text]) => before.get(path) !== text)),
    fixed,
    left: listProblems(now.set).map((found) => toLeft(found, settings, useless)),
    ties,
    set: now.set,
  };
}

function listProblems({designs}: DesignSet): readonly FoundProblem[] {
  return designs.flatMap(({sourcePath: path, problems}) =>
    problems.map((problem) => ({path, problem})),
  );
}

function toGroup({path, problem}: FoundProblem): EditGroup {
  return {path, edits: problem.edits ?? []};
}

function toPaths({path, edits}: EditGroup): readonly string[] {
  return [...new Set(edits.map((edit) => edit.path ?? path))];
}

// The place may have moved, so a problem is known by its message.
function toKey({path, problem}: FoundProblem): string {
  return JSON.stringify([path, problem.rule, problem.message]);
}

// Those of which there are not fewer than before.
function findAgain(
  applied: readonly FoundProblem[],
  before: DesignSet,
  after: DesignSet,
): ReadonlySet<string> {
  const [old, now] = [before, after].map((set) => countKeys(listProblems(set)));
  const keys = applied.map(toKey);
  return new Set(keys.filter((key) => (now?.get(key) ?? 0) >= (old?.get(key) ?? 0)));
}

function countKeys(problems: readonly FoundProblem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const problem of problems) {
    counts.set(toKey(problem), (counts.get(toKey(problem)) ?? 0) + 1);
  }
  return counts;
}

/** Why the edits of a problem are not even tried. */
function toHindrance(found: FoundProblem, settings: FixSettings): string | undefined {
  const {edits = [], rule} = found.problem;
  if (edits.length === 0) return 'its author has to write it';
  if (settings.rules && !settings.rules.has(rule)) return 'not asked for';
  return toPaths(toGroup(found))
    .map((path) => settings.locked.get(path))
    .find((reason) => reason !== undefined);
}

function toLeft(
  found: FoundProblem,
  settings: FixSettings,
  useless: ReadonlySet<string>,
): LeftProblem {
  const hindrance = toHindrance(found, settings);
  const isTried = hindrance === undefined;
  const why = useless.has(toKey(found))
    ? 'its edit does not fix it here'
    : 'its edit collides with another, or leads to no place in the folder';
  const {edits = [], rule} = found.problem;
  const isAsked = edits.length > 0 && (settings.rules?.has(rule) ?? true);
  return {...found, reason: hindrance ?? why, isHindered: isTried || isAsked};
}
