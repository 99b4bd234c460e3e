import {expect, it} from 'vitest';
import {type Style, toText} from '../../../../plugin/core/reports/text.ts';
import {expected, reportOn, reportOnFixture, texts} from './report.ts';

const plain = (_: Style, text: string) => text;
const marked = (style: Style, text: string) => `<${style}>${text}</${style}>`;
const settings = {textOf: (path: string) => texts.get(path), paint: plain, width: 70};

it('shows each problem where it stands, and counts them by rule', async () => {
  await expect(`${toText(reportOnFixture(), settings)}\n`).toMatchFileSnapshot(
    expected('terminal.txt'),
  );
});

it('says so where there are none', () => {
  const {documents, ...about} = reportOnFixture();
  const right = documents.filter(({problems}) => problems.length === 0);
  expect(toText({...about, documents: right}, settings)).toBe('No problems in 2 documents');
});

it('colours the level, the carets and what stands beside the line', () => {
  const report = reportOn({line: 2, column: 3, endColumn: 5, level: 'throw', hint: 'Fix it.'});
  const text = toText(report, {textOf: () => 'a\nb cd e', paint: marked, width: 70});
  expect(text.split('\n').slice(0, 6)).toEqual([
    '<bold>design/1-checked.md</bold>:2:3  <red>throw</red>  broken-link',
    '  M',
    '  <dim>  1 | </dim>a',
    '  <red>></red><dim> 2 | </dim>b cd e',
    '  <dim>    | </dim><red>  ^^</red>',
    '  Fix it.',
  ]);
});

it('lets no document drive the terminal', () => {
  const report = reportOn(
    {message: 'M \u001b[2J', hint: 'H \u009b1m\u202e', line: 1, column: 2},
    '1-\u001b]0;x\u0007.md',
  );
  const text = toText(report, {...settings, textOf: () => 'a\u001b[31mb\r\u0085\u2028'});
  expect(text).not.toMatch(/[^\P{Cc}\n]|[\u2028\u202e]/u);
  expect(text).toContain('  > 1 | a�[31mb');
});

it('has no frame where the document has no such line', () => {
  const text = toText(reportOn({line: 7}), {...settings, textOf: () => '# A'});
  expect(text).not.toContain('|');
  expect(toText(reportOn({line: 1}), {...settings, textOf: () => ''})).not.toContain('|');
  expect(toText(reportOn({line: 1}), {...settings, textOf: () => undefined})).not.toContain('|');
});
