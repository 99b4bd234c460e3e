import {access, constants, readFile, realpath, stat} from 'node:fs/promises';
import path from 'node:path';

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
  const [root, target] = await Promise.all([
    realpath(folder),
    realpath(file).catch(() => undefined),
  ]);
  if (target === undefined) return {reason: 'is gone since it was read'};
  if (!target.startsWith(root + path.sep)) {
    return {reason: 'is a symbolic link out of the folder, so it is not written'};
  }
  const found = await stat(target);
  if (!found.isFile()) return {reason: 'is no file'};
  const isLocked = (found.mode & 0o222) === 0 || !(await mayWrite(target));
  if (isLocked) return {reason: 'is read-only'};
  if (!(await mayWrite(path.dirname(target)))) {
    return {reason: 'is in a folder that cannot be written'};
  }
  const bytes = await readFile(target);
  if (!bytes.equals(Buffer.from(before))) {
    const isOther = bytes.toString('utf8') !== before && !isUtf16(bytes);
    return {reason: isOther ? 'changed since it was read' : 'is not UTF-8, so it is not written'};
  }
  return {target, mode: found.mode & 0o7777};
}

async function mayWrite(file: string): Promise<boolean> {
  return access(file, constants.W_OK).then(
    () => true,
    () => false,
  );
}

function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
