import {fingerprint} from '../text/fingerprint.ts';
import type {Edit, Level} from '../types.ts';
import type {CheckReport, ReportedDocument, ReportedProblem, ReportedRule} from './check-report.ts';
import {toJsonText} from './json-text.ts';

const levels: Readonly<Record<Level, 'error' | 'warning' | 'note' | 'none'>> = {
  throw: 'error',
  warn: 'warning',
  log: 'note',
  ignore: 'none',
};

/** SARIF 2.1.0, for code scanning. Its paths are from the root of the repository. */
export function toSarif(report: CheckReport): string {
  const {tool, rules, documents} = report;
  const driver = {
    name: tool.name,
    version: tool.version,
    informationUri: tool.homepage,
    rules: rules.map(toRule),
  };
  const run = {
    tool: {driver},
    columnKind: 'utf16CodeUnits',
    results: documents.flatMap((document) => toResults(document, report)),
  };
  return toJsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  });
}

function toRule({id, summary, url, level}: ReportedRule) {
  return {
    id,
    shortDescription: {text: summary},
    helpUri: url,
    defaultConfiguration: {enabled: level !== 'ignore', level: levels[level]},
  };
}

function toResults(document: ReportedDocument, {rules, baseline}: CheckReport): readonly object[] {
  const seen = new Map<string, number>();
  return document.problems.map((problem) => {
    const {rule, level, message, hint, path, line, column, endColumn, isKnown} = problem;
    // A finding stays the same one when lines are added above it; equal ones are counted.
    const key = fingerprint([rule, document.path, message].join('\n'));
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return {
      ruleId: rule,
      ruleIndex: rules.findIndex(({id}) => id === rule),
      level: levels[level],
      message: {text: toText(hint === undefined ? message : `${message}. ${hint}`)},
      locations: [
        {
          physicalLocation: {
            artifactLocation: toLocation(path),
            region: {
              startLine: line,
              ...(column > 1 || endColumn !== undefined ? {startColumn: column} : {}),
              ...(endColumn === undefined ? {} : {endColumn}),
            },
          },
        },
      ],
      partialFingerprints: {primaryLocationLineHash: `${key}:${nth}`},
      ...(baseline ? {baselineState: isKnown ? 'unchanged' : 'new'} : {}),
      ...toFixes(problem),
    };
  });
}

function toFixes({edits, hint, message}: ReportedProblem) {
  if (edits.length === 0) return {};
  const paths = [...new Set(edits.map(({path}) => path))];
  const artifactChanges = paths.map((path) => ({
    artifactLocation: toLocation(path),
    replacements: edits.filter((edit) => edit.path === path).map(toReplacement),
  }));
  return {fixes: [{description: {text: toText(hint ?? message)}, artifactChanges}]};
}

function toReplacement({line, column, endLine, endColumn, text}: Edit) {
  return {
    deletedRegion: {startLine: line, startColumn: column, endLine, endColumn},
    insertedContent: {text},
  };
}

function toLocation(path: string) {
  const uri = path
    .split('/')
    .map((part) => encodeURIComponent(toWellFormed(part)))
    .join('/');
  return {uri, uriBaseId: '%SRCROOT%'};
}

// No half of a surrogate pair has a place in a URI.
function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '�');
}

// A message is plain text, but `[x](1)` in it would be a link (SARIF 2.1.0, section 3.11.6).
function toText(text: string): string {
  return text.includes('](') ? text.replace(/[[\]]/g, '\\$&') : text;
}
