import {access, constants, realpath} from 'node:fs/promises';
import path from 'node:path';
import {findRealFile, type Refusal, readRealFile} from '../load/files/real-file.ts';
import {findUtf16} from '../load/files/utf16.ts';

/** The real path of a file, or why it must not be written. */
export type Writable = {readonly target: string; readonly mode: number} | {readonly reason: string};

/**
 * Checks whether a file may be overwritten: it must be writable and still hold the text `before`. Links
 * are followed, but never out of the folder. `name` is its POSIX path in the folder.
 */
export async function findWritable(
  folder: string,
  name: string,
  before: string,
): Promise<Writable> {
  const file = path.join(folder, ...name.split('/'));
  const root = await realpath(folder);
  const found = await findRealFile(file, [root]);
  if ('why' in found) return {reason: reasons[found.why]};
  const {real: target, stats} = found;
  const isLocked = (stats.mode & 0o222) === 0 || !(await mayWrite(target));
  if (isLocked) return {reason: 'is read-only'};
  if (!(await mayWrite(path.dirname(target)))) {
    return {reason: 'stands in a folder that may not be written'};
  }
  const read = await readRealFile(target, [root]);
  if ('damage' in read) return {reason: reasons.unreadable};
  const {bytes} = read;
  if (findUtf16(bytes)) return {reason: 'is UTF-16, so it is not written'};
  if (bytes.includes(0))
    return {reason: 'is no plain text (it holds NUL bytes), so it is not written'};
  if (!bytes.equals(Buffer.from(before))) {
    const isOther = bytes.toString('utf8') !== before;
    return {reason: isOther ? 'changed since it was read' : 'is not UTF-8, so it is not written'};
  }
  return {target, mode: stats.mode & 0o7777};
}

const reasons: Readonly<Record<Refusal, string>> = {
  missing: 'is gone since it was read',
  outside: 'is a symbolic link out of the folder, so it is not written',
  folder: 'is no file',
  special: 'is no file',
  unreadable: 'is not readable',
};

async function mayWrite(file: string): Promise<boolean> {
  return access(file, constants.W_OK).then(
    () => true,
    () => false,
  );
}
