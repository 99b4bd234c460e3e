import {readFile, realpath} from 'node:fs/promises';
import path from 'node:path';
import type {Level, Problem, RuleId} from '../core/index.ts';
import {
  type BaselineEntry,
  type CheckedDocument,
  collectEntries,
  formatBaseline,
  matchBaseline,
  parseBaseline,
} from '../core/reports/baseline.ts';
import {plural} from '../core/reports/words.ts';
import {UserError} from '../user-error.ts';
import {writeReport} from './write-report.ts';

/** Options of the command line about a baseline. */
export interface BaselineArguments {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** A folder that was checked, whole or in part. */
export interface CheckedFolder {
  /** Absolute. */
  readonly folder: string;
  /** The documents that were asked for, by their paths in the folder. */
  readonly documents: readonly CheckedDocument[];
  /** All documents of the folder were asked for. */
  readonly isWhole: boolean;
  readonly levels: Readonly<Record<RuleId, Level>>;
}

/** The result of comparing a check with a baseline. */
export interface KnownProblems {
  readonly path: string;
  readonly known: ReadonlySet<Problem>;
  readonly stale: readonly BaselineEntry[];
}

/**
 * Holds what was checked against the baseline that the command line names, after writing it anew if asked to.
 * Undefined where none is named.
 * @throws {UserError} where it is missing or no baseline, or cannot be written
 */
export async function readKnownProblems(
  {baseline: file, updateBaseline = false}: BaselineArguments,
  checked: readonly CheckedFolder[],
): Promise<KnownProblems | undefined> {
  if (file === undefined) {
    if (!updateBaseline) return undefined;
    throw new UserError('--update-baseline has no file. Give it with --baseline FILE.');
  }
  const before = await readEntries(file, updateBaseline);
  const home = await toReal(path.dirname(path.resolve(file)));
  const folders = await Promise.all(checked.map((folder) => placeFolder(folder, home)));
  const documents = folders.flatMap((folder) => folder.documents);
  const isJudged = createJudge(folders);
  if (!updateBaseline) return {path: file, ...matchBaseline(documents, before, isJudged)};
  const kept = before.filter((entry) => !isJudged(entry));
  const entries = [...kept, ...collectEntries(documents)];
  await writeReport(file, formatBaseline(entries));
  const count = entries.reduce((sum, entry) => sum + entry.count, 0);
  console.error(`${file} has ${plural(count, 'known problem')}.`);
  return {path: file, ...matchBaseline(documents, entries, isJudged)};
}

/** A sentence on the entries whose problems are gone, if there are any. */
export function describeStale({path: file, stale}: KnownProblems): string | undefined {
  if (stale.length === 0) return undefined;
  const count = stale.reduce((sum, entry) => sum + entry.count, 0);
  const named = stale.slice(0, 3).map((entry) => `${entry.path} (${entry.rule})`);
  const more = stale.length > named.length ? `, and ${stale.length - named.length} more` : '';
  const are = count === 1 ? 'that is' : 'that are';
  return `${file} has ${plural(count, 'problem')} ${are} gone: ${named.join(', ')}${more}. Update it with --update-baseline.`;
}

async function readEntries(file: string, isUpdate: boolean): Promise<readonly BaselineEntry[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && isUpdate) return undefined;
    const why = error.code === 'ENOENT' ? 'does not exist' : 'cannot be read';
    throw new UserError(`${file} ${why}. Make a baseline with --update-baseline.`, {cause: error});
  });
  if (text === undefined) return [];
  const entries = parseBaseline(text);
  if (!('fault' in entries)) return entries;
  // A file of another kind was probably named by mistake, so it is not overwritten.
  throw new UserError(`${file} ${entries.fault}. Give another file, or remove this one.`);
}

// Paths in a baseline are relative to its own folder, so that they do not depend on the current
// folder.
async function placeFolder({folder, documents, ...rest}: CheckedFolder, home: string) {
  const start = path
    .relative(home, await toReal(folder))
    .split(path.sep)
    .join('/');
  const prefix = start === '' ? '' : `${start}/`;
  const placed = documents.map((document) => ({...document, path: prefix + document.path}));
  return {...rest, prefix, documents: placed};
}

type PlacedFolder = Awaited<ReturnType<typeof placeFolder>>;

// An entry is stale only where its document was looked at, or is gone, and its rule is in force.
function createJudge(folders: readonly PlacedFolder[]): (entry: BaselineEntry) => boolean {
  const judges = folders.map((folder) => ({
    ...folder,
    paths: new Set(folder.documents.map((document) => document.path)),
  }));
  return ({path: name, rule}) =>
    judges.some(
      ({isWhole, prefix, paths, levels}) =>
        levels[rule] !== 'ignore' &&
        (paths.has(name) ||
          (isWhole && name.startsWith(prefix) && !name.startsWith('../', prefix.length))),
    );
}

function toReal(folder: string): Promise<string> {
  return realpath(folder).catch(() => folder);
}
