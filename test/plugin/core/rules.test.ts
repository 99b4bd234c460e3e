import {readdir, readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {
  defaultLevels,
  type Level,
  type RuleId,
  ruleIds,
  type Settings,
  type SourceFile,
  toReport,
} from '../../../plugin/core/index.ts';
import {parseMarkdown} from '../../../plugin/core/markdown/markdown.ts';
import {rules} from '../../../plugin/core/rules/index.ts';
import type {Block, Section} from '../../../plugin/core/types.ts';
import type {FolderLog} from '../../../plugin/core/versions.ts';
import {follow} from './history/history.ts';
import {readFiles} from './read.ts';

const folder = new URL('../../../plugin/core/rules/', import.meta.url);
const ids = Object.keys(rules) as readonly RuleId[]; // the table is keyed by RuleId
const names = await readdir(folder);

it('has a file, a page and a level for each rule, and no others', () => {
  const withoutRule = ['index.ts'];
  const files = names.filter((name) => name.endsWith('.ts') && !withoutRule.includes(name));
  expect(files.sort()).toEqual(ids.map((id) => `${id}.ts`).sort());
  expect(names.filter((name) => name.endsWith('.md')).sort()).toEqual(
    ids.map((id) => `${id}.md`).sort(),
  );
  expect([...ruleIds].sort()).toEqual([...ids].sort());
});

describe.each(ids)('the page of %s', async (id) => {
  const {sections} = parseMarkdown(await readFile(new URL(`${id}.md`, folder), 'utf8'));
  const section = (title: string) => sections.find((other) => other.title === title);

  it('is named after the rule and says in one sentence what it finds', () => {
    expect(sections[0]?.title).toBe(id);
    expect(sections[0]?.blocks.map(({text}) => text)).toEqual([
      expect.stringMatching(/^Finds [^.]+\.$/),
    ]);
    expect(section('Why')?.blocks.length).toBeGreaterThan(0);
  });

  const wrong = toExamples(section('Wrong'));
  it.each(wrong)('example $# has the messages it shows', ({files, messages}) => {
    expect(check(id, files)).toBe(messages);
  });

  it('shows at least one wrong example, and a right one without messages', () => {
    const right = (section('Right')?.blocks ?? []).flatMap(toFiles);
    expect([wrong.length > 0, right.length > 0]).toEqual([true, true]);
    expect(check(id, right)).toBe('');
  });
});

/** The report of one rule on an example, as `design-docs check` prints it, without the counts. */
function check(id: RuleId, given: readonly Example['files'][number][]): string {
  const off = Object.fromEntries(ids.map((other): [string, Level] => [other, 'ignore']));
  const levels = {...defaultLevels, ...off, [id]: 'warn' as const};
  const now = given.filter(({version}) => version === undefined);
  const {designs} = readFiles(withSidecars(now), {levels, ...toHistory(given)});
  const report = toReport(designs, {
    folder: '.',
    levels: ['log', 'warn'], // what is final has `log` at most
    perRule: Infinity,
    documents: Infinity,
    listCommand: '',
  });
  return (report ?? '').replaceAll(/^\.\//gm, '').replace(/\n+[^\n]*$/, '');
}

interface ExampleFile extends SourceFile {
  /** Since when a template was like this, where it is an earlier state of it. */
  readonly version?: string;
  /** When a document was added to the folder. */
  readonly written?: string;
  /** When it was committed as it is, and when the newest commit of the repository was made. */
  readonly committed?: string;
  readonly newest?: string;
}

interface Example {
  readonly files: readonly ExampleFile[];
  readonly messages: string;
}

// What version control would tell of the files of an example, where it names days.
function toHistory(given: readonly ExampleFile[]): Pick<Settings, 'history'> {
  const templateVersions = given.flatMap(({path, text, version}) =>
    version === undefined ? [] : [{name: path, file: {path, text}, date: version}],
  );
  const written = given.flatMap((file): [string, string][] =>
    file.written === undefined ? [] : [[file.path, file.written]],
  );
  const log = toLog(given);
  if (templateVersions.length === 0 && !log) return {};
  return {history: {templateVersions, written: new Map(written), ...(log ? {log} : {})}};
}

function toLog(given: readonly ExampleFile[]): FolderLog | undefined {
  const newest = given.find((file) => file.newest !== undefined)?.newest;
  if (newest === undefined) return undefined;
  const tracks = given.flatMap(({path, text, committed}) =>
    committed === undefined ? [] : follow([[committed, {[path]: text}]]),
  );
  return {commit: 'c9', date: newest, from: newest, tracks, templateVersions: []};
}

// Files up to a block of text are one folder, and the text is what is found in it.
function toExamples(section: Section | undefined): readonly Example[] {
  const examples: Example[] = [];
  let files: ExampleFile[] = [];
  for (const block of section?.blocks ?? []) {
    if (block.info === 'text') {
      examples.push({files, messages: block.text.trimEnd()});
      files = [];
    } else files.push(...toFiles(block));
  }
  return examples;
}

function toFiles({info = '', text}: Block): readonly ExampleFile[] {
  const value = (name: string) =>
    new RegExp(`\\b${name}=(?:"([^"]*)"|(\\S+))`).exec(info)?.slice(1).find(Boolean);
  const path = value('file');
  const message = value('damage');
  if (path === undefined) return [];
  const damage = message === undefined ? {} : {damage: {message, hint: value('hint') ?? ''}};
  const version = value('version');
  const written = value('written');
  const committed = value('committed');
  const newest = value('newest');
  const dates = {
    ...(version ? {version} : {}),
    ...(written ? {written} : {}),
    ...(committed ? {committed} : {}),
    ...(newest ? {newest} : {}),
  };
  return [{path, text, ...damage, ...dates}];
}

function withSidecars(files: readonly SourceFile[]): readonly SourceFile[] {
  const sidecar = files.find(({path}) => path.endsWith('.yaml'));
  return files
    .filter((file) => file !== sidecar)
    .map((file) => (sidecar ? {...file, sidecar} : file));
}
