import {groupBy} from '../text/group-by.ts';
import {printable} from '../text/printable.ts';
import {sortBySeverity} from './by-severity.ts';
import {
  type CheckReport,
  problemsOf,
  type ReportedDocument,
  type ReportedProblem,
  withoutKnown,
} from './check-report.ts';
import type {TextSettings} from './text.ts';
import {countRules, plural, toLevelCounts} from './words.ts';

/** Up to so many documents with problems are looked through one by one. */
const few = 10;

/**
 * The counts of a report: by rule, each with its page, and where many documents have problems also by folder
 * and for the worst documents. Problems that the baseline has are only counted.
 */
export function toSummary(report: CheckReport, paint: TextSettings['paint']): string {
  const {documents, rules} = withoutKnown(report);
  const faulty = documents.filter(({problems}) => problems.length > 0);
  const all = problemsOf({documents: faulty});
  const known = problemsOf(report).length - all.length;
  const baseline = report.baseline;
  const rest =
    known === 0 || !baseline
      ? []
      : [`${plural(known, 'known problem')} of ${printable(baseline.path)} not counted`];
  const what = baseline ? 'new problem' : 'problem';
  if (all.length === 0) {
    return [`No ${what}s in ${plural(documents.length, 'document')}`, ...rest].join('\n');
  }
  const urls = new Map(rules.map(({id, url}) => [id as string, url]));
  const byRule = groupBy(all, ({rule}) => rule as string);
  const isLarge = faulty.length > few;
  const folders = isLarge ? groupByFolder(faulty) : [];
  return [
    paint(
      'bold',
      `${plural(all.length, what)} in ${faulty.length} of ${plural(documents.length, 'document')}: ${toLevelCounts(all)}`,
    ),
    ...rest,
    ...(isLarge ? ['', paint('bold', 'By rule')] : []),
    ...toTable(
      countRules(all).map(([id]) => [
        id,
        toLevelCounts(byRule.get(id) ?? []),
        paint('dim', urls.get(id) ?? ''),
      ]),
    ),
    ...(folders.length > 1 && folders.length * 2 <= faulty.length
      ? ['', paint('bold', 'By folder'), ...toTable(toRows(folders))]
      : []),
    ...(isLarge
      ? ['', paint('bold', 'Worst documents'), ...toTable(toRows(sortBySeverity(faulty)))]
      : []),
  ].join('\n');
}

interface Group {
  readonly path: string;
  readonly problems: readonly ReportedProblem[];
}

// The folders directly below the one that all documents have in common, the worst first.
function groupByFolder(documents: readonly ReportedDocument[]): readonly Group[] {
  const common = findCommonFolder(documents.map(({path}) => path));
  const groups = groupBy(documents, ({path}) => {
    const end = path.indexOf('/', common.length);
    return end === -1 ? common : path.slice(0, end + 1);
  });
  const folders = [...groups].map(([path, members]) => ({
    path: path === '' ? './' : path,
    problems: members.flatMap(({problems}) => problems),
  }));
  return sortBySeverity(folders);
}

function findCommonFolder([first = '', ...others]: readonly string[]): string {
  let common = first.slice(0, first.lastIndexOf('/') + 1);
  for (const path of others) {
    while (!path.startsWith(common)) {
      common = common.slice(0, common.lastIndexOf('/', common.length - 2) + 1);
    }
  }
  return common;
}

function toRows(groups: readonly Group[]): readonly (readonly string[])[] {
  const rows = groups
    .slice(0, few)
    .map(({path, problems}) => [printable(path), toLevelCounts(problems)]);
  return groups.length > few ? [...rows, [`… and ${groups.length - few} more`]] : rows;
}

function toTable(rows: readonly (readonly string[])[]): readonly string[] {
  const width = (at: number) => Math.max(...rows.map((row) => row[at]?.length ?? 0));
  const widths = rows[0]?.map((_, at) => width(at)) ?? [];
  return rows.map((row) =>
    `  ${row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join('  ')}`.trimEnd(),
  );
}
