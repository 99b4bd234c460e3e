import {constants, type Stats} from 'node:fs';
import {type FileHandle, lstat, open, realpath} from 'node:fs/promises';
import path from 'node:path';
import type {Damage} from '../../core/index.ts';

/**
 * Real paths of the folders that a file has to be in to be read. `anywhere` is for files that the owner
 * of the site names: a symbolic link in a pull request must not choose what is published.
 */
export type Roots = readonly string[] | 'anywhere';

/** Where a file really is, or why it must not be opened. */
export type RealFile =
  | {readonly real: string; readonly stats: Stats}
  | {readonly damage: Damage; readonly why: Refusal};

/** `missing`: there is no such file. `outside`: it is not in the roots, or hidden in them. */
export type Refusal = 'missing' | 'outside' | 'folder' | 'special' | 'unreadable';

// Strings of Node end at half a gigabyte; real documents are far below a tenth of that.
const largestRead = 50_000_000;

/**
 * The one place that decides whether a file is read: it is a regular file, and its real path is in one of
 * the roots. Devices, pipes and sockets are refused before they are opened, since that alone may hang.
 */
export async function findRealFile(file: string, roots: Roots): Promise<RealFile> {
  try {
    const real = await realpath(file);
    const stats = await lstat(real);
    if (stats.isDirectory())
      return refuse('folder', 'File cannot be read: it is a link to a folder');
    // A hidden file may be read if it is named itself, such as `.mailmap`.
    const isNamed = real === path.resolve(file);
    const isAllowed = (root: string) => (isNamed ? isBelow(root, real) : isInside(root, real));
    if (roots !== 'anywhere' && !roots.some(isAllowed)) {
      const isHidden = roots.some((root) => isBelow(root, real));
      const where = isHidden ? 'to a hidden file' : 'out of the design folder';
      return refuse('outside', `File is a symbolic link ${where}, so it is not read`);
    }
    if (!stats.isFile()) {
      return refuse('special', 'File cannot be read: it is a pipe, a socket or a device');
    }
    return {real, stats};
  } catch (error) {
    return refuseFor(error, file);
  }
}

/** The bytes of such a file. It never hangs, and never fails. */
export async function readRealFile(
  file: string,
  roots: Roots,
): Promise<{readonly bytes: Buffer} | {readonly damage: Damage}> {
  const found = await findRealFile(file, roots);
  if ('damage' in found) return found;
  if (found.stats.size > largestRead) {
    const size = Math.round(found.stats.size / 1_000_000);
    return refuse('unreadable', `File cannot be read: it is ${size} MB long`);
  }
  let handle: FileHandle | undefined;
  try {
    handle = await open(found.real, openFlags);
    const stats = await handle.stat();
    // Another file may have taken its place after the decision.
    if (!stats.isFile() || stats.ino !== found.stats.ino || stats.dev !== found.stats.dev) {
      return refuse('unreadable', 'File cannot be read: it was replaced while it was read');
    }
    return {bytes: await handle.readFile()};
  } catch (error) {
    return refuseFor(error, file);
  } finally {
    await handle?.close();
  }
}

/**
 * Whether a real path is below a root. What is hidden there (`.git`, `.env`) or installed is not, as it is
 * in no listing: a checkout keeps its credentials in such files.
 */
export function isInside(root: string, real: string): boolean {
  const parts = path.relative(root, real).split(path.sep);
  return isBelow(root, real) && !parts.some((part) => /^(?:\.|node_modules$)/.test(part));
}

function isBelow(root: string, real: string): boolean {
  const way = path.relative(root, real);
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

// Windows has neither of the last two.
const openFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

const hints: Readonly<Record<Refusal, string>> = {
  missing: 'Make the file readable, or remove it from the design folder.',
  outside: 'Move the file into the folder, and leave a link to it in its old place.',
  folder: 'Make the file readable, or remove it from the design folder.',
  special: 'Remove it from the design folder.',
  unreadable: 'Make the file readable, or remove it from the design folder.',
};

function refuse(why: Refusal, message: string): RealFile & {readonly damage: Damage} {
  return {why, damage: {message, hint: hints[why], isLost: true}};
}

function refuseFor(error: unknown, file: string) {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown'; // what node:fs throws
  if (code === 'ENOENT' && path.basename(file).includes('\uFFFD')) {
    return refuse('missing', 'File cannot be read: its name is not UTF-8');
  }
  const reason = reasons[code] ?? code;
  return refuse(code === 'ENOENT' ? 'missing' : 'unreadable', `File cannot be read: ${reason}`);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ELOOP: 'it is a symbolic link to itself',
  ENOENT: 'it is a symbolic link that leads nowhere',
  EISDIR: 'it is a link to a folder',
};
