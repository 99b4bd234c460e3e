import {printable} from '../text/printable.ts';
import type {Design, Level, Problem} from '../types.ts';
import {sortBySeverity} from './by-severity.ts';
import {countRules, plural} from './words.ts';

/** How much of the problems a report shows. */
export interface ReportSettings {
  /** The folder as the reader of the report would type it. */
  readonly folder: string;
  readonly levels: readonly Level[];
  /** At most so many of one rule in one document; the rest is counted. */
  readonly perRule: number;
  /** At most so many documents, the worst; the rest is counted. */
  readonly documents: number;
  /** The command that lists everything. */
  readonly listCommand: string;
}

/**
 * The problems of a folder with one line for each, grouped by document, with counts at the end: short
 * enough for the log of a build. Undefined where there are none of these levels.
 */
export function toReport(designs: readonly Design[], settings: ReportSettings): string | undefined {
  const {levels, documents, listCommand} = settings;
  const wanted = designs.flatMap((design) => {
    const problems = design.problems.filter(({level}) => levels.includes(level));
    return problems.length > 0 ? [{path: `${settings.folder}/${design.sourcePath}`, problems}] : [];
  });
  if (wanted.length === 0) return undefined;
  const shown = wanted.length > documents ? sortBySeverity(wanted).slice(0, documents) : wanted;
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
  const seen = new Map<string, number>();
  const shown = problems.filter(({rule}) => {
    seen.set(rule, (seen.get(rule) ?? 0) + 1);
    return (seen.get(rule) ?? 0) <= perRule;
  });
  const hints = findHintPlaces(shown);
  const rows = shown.flatMap((problem, at) => toRows(path, problem, hints.has(at)));
  const more = [...seen].filter(([, count]) => count > perRule);
  const rest = more.map(([rule, count]) => `  … ${count - perRule} more of ${rule}`);
  return {text: [...rows, ...rest].join('\n'), cut: more.length > 0};
}

// The hint is given once for all findings of a kind, after the last of them.
function findHintPlaces(problems: readonly Pick<Problem, 'rule' | 'hint'>[]): ReadonlySet<number> {
  const last = new Map(problems.map(({rule, hint}, at) => [`${rule}\n${hint}`, at]));
  return new Set([...last.values()].filter((at) => problems[at]?.hint !== undefined));
}

function toRows(path: string, problem: Problem, withHint: boolean): string[] {
  const {line, column, message, rule, hint} = problem;
  const place = column > 1 ? `${line}:${column}` : `${line}`;
  const row = `${printable(path)}:${place}  ${printable(message)}  (${rule})`;
  return hint === undefined || !withHint ? [row] : [row, `  ${printable(hint)}`];
}

function toCounts(problems: readonly Problem[], documents: number): string {
  const parts = countRules(problems).map(([rule, count]) => `${rule} ${count}`);
  return `${plural(problems.length, 'problem')} in ${plural(documents, 'document')}: ${parts.join(', ')}`;
}
