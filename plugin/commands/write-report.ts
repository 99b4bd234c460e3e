import {randomUUID} from 'node:crypto';
import {chmod, mkdir, realpath, rename, rm, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {UserError} from '../user-error.ts';
import {whyNotWritten} from '../why-not-written.ts';

/**
 * Writes a report in the place of an earlier one, whole or not at all.
 * @throws {UserError} with the reason where it cannot be written
 */
export async function writeReport(output: string, text: string): Promise<void> {
  try {
    const folder = path.dirname(path.resolve(output));
    await mkdir(folder, {recursive: true});
    const found = await stat(output).catch(() => undefined);
    // A pipe or a device, such as /dev/stdout, has no other file put in its place.
    if (found && !found.isFile()) await writeFile(output, text);
    else await replace(await realpath(output).catch(() => path.resolve(output)), text, found?.mode);
  } catch (error) {
    const why = whyNotWritten(error);
    if (why === undefined) throw error;
    throw new UserError(`${output} cannot be written: ${why}.`, {cause: error});
  }
}

async function replace(file: string, text: string, mode: number | undefined): Promise<void> {
  const temporary = path.join(path.dirname(file), `.design-docs-${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, text, {flag: 'wx'});
    if (mode !== undefined) await chmod(temporary, mode & 0o7777);
    await rename(temporary, file);
  } finally {
    await rm(temporary, {force: true});
  }
}
