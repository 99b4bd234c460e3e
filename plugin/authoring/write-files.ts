import {rmSync} from 'node:fs';
import {open, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import {cleanOnSignal} from '../on-signal.ts';
import {UserError} from '../user-error.ts';
import {findWritable} from './find-lock.ts';
import {toTemporaryName} from './temporary-files.ts';
import {toWriteFailure} from './write-failure.ts';

/** A file of the folder that gets another text. `path` is its POSIX path there. */
export interface FileChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** A new text, complete on disk beside the file whose place it will take. */
interface Prepared {
  readonly temporary: string;
  readonly target: string;
  readonly mode: number;
  readonly before: string;
}

/**
 * Writes files so that each is either as it was or whole, and none is written where one cannot be.
 * `beforeRename` runs when all is prepared, and nothing is replaced yet.
 * @throws {UserError} where a file may not be written or is not what was read
 */
export async function writeFiles(
  folder: string,
  changes: readonly FileChange[],
  beforeRename?: () => Promise<void>,
): Promise<void> {
  const temporaries: string[] = [];
  // If the command is stopped while it writes, no temporary files are left in the folder.
  const forget = cleanOnSignal(() => {
    for (const file of temporaries) rmSync(file, {force: true});
  });
  try {
    const prepared: Prepared[] = [];
    for (const change of changes) prepared.push(await prepare(folder, change, temporaries));
    await beforeRename?.();
    for (const change of changes) await assertWritable(folder, change);
    await replaceAll(prepared, temporaries);
  } finally {
    await Promise.all(temporaries.map((file) => rm(file, {force: true})));
    forget();
  }
}

/**
 * Where a file is written.
 * @throws {UserError} where it may not be written or is not what was read
 */
export async function assertWritable(folder: string, {path: name, before}: FileChange) {
  const found = await findWritable(folder, name, before);
  if ('reason' in found) throw new UserError(`${name} ${found.reason}. Nothing was written.`);
  return found;
}

async function prepare(
  folder: string,
  change: FileChange,
  temporaries: string[],
): Promise<Prepared> {
  const {target, mode} = await assertWritable(folder, change);
  try {
    const temporary = await writeBeside(target, change.after, mode, temporaries);
    return {temporary, target, mode, before: change.before};
  } catch (error) {
    throw toWriteFailure(error, change.path);
  }
}

// In the same folder, because a file is only renamed at once within one disk.
async function writeBeside(
  target: string,
  text: string,
  mode: number,
  temporaries: string[],
): Promise<string> {
  const temporary = path.join(path.dirname(target), toTemporaryName());
  temporaries.push(temporary);
  const file = await open(temporary, 'wx', mode);
  try {
    await file.writeFile(text);
    // The process's umask may have removed bits from the file's mode.
    await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
  return temporary;
}

async function replaceAll(prepared: readonly Prepared[], temporaries: string[]): Promise<void> {
  const replaced: Prepared[] = [];
  try {
    for (const file of prepared) {
      await rename(file.temporary, file.target);
      replaced.push(file);
    }
  } catch (error) {
    for (const {target, before, mode} of replaced) {
      await rename(await writeBeside(target, before, mode, temporaries), target);
    }
    throw error;
  }
}
