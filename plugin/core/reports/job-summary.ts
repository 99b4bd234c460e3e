import {groupBy} from '../text/group-by.ts';
import {printable} from '../text/printable.ts';
import {sortBySeverity} from './by-severity.ts';
import {
  type CheckReport,
  findFailures,
  problemsOf,
  type ReportedDocument,
  withoutKnown,
} from './check-report.ts';
import {countRules, plural, toLevelCounts} from './words.ts';

// GitHub accepts up to 1 MiB from a step, more than anyone reads.
const most = 25;

/**
 * The counts of a report as Markdown, for the page of a job (`GITHUB_STEP_SUMMARY`): whether the check failed,
 * problems by rule, the worst documents, and what is stale in the baseline.
 */
export function toJobSummary(report: CheckReport): string {
  const {documents, rules} = withoutKnown(report);
  const all = problemsOf({documents});
  const known = problemsOf(report).length - all.length;
  const faulty = sortBySeverity(documents.filter(({problems}) => problems.length > 0));
  const urls = new Map(rules.map(({id, url}) => [id as string, url]));
  const byRule = groupBy(all, ({rule}) => rule as string);
  const what = report.baseline ? 'new problem' : 'problem';
  const lines = [
    `### Design documents: ${findFailures(report).size > 0 ? 'failed' : 'passed'}`,
    '',
    `${all.length === 0 ? `No ${what}s` : plural(all.length, what)} in ${plural(documents.length, 'document')}${
      all.length === 0 ? '' : ` (${toLevelCounts(all)})`
    }.${known === 0 ? '' : ` ${plural(known, 'known problem')} in the baseline.`}`,
    '',
    ...toTable(
      ['Rule', 'Problems'],
      countRules(all).map(([id]) => [
        `[\`${id}\`](${urls.get(id) ?? ''})`,
        toLevelCounts(byRule.get(id) ?? []),
      ]),
    ),
    ...toTable(['Document', 'Problems'], faulty.slice(0, most).map(toRow)),
    ...(faulty.length > most ? [`… and ${faulty.length - most} more documents.`, ''] : []),
    ...toStale(report),
  ];
  return `${lines.join('\n')}\n`;
}

function toRow({path, problems}: ReportedDocument): readonly string[] {
  return [toCode(path), toLevelCounts(problems)];
}

function toStale({baseline}: CheckReport): readonly string[] {
  if (!baseline || baseline.stale.length === 0) return [];
  return [
    `Gone since ${toCode(baseline.path)} was written; take them out with \`--update-baseline\`:`,
    '',
    ...baseline.stale.slice(0, most).map(({path, rule}) => `- ${toCode(path)} \`${rule}\``),
    ...(baseline.stale.length > most ? [`- … and ${baseline.stale.length - most} more`] : []),
    '',
  ];
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  return [head, head.map(() => '---'), ...rows, []].map((row) =>
    row.length === 0 ? '' : `| ${row.join(' | ')} |`,
  );
}

// A name may contain characters with a meaning in Markdown, HTML or a table.
function toCode(text: string): string {
  const escaped = printable(text).replace(
    /[^\p{L}\p{N} /.]/gu,
    (letter) => `&#${letter.codePointAt(0)};`,
  );
  return `<code>${escaped}</code>`;
}
