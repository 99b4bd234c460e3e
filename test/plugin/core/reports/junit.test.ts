import {JSDOM} from 'jsdom';
import {expect, it} from 'vitest';
import {findFailures} from '../../../../plugin/core/reports/check-report.ts';
import {toJunit} from '../../../../plugin/core/reports/junit.ts';
import {expected, reportOn, reportOnFixture} from './report.ts';

const {DOMParser} = new JSDOM('').window;

/** Fails where the text is not well-formed XML. */
function parse(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
  return document;
}

it('is a suite for each document', async () => {
  const xml = toJunit(reportOnFixture());
  await expect(`${xml}\n`).toMatchFileSnapshot(expected('junit.xml'));
  const suites = [...parse(xml).querySelectorAll('testsuite')];
  const counts = suites.map((suite) => [
    suite.getAttribute('name'),
    Number(suite.getAttribute('tests')) - suite.querySelectorAll('testcase').length,
    Number(suite.getAttribute('failures')) - suite.querySelectorAll('failure').length,
  ]);
  expect(counts).toEqual(reportOnFixture().documents.map(({path}) => [path, 0, 0]));
});

it.each([
  ['marks of XML', `<b> & "x" 'y' ]]>`, `<b> & "x" 'y' ]]>`],
  ['control characters', 'a\u0000\u0008\u001bb', 'a���b'],
  ['what is no character of XML', 'a\ufffe\uffffb', 'a��b'],
  ['half of a surrogate pair', 'a\ud800b', 'a�b'],
  ['pictures', 'a😀b', 'a😀b'],
])('holds %s', (_, message, shown) => {
  const failure = parse(toJunit(reportOn({message, level: 'throw'}))).querySelector('failure');
  expect(failure?.getAttribute('message')).toBe(shown);
  expect(failure?.textContent).toBe(`${shown}\ndesign/1-checked.md:1:1`);
});

it.each([
  ['throw', {}, false, 1],
  ['throw', {}, true, 0],
  ['warn', {}, false, 0],
  ['warn', {mostWarnings: 1}, false, 0],
  ['warn', {mostWarnings: 0}, false, 1],
  ['warn', {mostWarnings: 0}, true, 0],
  ['log', {mostWarnings: 0}, false, 0],
] as const)('fails where the check does: %s %j, known %j', (level, limit, isKnown, failures) => {
  const report = {...reportOn({level}, '1-checked.md', isKnown), ...limit};
  const document = parse(toJunit(report));
  expect(document.querySelectorAll('failure')).toHaveLength(failures);
  expect(document.documentElement.getAttribute('failures')).toBe(String(failures));
  expect(findFailures(report).size).toBe(failures);
});
