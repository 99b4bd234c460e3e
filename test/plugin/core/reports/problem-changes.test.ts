import {expect, it} from 'vitest';
import {defaultLevels} from '../../../../plugin/core/index.ts';
import {reportChanges} from '../../../../plugin/core/reports/problem-changes.ts';
import {readFolder} from '../read.ts';

const settings = {
  folder: 'design',
  levels: ['log', 'warn', 'throw'] as const,
  perRule: 2,
  documents: 2,
  listCommand: 'list',
};
const levels = {...defaultLevels, 'missing-status': 'ignore'} as const;
const head = '# T\n\nIt is kept.\n\n';
const section = (name: string) => `## ${name}\n\n`;

function changes(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
) {
  const [old, now] = [before, after].map((files) => readFolder(files, {levels}).designs);
  return reportChanges(old ?? [], now ?? [], settings);
}

it('names the documents whose problems changed, not those before them', () => {
  const others = {'1-same.md': head + section('A'), '2-same.md': head + section('A')};
  const found = changes(
    {...others, '8-fixed.md': head + section('A') + section('B'), '9-worse.md': head},
    {...others, '8-fixed.md': `${head}More.\n\n${section('A')}`, '9-worse.md': head + section('C')},
  );
  expect(found?.hasNew).toBe(true);
  expect(found?.text).toMatchInlineSnapshot(`
    "design/9-worse.md:5  Section \`C\` is empty  (empty-section)
      Write it, or write \`None\` if there is nothing to say.

    1 problem in 1 document: empty-section 1

    design/8-fixed.md  no longer: Section \`B\` is empty (empty-section)

    4 problems in all"
  `);
});

it('is nothing where problems only moved, or nothing changed', () => {
  const files = {'1-edited.md': head + section('A')};
  expect(changes(files, {'1-edited.md': `${head}More.\n\n${section('A')}`})).toBeUndefined();
  expect(changes(files, files)).toBeUndefined();
});

it('counts problems that are alike', () => {
  const twice = '[a](x.md)\n[a](x.md)\n';
  const found = changes(
    {'1-edited.md': head + twice},
    {'1-edited.md': `${head}${twice}[a](x.md)\n`},
  );
  expect(found?.text).toMatch(/^design\/1-edited\.md:7:5 {2}Link `x\.md` leads to no file/);
  expect(found?.text).not.toContain('\n\n\n');
  expect(found?.text).toContain('\n\n3 problems in all');
});

it('says that the problems of a removed document are gone', () => {
  const found = changes({'1-removed.md': head + section('A')}, {});
  expect(found).toEqual({
    hasNew: false,
    text: 'design/1-removed.md  no longer: Section `A` is empty (empty-section)\n\nNo problems are left',
  });
});

it('counts what it leaves out', () => {
  const many = (text: string) =>
    Object.fromEntries([1, 2, 3, 4].map((at) => [`${at}-fixed.md`, head + text]));
  const bad = section('A') + section('B') + section('C');
  expect(changes(many(bad), many(''))?.text).toMatchInlineSnapshot(`
    "design/1-fixed.md  no longer: Section \`A\` is empty (empty-section), Section \`B\` is empty (empty-section), and 1 more
    design/2-fixed.md  no longer: Section \`A\` is empty (empty-section), Section \`B\` is empty (empty-section), and 1 more
    … and 2 more documents with fewer

    No problems are left"
  `);
  expect(changes(many(''), many(bad))?.text).toContain('… and 2 more documents with problems');
});
