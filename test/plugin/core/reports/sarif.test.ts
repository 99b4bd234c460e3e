import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import draft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import {expect, it} from 'vitest';
import type {CheckReport} from '../../../../plugin/core/reports/check-report.ts';
import {toSarif} from '../../../../plugin/core/reports/sarif.ts';
import {expected, reportOn, reportOnFixture} from './report.ts';

// The official schema, as Microsoft's package ships it.
const home = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
const schema = new URL('schemas/sarif-2.1.0-rtm.5.json', `file://${home}`);
const ajv = new draft4.default({strict: false, unicodeRegExp: false});
addFormats.default(ajv);
const isValid = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

function toValid(report: CheckReport) {
  const log = JSON.parse(toSarif(report));
  expect(isValid(log) ? [] : isValid.errors).toEqual([]);
  return log.runs[0];
}

it('keeps to the schema', async () => {
  const run = toValid(reportOnFixture());
  await expect(`${toSarif(reportOnFixture())}\n`).toMatchFileSnapshot(expected('check.sarif'));
  for (const {ruleId, ruleIndex} of run.results) {
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  }
  expect(isValid({version: '2.1.0', runs: [{results: []}]})).toBe(false);
});

it.each([
  ['throw', 'error'],
  ['warn', 'warning'],
  ['log', 'note'],
] as const)('%s is %s', (level, name) => {
  expect(toValid(reportOn({level})).results[0].level).toBe(name);
});

it('has the edits of a problem as one fix', () => {
  const edit = {line: 2, column: 3, endLine: 2, endColumn: 5, text: 'new\n'};
  const edits = [edit, {...edit, path: 'b/metadata.yaml'}, {...edit, line: 1, endLine: 1}];
  const [result] = toValid(reportOn({edits, hint: 'Fix it.'})).results;
  const region = (line: number) => ({
    deletedRegion: {startLine: line, startColumn: 3, endLine: line, endColumn: 5},
    insertedContent: {text: 'new\n'},
  });
  expect(result.fixes).toEqual([
    {
      description: {text: 'Fix it.'},
      artifactChanges: [
        {
          artifactLocation: {uri: 'design/1-checked.md', uriBaseId: '%SRCROOT%'},
          replacements: [region(2), region(1)],
        },
        {
          artifactLocation: {uri: 'design/b/metadata.yaml', uriBaseId: '%SRCROOT%'},
          replacements: [region(2)],
        },
      ],
    },
  ]);
});

it('writes paths as URIs', () => {
  const [result] = toValid(reportOn({}, 'a b/ü#?.md')).results;
  const {uri} = result.locations[0].physicalLocation.artifactLocation;
  expect(uri).toBe('design/a%20b/%C3%BC%23%3F.md');
});

it('makes no link of brackets in a message', () => {
  const [result] = toValid(reportOn({message: '`[a](1)` is odd'})).results;
  expect(result.message.text).toBe('`\\[a\\](1)` is odd');
});

it('knows a finding again that has moved, and tells apart two with the same words', () => {
  const printOf = (report: CheckReport) =>
    toValid(report).results.map(
      (result: {partialFingerprints: {primaryLocationLineHash: string}}) =>
        result.partialFingerprints.primaryLocationLineHash,
    );
  const [print] = printOf(reportOn({line: 1}));
  expect(printOf(reportOn({line: 9}))).toEqual([print]);
  expect(printOf(reportOn({message: 'N'}))).not.toEqual([print]);
  expect(printOf(reportOn({}, '2-other.md'))).not.toEqual([print]);
  const report = reportOn({});
  const twice = report.documents.map((document) => ({
    ...document,
    problems: [...document.problems, ...document.problems],
  }));
  expect(printOf({...report, documents: twice})).toEqual([print, print.replace(/1$/, '2')]);
});

it.each([
  [true, 'unchanged'],
  [false, 'new'],
])('says of a problem that the baseline has it: %j', (isKnown, state) => {
  const baseline = {path: 'known.json', stale: []};
  const [result] = toValid({...reportOn({}, '1-checked.md', isKnown), baseline}).results;
  expect(result.baselineState).toBe(state);
  expect(toValid(reportOn({})).results[0].baselineState).toBeUndefined();
});
