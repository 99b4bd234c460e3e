import {groupBy} from '../text/group-by.ts';
import {printable} from '../text/printable.ts';
import type {Level} from '../types.ts';
import {sortBySeverity, worstLevel} from './by-severity.ts';
import {type CheckReport, problemsOf, type ReportedProblem, withoutKnown} from './check-report.ts';
import {plural, toLevelCounts} from './words.ts';

const commands: Readonly<Record<Level, string>> = {
  throw: 'error',
  warn: 'warning',
  log: 'notice',
  ignore: 'debug',
};

// GitHub cuts a longer message.
const mostListed = 10;

/**
 * Workflow commands of GitHub Actions, which become annotations. Its paths are from the root of the repository.
 * GitHub shows the first ten of each level, so the problems of a rule in a document are one annotation, and the
 * worst come first. Problems that the baseline has are left out.
 */
export function toGithub(report: CheckReport): string {
  const problems = problemsOf(withoutKnown(report));
  const groups = groupBy(problems, ({path, rule}) => `${rule} ${path}`);
  const sorted = sortBySeverity([...groups.values()].map((group) => ({problems: group})));
  const documents = plural(report.documents.length, 'document');
  const counts = problems.length > 0 ? `: ${toLevelCounts(problems)}` : '';
  const what = report.baseline ? 'new problem' : 'problem';
  return [
    ...sorted.map((group) => toCommand(group.problems)),
    `${problems.length === 0 ? `No ${what}s` : plural(problems.length, what)} in ${documents}${counts}`,
  ].join('\n');
}

function toCommand(problems: readonly ReportedProblem[]): string {
  const [first] = problems;
  if (!first) throw new Error('a group of problems has none');
  const {path, line, column, endColumn, rule} = first;
  const isOne = problems.length === 1;
  const properties = {
    file: path,
    line,
    ...(column > 1 || endColumn !== undefined ? {col: column} : {}),
    ...(endColumn === undefined ? {} : {endColumn}),
    title: isOne ? rule : `${rule} (${problems.length})`,
  };
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const lines = [...(isOne ? [first.message] : toList(problems)), ...listHints(problems)];
  const level = worstLevel(problems) ?? first.level;
  return `::${commands[level]} ${list.join(',')}::${escapeData(lines.map(printable).join('\n'))}`;
}

function toList(problems: readonly ReportedProblem[]): readonly string[] {
  const listed = problems
    .slice(0, mostListed)
    .map(({line, message}) => (line > 1 ? `Line ${line}: ${message}` : message));
  const more = problems.length - mostListed;
  return more > 0 ? [...listed, `… and ${more} more`] : listed;
}

// The hint is given once for all findings of a kind.
function listHints(problems: readonly ReportedProblem[]): readonly string[] {
  const hints = problems.slice(0, mostListed).map(({hint}) => hint);
  return [...new Set(hints)].filter((hint) => hint !== undefined);
}

// A line end in a document could begin another workflow command.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
