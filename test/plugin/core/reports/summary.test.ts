import {describe, expect, it} from 'vitest';
import {toJobSummary} from '../../../../plugin/core/reports/job-summary.ts';
import {toText} from '../../../../plugin/core/reports/text.ts';
import type {Level, RuleId} from '../../../../plugin/core/types.ts';
import {reportOn, reportOnAll, reportOnFixture} from './report.ts';

type Found = readonly (readonly [Level, RuleId])[];

const settings = {
  textOf: () => undefined,
  paint: (_: string, text: string) => text,
  width: 70,
  isSummary: true,
};
const warning = ['warn', 'broken-link'] as const;

function many(count: number, folder: (at: number) => string): Readonly<Record<string, Found>> {
  return Object.fromEntries(
    Array.from({length: count}, (_, at) => [`${folder(at)}${at + 10}-warned.md`, [warning]]),
  );
}

describe('a summary', () => {
  it('of few documents counts by rule', () => {
    expect(toText(reportOnFixture(), settings)).toMatchInlineSnapshot(`
      "6 problems in 3 of 5 documents: 5 warn, 1 log
        invalid-metadata  2 warn  https://example.org/rules/invalid-metadata
        broken-link       2 warn  https://example.org/rules/broken-link
        empty-section     1 warn  https://example.org/rules/empty-section
        missing-section   1 log   https://example.org/rules/missing-section"
    `);
  });

  it('of many counts by folder too, and names the worst documents', () => {
    const report = reportOnAll({
      ...many(11, (at) => (at % 2 === 0 ? 'left/x/' : 'right/')),
      '1-worst.md': [
        ['throw', 'empty-section'],
        ['log', 'broken-link'],
      ],
      'right/2-bad.md': [warning, warning],
    });
    expect(toText(report, settings)).toMatchInlineSnapshot(`
      "15 problems in 13 of 13 documents: 1 throw, 13 warn, 1 log

      By rule
        broken-link    13 warn, 1 log  https://example.org/rules/broken-link
        empty-section  1 throw         https://example.org/rules/empty-section

      By folder
        design/        1 throw, 1 log
        design/right/  7 warn
        design/left/   6 warn

      Worst documents
        design/1-worst.md           1 throw, 1 log
        design/right/2-bad.md       2 warn
        design/left/x/10-warned.md  1 warn
        design/right/11-warned.md   1 warn
        design/left/x/12-warned.md  1 warn
        design/right/13-warned.md   1 warn
        design/left/x/14-warned.md  1 warn
        design/right/15-warned.md   1 warn
        design/left/x/16-warned.md  1 warn
        design/right/17-warned.md   1 warn
        … and 3 more"
    `);
  });

  it('says nothing of folders that hold a design each', () => {
    const text = toText(reportOnAll(many(11, (at) => `${at}/`)), settings);
    expect(text).toContain('Worst documents');
    expect(text).not.toContain('By folder');
  });

  it('ends a report that lists the problems', () => {
    const report = reportOnAll(many(11, () => ''));
    const text = toText(report, {...settings, isSummary: false});
    expect(text.endsWith(toText(report, settings))).toBe(true);
    expect(text).toContain('design/20-warned.md:1  warn  broken-link');
  });

  it('only counts what the baseline has', () => {
    const text = toText(reportOn({}, '1-checked.md', true), {...settings, isSummary: false});
    expect(text).toBe('No new problems in 1 document\n1 known problem of known.json not counted');
  });
});

describe('the summary of a job', () => {
  it('has rules and documents as tables', () => {
    const report = reportOnAll({
      '1-checked.md': [['throw', 'broken-link'], warning],
      '2-right.md': [],
    });
    expect(toJobSummary(report)).toMatchInlineSnapshot(`
      "### Design documents: failed

      2 problems in 2 documents (1 throw, 1 warn).

      | Rule | Problems |
      | --- | --- |
      | [\`broken-link\`](https://example.org/rules/broken-link) | 1 throw, 1 warn |

      | Document | Problems |
      | --- | --- |
      | <code>design/1&#45;checked.md</code> | 1 throw, 1 warn |

      "
    `);
  });

  it('lists what is gone from the baseline', () => {
    const entry = {path: '1-checked.md', rule: 'broken-link', fingerprint: 'x', count: 1} as const;
    const report = {
      ...reportOn({}, '1-checked.md', true),
      baseline: {path: 'known.json', stale: [entry]},
    };
    expect(toJobSummary(report)).toMatchInlineSnapshot(`
      "### Design documents: passed

      No new problems in 1 document. 1 known problem in the baseline.

      Gone since <code>known.json</code> was written; take them out with \`--update-baseline\`:

      - <code>1&#45;checked.md</code> \`broken-link\`

      "
    `);
  });

  it.each(['a|b`<script>*.md', '](x).md'])('makes no Markdown of the name %j', (name) => {
    const summary = toJobSummary(reportOnAll({[name]: [warning]}));
    const [row = ''] = summary.split('\n').filter((line) => line.includes('<code>'));
    expect(row).toMatch(/^\| <code>[\w/.#&;]+<\/code> \| 1 warn \|$/);
  });
});
