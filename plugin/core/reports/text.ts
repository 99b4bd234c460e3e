import {printable} from '../text/printable.ts';
import type {Level} from '../types.ts';
import {
  type CheckReport,
  type ReportedDocument,
  type ReportedProblem,
  withoutKnown,
} from './check-report.ts';
import {createFramer, type FrameRow} from './frame.ts';
import {toSummary} from './summary.ts';

/** How parts of the report look. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan';

/** How a report is made for people at a terminal. */
export interface TextSettings {
  /** Text of a document or sidecar, by its path in the report. */
  readonly textOf: (path: string) => string | undefined;
  /** Gives a text a style, or leaves it as it is where there are no colours. */
  readonly paint: (style: Style, text: string) => string;
  /** Longest line of a document that is shown whole. */
  readonly width: number;
  /** Only counts: no problem is listed. */
  readonly isSummary?: boolean;
}

/**
 * The problems with the lines where they are, document by document, and counts at the end. Those
 * that the baseline has are not listed.
 */
export function toText(report: CheckReport, settings: TextSettings): string {
  const summary = toSummary(report, settings.paint);
  if (settings.isSummary) return summary;
  const frame = createFramer(settings.textOf, settings.width);
  const blocks = withoutKnown(report).documents.flatMap((document) =>
    toGroups(document).map((group) => toBlock(group, settings, frame)),
  );
  return [...blocks, summary].join('\n\n');
}

/** Findings of a kind at the same place, which share a frame. */
interface Group {
  readonly problems: readonly ReportedProblem[];
  readonly hint?: string;
}

// The hint is given once for all findings of a kind in a document, with the first of them.
function toGroups({problems}: ReportedDocument): readonly Group[] {
  const said = new Set<string>();
  const groups: Array<Group & {readonly problems: ReportedProblem[]}> = [];
  for (const problem of problems) {
    const last = groups.at(-1);
    const [first] = last?.problems ?? [];
    if (last && first && isSamePlace(first, problem)) {
      last.problems.push(problem);
      continue;
    }
    const {rule, hint} = problem;
    const isNew = hint !== undefined && !said.has(`${rule} ${hint}`);
    said.add(`${rule} ${hint}`);
    groups.push({problems: [problem], ...(isNew ? {hint} : {})});
  }
  return groups;
}

function isSamePlace(a: ReportedProblem, b: ReportedProblem): boolean {
  const keys = ['rule', 'level', 'path', 'line', 'column', 'endColumn', 'hint'] as const;
  return keys.every((key) => a[key] === b[key]);
}

const colours: Readonly<Record<Level, Style>> = {
  throw: 'red',
  warn: 'yellow',
  log: 'cyan',
  ignore: 'dim',
};

function toBlock(
  {problems, hint}: Group,
  {paint}: TextSettings,
  frame: ReturnType<typeof createFramer>,
): string {
  const [first] = problems;
  if (!first) throw new Error('a group of problems has none');
  const {path, line, column, level, rule} = first;
  const place = `${paint('bold', printable(path))}:${column > 1 ? `${line}:${column}` : line}`;
  const head = `${place}  ${paint(colours[level], level)}  ${rule}`;
  const messages = problems.map(({message}) => `  ${printable(message)}`);
  const rows = frame(path, first).map((row) => `  ${toRow(row, paint, colours[level])}`);
  return [head, ...messages, ...rows, ...(hint === undefined ? [] : [`  ${printable(hint)}`])].join(
    '\n',
  );
}

function toRow(
  {kind, margin, text}: FrameRow,
  paint: TextSettings['paint'],
  colour: Style,
): string {
  if (kind === 'context') return `${paint('dim', margin)}${text}`;
  if (kind === 'carets') return `${paint('dim', margin)}${paint(colour, text)}`;
  return `${paint(colour, margin.slice(0, 1))}${paint('dim', margin.slice(1))}${text}`;
}
