import {appendFile} from 'node:fs/promises';
import type {CheckReport} from '../core/reports/check-report.ts';
import {toJobSummary} from '../core/reports/job-summary.ts';
import {UserError} from '../user-error.ts';
import {whyNotWritten} from '../why-not-written.ts';

/**
 * Adds the counts of a report to the page of a GitHub Actions job; does nothing elsewhere.
 * @throws {UserError} with the reason where its file cannot be written
 */
export async function writeJobSummary(
  report: CheckReport,
  {GITHUB_STEP_SUMMARY: file}: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  if (file === undefined || file === '') return;
  try {
    await appendFile(file, toJobSummary(report));
  } catch (error) {
    const why = whyNotWritten(error);
    if (why === undefined) throw error;
    throw new UserError(`GITHUB_STEP_SUMMARY (${file}) cannot be written: ${why}.`, {cause: error});
  }
}
