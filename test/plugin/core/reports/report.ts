import {readdir, readFile} from 'node:fs/promises';
import {toLevels} from '../../../../plugin/core/index.ts';
import {type CheckReport, toCheckReport} from '../../../../plugin/core/reports/check-report.ts';
import type {Level, Problem, RuleId} from '../../../../plugin/core/types.ts';
import {readFolder} from '../read.ts';

const fixture = new URL('../../../fixtures/check-folder/', import.meta.url);

/** Texts of the fixture by path in the report: one of each kind of problem, and a document without. */
export const texts: ReadonlyMap<string, string> = await readTexts();

/** The report on the fixture, as `design-docs check` makes it. */
export function reportOnFixture(): CheckReport {
  const bare = [...texts].map(([path, text]) => [path.replace('design/', ''), text]);
  const {designs} = readFolder(Object.fromEntries(bare), {levels: toLevels('off', levels)});
  return toCheckReport(
    [{designs, prefix: 'design/', has: (path) => texts.has(`design/${path}`)}],
    {tool, rules: aboutRules},
    ['log', 'warn', 'throw'],
  );
}

/** A report on one document with one problem. */
export function reportOn(
  problem: Partial<Problem>,
  path = '1-checked.md',
  isKnown = false,
): CheckReport {
  const [design] = readFolder({[path]: '# A\n\n- Status: draft\n'}).designs;
  if (!design) throw new Error('a folder with a document has no design');
  const problems = [
    {
      rule: 'broken-link' as const,
      level: 'warn' as const,
      line: 1,
      column: 1,
      message: 'M',
      ...problem,
    },
  ];
  const known = new Set(isKnown ? problems : []);
  return toCheckReport(
    [{designs: [{...design, problems}], prefix: 'design/', has: () => true, known}],
    {
      tool,
      rules: aboutRules,
      ...(isKnown ? {baseline: {path: 'known.json', stale: []}} : {}),
    },
    ['log', 'warn', 'throw'],
  );
}

/** A report on documents with problems of these rules and levels, in one folder. */
export function reportOnAll(
  documents: Readonly<Record<string, readonly (readonly [Level, RuleId])[]>>,
): CheckReport {
  const {designs} = readFolder(
    Object.fromEntries(Object.keys(documents).map((path) => [path, '# A\n'])),
  );
  const withProblems = designs.map((design) => ({
    ...design,
    problems: (documents[design.sourcePath] ?? []).map(([level, rule], at) => ({
      rule,
      level,
      line: at + 1,
      column: 1,
      message: `M${at}`,
      hint: 'H.',
    })),
  }));
  return toCheckReport(
    [{designs: withProblems, prefix: 'design/', has: () => true}],
    {tool, rules: aboutRules},
    ['log', 'warn', 'throw'],
  );
}

/** The file with the expected text of a format. */
export function expected(name: string): string {
  return new URL(`expected/${name}`, fixture).pathname;
}

const tool = {name: 'design-docs', version: '1.2.3', homepage: 'https://example.org/tool'};
// Only these, so that the expected texts stay when a rule is added.
const levels = {
  'missing-section': 'warn',
  'empty-section': 'warn',
  'broken-link': 'warn',
  'invalid-metadata': 'warn',
} as const;
const aboutRules = Object.entries(levels).map(([id, level]) => ({
  id: id as keyof typeof levels, // the table has no other keys
  summary: `Finds ${id}.`,
  url: `https://example.org/rules/${id}`,
  level,
}));

async function readTexts(): Promise<ReadonlyMap<string, string>> {
  const folder = new URL('design/', fixture);
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replace(/\/+/g, '/'))
    .sort();
  const from = folder.pathname;
  return new Map(
    await Promise.all(
      paths.map(
        async (path) =>
          [`design/${path.slice(from.length)}`, await readFile(path, 'utf8')] as const,
      ),
    ),
  );
}
