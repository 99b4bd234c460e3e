import type {Level, Problem} from '../types.ts';

/** `1 problem`, `2 problems`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many problems each rule found, most first. */
export function countRules(
  problems: readonly Pick<Problem, 'rule'>[],
): readonly [string, number][] {
  return count(problems.map(({rule}) => rule)).sort((a, b) => b[1] - a[1]);
}

/** `2 throw, 1 log`: how many problems are of each level, the worst first. */
export function toLevelCounts(problems: readonly Pick<Problem, 'level'>[]): string {
  const order: readonly Level[] = ['throw', 'warn', 'log'];
  const counts = new Map(count(problems.map(({level}) => level)));
  return order
    .flatMap((level) => (counts.has(level) ? [`${counts.get(level)} ${level}`] : []))
    .join(', ');
}

function count<Word extends string>(words: readonly Word[]): [Word, number][] {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts];
}
