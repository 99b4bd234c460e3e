import type {Level, Problem} from '../types.ts';

const order: readonly Level[] = ['throw', 'warn', 'log'];

/** Puts groups of problems in order, the worst first: by their worst level, then by how many are of it. */
export function sortBySeverity<
  Group extends {readonly problems: readonly Pick<Problem, 'level'>[]},
>(groups: readonly Group[]): readonly Group[] {
  const counted = groups.map((group) => ({group, counts: countLevels(group.problems)}));
  return counted.sort((a, b) => compare(a.counts, b.counts)).map(({group}) => group);
}

/** The worst level of problems, if there are any. */
export function worstLevel(problems: readonly Pick<Problem, 'level'>[]): Level | undefined {
  const counts = countLevels(problems);
  return order.find((_, at) => counts[at] !== 0);
}

function countLevels(problems: readonly Pick<Problem, 'level'>[]): readonly number[] {
  return order.map((wanted) => problems.filter(({level}) => level === wanted).length);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = order.findIndex((_, place) => a[place] !== b[place]);
  return (b[at] ?? 0) - (a[at] ?? 0);
}
