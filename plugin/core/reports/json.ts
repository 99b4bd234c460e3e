import type {Edit, Level, RuleId} from '../types.ts';
import type {BaselineEntry} from './baseline.ts';
import {type CheckReport, problemsOf, type ReportedProblem} from './check-report.ts';
import {toJsonText} from './json-text.ts';

/** What `--format json` prints, version 1. Fields may be added; none is removed or changed. */
export interface CheckJson {
  readonly checkVersion: 1;
  readonly generator: string;
  readonly counts: {
    readonly documents: number;
    readonly problems: number;
    readonly throw: number;
    readonly warn: number;
    readonly log: number;
    /** Of `problems` those that the baseline has; 0 without one. */
    readonly known: number;
  };
  /** Entries of the baseline whose problems are gone; `null` without a baseline. */
  readonly stale: readonly BaselineEntry[] | null;
  /** Every document that was checked, in the order of their paths. */
  readonly documents: readonly {
    /** Begins with the folder as it was given, as all paths here. */
    readonly path: string;
    readonly title: string;
    readonly problems: readonly ProblemJson[];
  }[];
}

/** One problem. Lines and columns count from 1, columns in UTF-16 code units; an end is behind the last. */
export interface ProblemJson {
  readonly rule: RuleId;
  readonly level: Level;
  readonly message: string;
  readonly hint: string | null;
  /** The page of the rule. */
  readonly url: string | null;
  /** The document, or the sidecar beside it. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number | null;
  /** What fixes it without asking; all of them or none. */
  readonly edits: readonly Required<Edit>[];
  /** Whether the baseline has it, so that it fails nothing. */
  readonly isKnown: boolean;
}

/** The report as one JSON object. */
export function toCheckJson(report: CheckReport): string {
  const problems = problemsOf(report);
  const count = (wanted: Level) => problems.filter(({level}) => level === wanted).length;
  const urls = new Map(report.rules.map(({id, url}) => [id, url]));
  const json: CheckJson = {
    checkVersion: 1,
    generator: `${report.tool.name}@${report.tool.version}`,
    counts: {
      documents: report.documents.length,
      problems: problems.length,
      throw: count('throw'),
      warn: count('warn'),
      log: count('log'),
      known: problems.filter(({isKnown}) => isKnown).length,
    },
    stale: report.baseline?.stale ?? null,
    documents: report.documents.map((document) => ({
      path: document.path,
      title: document.title,
      problems: document.problems.map((problem) => toProblemJson(problem, urls.get(problem.rule))),
    })),
  };
  return toJsonText(json);
}

function toProblemJson(
  {rule, level, message, hint, path, line, column, endColumn, edits, isKnown}: ReportedProblem,
  url: string | undefined,
): ProblemJson {
  return {
    rule,
    level,
    message,
    hint: hint ?? null,
    url: url ?? null,
    path,
    line,
    column,
    endColumn: endColumn ?? null,
    edits,
    isKnown,
  };
}
