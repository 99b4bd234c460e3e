import {printable} from './printable.ts';
import type {Design, Level, Problem} from './types.ts';

/** How much of the problems a report shows. */
export interface ReportSettings {
  /** The folder as the reader of the report would type it. */
  readonly folder: string;
  readonly levels: readonly Level[];
  /** At most so many of one rule in one document; the rest is counted. */
  readonly perRule: number;
  /** At most so many documents; the rest is counted. */
  readonly documents: number;
  /** The command that lists everything. */
  readonly listCommand: string;
}

/**
 * The problems of a folder as text, grouped by document, with counts at the end; undefined where there
 * are none of these levels.
 */
export function toReport(designs: readonly Design[], settings: ReportSettings): string | undefined {
  const {levels, documents, listCommand} = settings;
  const wanted = designs.flatMap((design) => {
    const problems = design.problems.filter(({level}) => levels.includes(level));
    return problems.length > 0 ? [{path: `${settings.folder}/${design.sourcePath}`, problems}] : [];
  });
  if (wanted.length === 0) return undefined;
  const shown = wanted.slice(0, documents);
  const rest = wanted.length - shown.length;
  const all = wanted.flatMap(({problems}) => problems);
  const blocks = shown.map(({path, problems}) => toBlock(path, problems, settings.perRule));
  const isCut = rest > 0 || blocks.some(({cut}) => cut);
  return [
    ...blocks.map(({text}) => `${text}\n`),
    ...(rest > 0 ? [`… and ${plural(rest, 'more document')} with problems\n`] : []),
    toCounts(all, wanted.length),
    ...(isCut ? [`List all of them: ${listCommand}`] : []),
  ].join('\n');
}

function toBlock(path: string, problems: readonly Problem[], perRule: number) {
  const counts = countRules(problems);
  const seen = new Map<string, number>();
  const shown = problems.filter(({rule}) => {
    seen.set(rule, (seen.get(rule) ?? 0) + 1);
    return (seen.get(rule) ?? 0) <= perRule;
  });
  const rows = shown.flatMap((problem, at) => {
    const isLast = !shown.slice(at + 1).some((other) => hasSameHint(problem, other));
    return toRows(path, problem, isLast);
  });
  const more = [...counts].filter(([, count]) => count > perRule);
  const rest = more.map(([rule, count]) => `  … ${count - perRule} more of ${rule}`);
  return {text: [...rows, ...rest].join('\n'), cut: more.length > 0};
}

function hasSameHint(a: Problem, b: Problem): boolean {
  return a.rule === b.rule && a.hint === b.hint;
}

// What to do is said once for all findings of a kind, after the last of them.
function toRows(path: string, problem: Problem, withHint: boolean): string[] {
  const {line, column, message, rule, hint} = problem;
  const place = column > 1 ? `${line}:${column}` : `${line}`;
  const row = `${printable(path)}:${place}  ${printable(message)}  (${rule})`;
  return hint === undefined || !withHint ? [row] : [row, `  ${printable(hint)}`];
}

function countRules(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {rule} of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function toCounts(problems: readonly Problem[], documents: number): string {
  const parts = [...countRules(problems)]
    .sort((a, b) => b[1] - a[1])
    .map(([rule, count]) => `${rule} ${count}`);
  return `${plural(problems.length, 'problem')} in ${plural(documents, 'document')}: ${parts.join(', ')}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
