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
  const others = {'1-a.md': head + section('A'), '2-b.md': head + section('A')};
  const found = changes(
    {...others, '8-h.md': head + section('A') + section('B'), '9-i.md': head},
    {...others, '8-h.md': `${head}More.\n\n${section('A')}`, '9-i.md': head + section('C')},
  );
  expect(found?.hasNew).toBe(true);
  expect(found?.text).toMatchInlineSnapshot(`
    "design/9-i.md:5  Section \`C\` is empty  (empty-section)
      Write it, or write \`None\` if there is nothing to say.

    1 problem in 1 document: empty-section 1

    design/8-h.md  no longer: Section \`B\` is empty (empty-section)

    4 problems in all"
  `);
});

it('is nothing where problems only moved, or nothing changed', () => {
  const files = {'1-a.md': head + section('A')};
  expect(changes(files, {'1-a.md': `${head}More.\n\n${section('A')}`})).toBeUndefined();
  expect(changes(files, files)).toBeUndefined();
});

it('counts problems that are alike', () => {
  const twice = '[a](x.md)\n[a](x.md)\n';
  const found = changes({'1-a.md': head + twice}, {'1-a.md': `${head}${twice}[a](x.md)\n`});
  expect(found?.text).toMatch(/^design\/1-a\.md:7:5 {2}Link `x\.md` leads to no file/);
  expect(found?.text).not.toContain('\n\n\n');
  expect(found?.text).toContain('\n\n3 problems in all');
});

it('says that the problems of a removed document are gone', () => {
  const found = changes({'1-a.md': head + section('A')}, {});
  expect(found).toEqual({
    hasNew: false,
    text: 'design/1-a.md  no longer: Section `A` is empty (empty-section)\n\nNo problems are left',
  });
});

it('counts what it leaves out', () => {
  const many = (text: string) =>
    Object.fromEntries([1, 2, 3, 4].map((at) => [`${at}-a.md`, head + text]));
  const bad = section('A') + section('B') + section('C');
  expect(changes(many(bad), many(''))?.text).toMatchInlineSnapshot(`
    "design/1-a.md  no longer: Section \`A\` is empty (empty-section), Section \`B\` is empty (empty-section), and 1 more
    design/2-a.md  no longer: Section \`A\` is empty (empty-section), Section \`B\` is empty (empty-section), and 1 more
    … and 2 more documents with fewer

    No problems are left"
  `);
  expect(changes(many(''), many(bad))?.text).toContain('… and 2 more documents with problems');
});
