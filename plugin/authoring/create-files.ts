import {
  constants,
  copyFile,
  link,
  lstat,
  mkdir,
  realpath,
  rm,
  rmdir,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import {UserError} from '../user-error.ts';
import {toTemporaryName} from './temporary-files.ts';
import {toWriteFailure} from './write-failure.ts';

/** A file that is not there yet. `path` is its POSIX path in the folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Creates files, whole and all of them, or none.
 * @throws {UserError} where one of them is there already, or its folder leads elsewhere
 */
export async function createFiles(folder: string, files: readonly NewFile[]): Promise<void> {
  const made: string[] = [];
  const dirs: string[] = [];
  let current = '';
  try {
    for (const {path: name, text} of files) {
      current = name;
      const file = path.join(folder, ...name.split('/'));
      if (await lstat(file).catch(() => undefined)) {
        throw new UserError(`${name} exists already, and is not overwritten. Give another title.`);
      }
      const dir = path.dirname(file);
      // Checked before folders are created, because one below a symbolic link would be created
      // elsewhere.
      await assertInside(folder, await findExisting(dir));
      const first = await mkdir(dir, {recursive: true});
      if (first !== undefined) dirs.push(dir);
      await assertInside(folder, dir);
      await create(file, text);
      made.push(file);
    }
  } catch (error) {
    await Promise.all(made.map((file) => rm(file, {force: true})));
    for (const dir of dirs) await rmdir(dir).catch(() => undefined);
    throw toWriteFailure(error, current);
  }
}

async function findExisting(dir: string): Promise<string> {
  const isThere = await lstat(dir).catch(() => undefined);
  return isThere ? dir : findExisting(path.dirname(dir));
}

async function assertInside(folder: string, dir: string): Promise<void> {
  const [root, real] = await Promise.all([realpath(folder), realpath(dir)]);
  if (real === root || real.startsWith(root + path.sep)) return;
  throw new UserError(`${dir} leads out of the design folder, so nothing was written there.`);
}

// Written under a temporary name and then linked, so that the file is never incomplete. A link, unlike
// a rename, fails if the name is taken.
async function create(file: string, text: string): Promise<void> {
  const temporary = path.join(path.dirname(file), toTemporaryName());
  try {
    await writeFile(temporary, text, {flag: 'wx'});
    await link(temporary, file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') throw error;
      return copyFile(temporary, file, constants.COPYFILE_EXCL); // a disk without links
    });
  } finally {
    await rm(temporary, {force: true});
  }
}
