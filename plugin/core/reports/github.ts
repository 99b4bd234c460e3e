import {printable} from '../text/printable.ts';
import type {Level} from '../types.ts';
import {type CheckReport, problemsOf, type ReportedProblem} from './check-report.ts';
import {plural, toLevelCounts} from './words.ts';

const commands: Readonly<Record<Level, string>> = {
  throw: 'error',
  warn: 'warning',
  log: 'notice',
  ignore: 'debug',
};

/** Workflow commands of GitHub Actions, which become annotations. Its paths are from the root of the repository. */
export function toGithub(report: CheckReport): string {
  const problems = problemsOf(report);
  const documents = plural(report.documents.length, 'document');
  const counts = problems.length > 0 ? `: ${toLevelCounts(problems)}` : '';
  return [
    ...problems.map((problem) => toCommand(problem)),
    `${problems.length === 0 ? 'No problems' : plural(problems.length, 'problem')} in ${documents}${counts}`,
  ].join('\n');
}

function toCommand(problem: ReportedProblem): string {
  const {level, path, line, column, endColumn, rule, message, hint} = problem;
  const properties = {
    file: path,
    line,
    ...(column > 1 || endColumn !== undefined ? {col: column} : {}),
    ...(endColumn === undefined ? {} : {endColumn}),
    title: rule,
  };
  const list = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  const text = [message, ...(hint === undefined ? [] : [hint])].map(printable).join('\n');
  return `::${commands[level]} ${list.join(',')}::${escapeData(text)}`;
}

// Whatever ends a line would begin a command of the document's own.
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
