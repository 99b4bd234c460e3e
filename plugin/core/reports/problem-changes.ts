import {printable} from '../text/printable.ts';
import type {Design, Problem} from '../types.ts';
import {type ReportSettings, toReport} from './lines.ts';
import {plural} from './words.ts';

/** A document whose problems changed. */
interface ChangedDocument {
  readonly path: string;
  readonly appeared: readonly Problem[];
  readonly gone: readonly Problem[];
}

/** What changed between two readings of a folder, as text. */
export interface ProblemChanges {
  readonly text: string;
  /** Whether there are problems that were not there before. */
  readonly hasNew: boolean;
}

/**
 * What an edit did to the problems of a folder: the new ones as a report lists them, and those that are gone,
 * with one line for each document. A problem that only moved to another line is the same one. Undefined where
 * nothing changed.
 */
export function reportChanges(
  before: readonly Design[],
  after: readonly Design[],
  settings: ReportSettings,
): ProblemChanges | undefined {
  const changed = findChanges(before, after, settings.levels);
  if (changed.length === 0) return undefined;
  const appeared = new Map(changed.map(({path, appeared: problems}) => [path, problems]));
  const fresh = after.flatMap((design) => {
    const problems = appeared.get(design.sourcePath) ?? [];
    return problems.length > 0 ? [{...design, problems}] : [];
  });
  const listed = toReport(fresh, settings);
  const gone = toGoneLines(
    changed.filter((document) => document.gone.length > 0),
    settings,
  );
  const left = countProblems(after, settings.levels);
  const total = left === 0 ? 'No problems are left' : `${plural(left, 'problem')} in all`;
  const parts = [listed, gone, total].filter((part) => part !== undefined && part !== '');
  return {text: parts.join('\n\n'), hasNew: fresh.length > 0};
}

function findChanges(
  before: readonly Design[],
  after: readonly Design[],
  levels: ReportSettings['levels'],
): readonly ChangedDocument[] {
  const left = new Map(before.map((design) => [design.sourcePath, design]));
  const changed = after.flatMap((design) => {
    const earlier = left.get(design.sourcePath);
    left.delete(design.sourcePath);
    // Unchanged documents are often the same object.
    if (earlier?.problems === design.problems) return [];
    return compare(design.sourcePath, earlier?.problems ?? [], design.problems, levels);
  });
  const removed = [...left.values()].flatMap(({sourcePath, problems}) =>
    compare(sourcePath, problems, [], levels),
  );
  return [...changed, ...removed];
}

function compare(
  path: string,
  before: readonly Problem[],
  after: readonly Problem[],
  levels: ReportSettings['levels'],
): readonly ChangedDocument[] {
  const [old, now] = [before, after].map((list) =>
    list.filter(({level}) => levels.includes(level)),
  );
  const appeared = without(now ?? [], old ?? []);
  const gone = without(old ?? [], now ?? []);
  return appeared.length + gone.length > 0 ? [{path, appeared, gone}] : [];
}

// Of several equal ones, the last are left.
function without(problems: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(toKey(other), (counts.get(toKey(other)) ?? 0) + 1);
  return problems.filter((problem) => {
    const count = counts.get(toKey(problem)) ?? 0;
    if (count > 0) counts.set(toKey(problem), count - 1);
    return count === 0;
  });
}

function toKey({rule, level, message}: Problem): string {
  return [rule, level, message].join('\n');
}

function toGoneLines(
  documents: readonly ChangedDocument[],
  {folder, documents: most, perRule}: ReportSettings,
): string {
  const lines = documents.slice(0, most).map(({path, gone}) => {
    const named = gone
      .slice(0, perRule)
      .map(({message, rule}) => `${printable(message)} (${rule})`);
    const more = gone.length > perRule ? `, and ${gone.length - perRule} more` : '';
    return `${printable(`${folder}/${path}`)}  no longer: ${named.join(', ')}${more}`;
  });
  const rest = documents.length - most;
  return [
    ...lines,
    ...(rest > 0 ? [`… and ${plural(rest, 'more document')} with fewer`] : []),
  ].join('\n');
}

function countProblems(designs: readonly Design[], levels: ReportSettings['levels']): number {
  let count = 0;
  for (const {problems} of designs) {
    count += problems.filter(({level}) => levels.includes(level)).length;
  }
  return count;
}
