import type {Level, Problem, RuleId} from '../types.ts';

const levels: readonly Level[] = ['ignore', 'log', 'warn', 'throw'];
// Within one level: first that it is missing, then what it is for, then what is there instead.
const first: readonly RuleId[] = ['missing-section', 'missing-summary', 'missing-status'];

/** Drops problems about the same subject as another one of at least their level. */
export function sayOnce(problems: readonly Problem[]): Problem[] {
  const kept = new Map<Problem['subject'], Problem>();
  for (const problem of problems) {
    const {subject} = problem;
    const other = kept.get(subject);
    if (subject && (!other || isBefore(problem, other))) kept.set(subject, problem);
  }
  return problems.filter((problem) => !problem.subject || kept.get(problem.subject) === problem);
}

function isBefore(a: Problem, b: Problem): boolean {
  const difference = levels.indexOf(a.level) - levels.indexOf(b.level);
  return difference === 0 ? toRank(a) < toRank(b) : difference > 0;
}

function toRank({rule}: Problem): number {
  const at = first.indexOf(rule);
  return at < 0 ? first.length : at;
}
