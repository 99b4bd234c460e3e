import {applyEdits} from '../core/edits/edits.ts';
import {toTexts, withTexts} from '../core/edits/texts.ts';
import type {DesignSet, SourceFile} from '../core/index.ts';
import type {Edit} from '../core/types.ts';
import {UserError} from '../user-error.ts';
import {formatDiff} from './diff.ts';
import {listFileChanges} from './list-file-changes.ts';
import type {AuthoringTarget, OpenFolder} from './open-folder.ts';
import type {CommandResult, WriteOptions} from './result.ts';
import {assertWritable, writeFiles} from './write-files.ts';

/** One step of a change: edits of one document, made when the steps before it are done. */
export interface Step {
  readonly path: string;
  readonly edits: (file: SourceFile, set: DesignSet) => readonly Edit[];
}

/** A change of documents as a whole: all of it is written, or nothing. */
export interface Change {
  readonly steps: readonly Step[];
  /** Describes what is wrong with the folder after the change; if anything, nothing is written. */
  readonly complain: (set: DesignSet) => string | undefined;
  /** What is printed when it is done. */
  readonly toText: (changed: readonly string[]) => string;
  readonly json: object;
  /** What is odd and still done. */
  readonly notices?: readonly string[];
}

/**
 * Applies a change in memory, reads the result to verify it, and writes it.
 * @throws {UserError} where the result would not say what was wanted, or a file cannot be written
 */
export async function changeDocuments(
  {folder, read}: OpenFolder,
  target: AuthoringTarget,
  change: Change,
  {dryRun}: WriteOptions,
): Promise<CommandResult> {
  let files = folder.files;
  for (const step of change.steps) files = apply(files, step, read(files));
  const complaint = change.complain(read(files));
  if (complaint !== undefined) throw new UserError(complaint);
  const changes = listFileChanges(folder.files, toTexts(files));
  if (dryRun) for (const one of changes) await assertWritable(folder.path, one);
  else if (changes.length > 0) await writeFiles(folder.path, changes);
  const changed = changes.map(({path}) => path);
  const diff = dryRun ? formatDiff(changes, target.shown) : undefined;
  return {
    // An empty diff would not say that there is nothing to do.
    text: diff || change.toText(changed),
    json: {...change.json, changed, ...(diff === undefined ? {} : {diff})},
    notices: change.notices ?? [],
    exitCode: 0,
  };
}

function apply(
  files: readonly SourceFile[],
  {path, edits}: Step,
  set: DesignSet,
): readonly SourceFile[] {
  const file = files.find((other) => other.path === path);
  if (!file) throw new Error(`${path} was read and is not among the files`);
  const {texts, outcomes} = applyEdits(toTexts(files), [{path, edits: edits(file, set)}]);
  if (outcomes[0] !== 'applied') throw new Error(`edits of ${path} collide: ${outcomes[0]}`);
  return files.map((other) => withTexts(other, texts));
}
