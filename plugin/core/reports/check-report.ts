import {readPlace} from '../metadata/place.ts';
import {toFolder} from '../names/identity.ts';
import type {Design, Edit, Level, Problem, RuleId} from '../types.ts';
import type {BaselineEntry} from './baseline.ts';

/** What was checked and what was found: all that a format needs. */
export interface CheckReport {
  readonly tool: Tool;
  readonly rules: readonly ReportedRule[];
  /** Every document that was checked, also those without a problem. */
  readonly documents: readonly ReportedDocument[];
  /** More warnings than so many fail; without it none do. */
  readonly mostWarnings?: number;
  readonly baseline?: ReportedBaseline;
}

/** The file of known problems that a check was compared with. */
export interface ReportedBaseline {
  /** As the user would type it. */
  readonly path: string;
  /** Entries whose problems are gone. */
  readonly stale: readonly BaselineEntry[];
}

/** The program that reports. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  readonly homepage: string;
}

/** A rule, and where it is explained. */
export interface ReportedRule {
  readonly id: RuleId;
  /** What it finds, in one sentence. */
  readonly summary: string;
  readonly url: string;
  readonly level: Level;
}

/** One document with its problems. */
export interface ReportedDocument {
  /** The folder's prefix and the path in the folder, POSIX, as all paths here. */
  readonly path: string;
  readonly title: string;
  readonly problems: readonly ReportedProblem[];
}

/** A problem with the file it is in: the document, or its sidecar. */
export interface ReportedProblem extends Problem {
  readonly path: string;
  readonly edits: readonly Required<Edit>[];
  /** The baseline has it, so that it fails nothing. */
  readonly isKnown: boolean;
}

/** A folder to report on. */
export interface ReportedFolder {
  readonly designs: readonly Design[];
  /** Prefix of paths in the folder: `design/`, or nothing. */
  readonly prefix: string;
  /** Whether the folder has a file. */
  readonly has: (path: string) => boolean;
  /** Problems that the baseline has. */
  readonly known?: ReadonlySet<Problem>;
}

/** Collects the problems of these levels. */
export function toCheckReport(
  folders: readonly ReportedFolder[],
  about: Omit<CheckReport, 'documents'>,
  levels: readonly Level[],
): CheckReport {
  const documents = folders.flatMap((folder) =>
    folder.designs.map(({sourcePath, title, problems}) => ({
      path: folder.prefix + sourcePath,
      title,
      problems: problems
        .filter(({level}) => levels.includes(level))
        .map((problem) => toReported(problem, sourcePath, folder)),
    })),
  );
  return {...about, documents};
}

/** All problems of a report. */
export function problemsOf({
  documents,
}: Pick<CheckReport, 'documents'>): readonly ReportedProblem[] {
  return documents.flatMap(({problems}) => problems);
}

/** The report without the problems that the baseline has. */
export function withoutKnown(report: CheckReport): CheckReport {
  const documents = report.documents.map((document) => ({
    ...document,
    problems: document.problems.filter(({isKnown}) => !isKnown),
  }));
  return {...report, documents};
}

/** The problems for which a check fails: those of level `throw`, and all warnings where they are too many. */
export function findFailures(report: CheckReport): ReadonlySet<ReportedProblem> {
  const fresh = problemsOf(withoutKnown(report));
  const warnings = fresh.filter(({level}) => level === 'warn');
  const isOver = warnings.length > (report.mostWarnings ?? Infinity);
  return new Set([...fresh.filter(({level}) => level === 'throw'), ...(isOver ? warnings : [])]);
}

function toReported(problem: Problem, document: string, folder: ReportedFolder): ReportedProblem {
  const edits = (problem.edits ?? []).map((edit) => ({
    ...edit,
    path: folder.prefix + (edit.path ?? document),
  }));
  const isKnown = folder.known?.has(problem) === true;
  const reported = {...problem, path: folder.prefix + document, edits, isKnown};
  const place = readPlace(problem.message);
  if (!place) return reported;
  const beside = toFolder(document);
  const path = beside === '' ? place.file : `${beside}/${place.file}`;
  if (!folder.has(path)) return reported;
  const {endColumn: _, ...rest} = reported;
  return {...rest, path: folder.prefix + path, line: place.line, column: 1};
}
