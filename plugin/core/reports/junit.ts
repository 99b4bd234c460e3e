import {printable} from '../text/printable.ts';
import {
  type CheckReport,
  findFailures,
  type ReportedDocument,
  type ReportedProblem,
} from './check-report.ts';

/**
 * JUnit's XML: a suite for each document. What fails the check is a failure; any other problem is a test that
 * passes and says something, as is a document without problems.
 */
export function toJunit(report: CheckReport): string {
  const failures = findFailures(report);
  const suites = report.documents.map((document) => toSuite(document, failures));
  const tests = report.documents.reduce((sum, {problems}) => sum + Math.max(1, problems.length), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeXml(report.tool.name)}" tests="${tests}" failures="${failures.size}">`,
    ...suites,
    '</testsuites>',
  ].join('\n');
}

type Failures = ReadonlySet<ReportedProblem>;

function toSuite({path, problems}: ReportedDocument, failures: Failures): string {
  const name = escapeXml(path);
  const cases =
    problems.length === 0
      ? [`    <testcase name="no problems" classname="${name}"/>`]
      : problems.map((problem) => toCase(problem, name, failures));
  const count = problems.filter((problem) => failures.has(problem)).length;
  return [
    `  <testsuite name="${name}" tests="${cases.length}" failures="${count}">`,
    ...cases,
    '  </testsuite>',
  ].join('\n');
}

function toCase(problem: ReportedProblem, suite: string, failures: Failures): string {
  const {rule, level, message, hint, path, line, column, isKnown} = problem;
  const place = `${path}:${line}:${column}${isKnown ? ' (in the baseline)' : ''}`;
  const lines = [message, ...(hint === undefined ? [] : [hint]), place].map(printable);
  const text = escapeXml(lines.join('\n'));
  const body = failures.has(problem)
    ? `<failure type="${level}" message="${escapeXml(printable(message))}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase name="${rule} ${line}:${column}" classname="${suite}">${body}</testcase>`;
}

// What XML 1.0 has no way to write (section 2.2) is replaced.
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '�')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
