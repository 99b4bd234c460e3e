import {createHash} from 'node:crypto';
import {chmod, cp, mkdtemp, readdir, readFile, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {commandLine, runNode} from '../browser/node-process.ts';
import type {CorpusFolder} from './folders.ts';

interface ExportedSection {
  readonly title: string;
  readonly name: string | null;
  readonly state: string;
}

interface ExportedDesign {
  readonly sourcePath: string;
  readonly sections: readonly ExportedSection[];
  readonly missingSections: readonly string[];
  readonly problems: readonly {readonly rule: string; readonly message: string}[];
  readonly [field: string]: unknown;
}

/**
 * Fixes a copy of a folder and says what is wrong with that: a document that reads otherwise than
 * before, a byte that was lost, a problem that is still found, or a second run that changes something.
 */
export async function fixAll({folder, template}: CorpusFolder): Promise<readonly string[]> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'corpus-fix-'));
  const copy = path.join(temporary, path.basename(folder));
  const options = template === undefined ? [] : ['--template', template];
  try {
    await cp(folder, copy, {recursive: true});
    await makeWritable(copy);
    const before = await exportOf(copy, options);
    const texts = await readAll(copy);
    const first = await runNode([commandLine, 'fix', copy, '--json', ...options]);
    const {fixed, changed} = JSON.parse(first.output);
    const after = await exportOf(copy, options);
    const written = await readAll(copy);
    const second = await runNode([commandLine, 'fix', copy, '--json', ...options]);
    console.log(`  fixed ${fixed.length} problems in ${changed.length} files`);
    return [
      ...(first.code === 0 ? [] : [`fix ended with ${first.code}`]),
      ...[...texts].flatMap(([name, text]) => compareText(name, text, written.get(name), changed)),
      ...before.flatMap((design) => compare(design, after, fixed)),
      ...(JSON.parse(second.output).changed.length > 0 ? ['a second run changes something'] : []),
      ...(sameTexts(written, await readAll(copy)) ? [] : ['a second run writes something']),
    ];
  } finally {
    await rm(temporary, {recursive: true, force: true});
  }
}

async function makeWritable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const name of await readdir(folder, {recursive: true})) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found) await chmod(file, found.isDirectory() ? 0o755 : 0o644);
  }
}

async function exportOf(folder: string, options: readonly string[]) {
  const {output} = await runNode([commandLine, 'export', folder, ...options]);
  const {designs}: {designs: readonly ExportedDesign[]} = JSON.parse(output);
  return designs;
}

async function readAll(folder: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const name of await readdir(folder, {recursive: true})) {
    const bytes = await readFile(path.join(folder, name)).catch(() => undefined);
    if (bytes) texts.set(name, bytes.toString('latin1'));
  }
  return texts;
}

// Fixing only adds: the old lines are still there, in order, except for the corrected ones.
function compareText(
  name: string,
  before: string,
  after: string | undefined,
  changed: readonly string[],
): readonly string[] {
  if (after === before) return [];
  if (after === undefined) return [`${name} is gone`];
  if (!changed.includes(name)) return [`${name} was changed without a word`];
  const lines = after.split('\n');
  let at = 0;
  return before.split('\n').flatMap((line) => {
    const found = lines.findIndex((other, index) => index >= at && holds(other, line));
    if (found >= 0) at = found + 1;
    return found >= 0 || isPutRight.test(line)
      ? []
      : [`${name} lost the line ${JSON.stringify(line)}`];
  });
}

// A heading, a row of a table of contents, a status: what they say is compared as data below.
const isPutRight = /^#{1,6} |^\s*[-*+] \[.*\]\(#|^status:|^one of:/i;

// Quotes and spaces are what is put into a line of metadata.
function holds(fixed: string, line: string): boolean {
  return fixed === line || bare(fixed) === bare(line);
}

function bare(line: string): string {
  return line
    .replace(/\\?[[(]optional\\?[\])]/gi, '')
    .replace(curlyQuotes, '')
    .replace(/[\s"'\\]/g, '');
}

// Texts are compared as bytes, in which a curly quote is three characters.
const curlyQuotes = /\u00e2\u0080[\u009c\u009d]/g;

function compare(
  before: ExportedDesign,
  designs: readonly ExportedDesign[],
  fixed: readonly {path: string; rule: string; message: string}[],
): readonly string[] {
  const name = before.sourcePath;
  const after = designs.find(({sourcePath}) => sourcePath === name);
  if (!after) return [`${name} is no longer among the designs`];
  const own = fixed.filter(({path: other}) => other === name);
  const added = own.flatMap(({message}) => toAdded(message) ?? []);
  const isReadable = own.some(({rule}) => rule === 'invalid-metadata');
  const findings: string[] = [];
  for (const key of Object.keys(before)) {
    if (['sections', 'missingSections', 'problems'].includes(key)) continue;
    const [old, now] = [before, after].map((design) => toComparable(key, design[key], added));
    // What could not be read as it was meant is read now; what was read stays.
    const isGain = isReadable && /^(?:null|\[\]|\{"id":null,.*)$/.test(old ?? '');
    if (old !== now && !isGain) findings.push(`${name} ${key} was ${old} and is ${now}`);
  }
  if (!hasSections(after, before, added, toRenames(own)))
    findings.push(`${name} has other sections than before`);
  const again = after.problems.filter(({message}) =>
    own.some((other) => other.message === message),
  );
  return [...findings, ...again.map(({message}) => `${name} still: ${message}`)];
}

// What a section is called once its mark is removed, or its name is spelt as in the template.
function toRenames(fixed: readonly {readonly message: string}[]): ReadonlyMap<string, string> {
  const marked = /^Section `(.*)` still has the mark `(.*)` of the template$/;
  const misspelt = /^Section `(.*)` is not quite `(.*)` of the template$/;
  return new Map(
    fixed.flatMap(({message}): [string, string][] => {
      const [, title = '', mark = ''] = marked.exec(message) ?? [];
      const [, wrong = '', right = ''] = misspelt.exec(message) ?? [];
      if (title !== '') return [[title, title.replace(mark, '').trim()]];
      return wrong === '' ? [] : [[wrong, right]];
    }),
  );
}

function toAdded(message: string): string | undefined {
  if (message === 'Design has no summary') return 'Summary';
  return /^(?:Section `)?(.*?)`? is missing$/.exec(message)?.[1];
}

// A fixed heading gives its section the right name.
function withoutSection(summary: unknown): unknown {
  if (typeof summary !== 'object' || summary === null) return summary;
  return {...summary, section: undefined, line: undefined};
}

// An added section may be in the place of the status or of questions.
function toComparable(key: string, value: unknown, added: readonly string[]): string {
  if (key === 'openQuestions') {
    const {items} = value as {items: readonly {text: string}[]}; // designs.json, version 1
    return JSON.stringify(items.map(({text}) => text).filter((text) => !added.includes(text)));
  }
  if (key === 'summary') return JSON.stringify(withoutSection(value));
  const text = JSON.stringify(value, isReworded.test(key) ? withoutWording : withoutLines);
  return key === 'status' && added.includes('Status') ? text.replace('"section"', 'null') : text;
}

// An added section is empty, or contains the sections that followed it before.
function hasSections(
  after: ExportedDesign,
  before: ExportedDesign,
  added: readonly string[],
  renames: ReadonlyMap<string, string>,
): boolean {
  const rest = after.sections.map(toKey);
  for (const section of before.sections) {
    const renamed = {...section, title: renames.get(section.title) ?? section.title};
    const at = Math.max(rest.indexOf(toKey(section)), rest.indexOf(toKey(renamed)));
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  const titles = rest.map((key) => key.replace(/ (?:empty|filled)$/, ''));
  return titles.sort().join('\n') === [...added].sort().join('\n');
}

// A heading that was misspelt, or kept the mark of the template, is the same section.
function toKey({title, name, state}: ExportedSection): string {
  return `${name ?? title.replace(/ [[(]optional[\])]$/i, '')} ${state}`;
}

function withoutLines(key: string, value: unknown): unknown {
  return key === 'line' ? undefined : value;
}

// A status that was wrongly written, or what only another document said, says the same in other words.
const isReworded = /^(?:status|supersededBy)$/;

function withoutWording(key: string, value: unknown): unknown {
  return key === 'line' || key === 'raw' ? undefined : value;
}

function sameTexts(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return toHash(a) === toHash(b);
}

function toHash(texts: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const [name, text] of texts) hash.update(JSON.stringify([name, text]));
  return hash.digest('hex');
}
