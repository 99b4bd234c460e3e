import {realpath, stat} from 'node:fs/promises';
import {basename, dirname, join, relative, sep} from 'node:path';

/** Where a folder is in its git repository, as a POSIX path; its own name where there is none. */
export async function findRepositoryPath(path: string): Promise<string> {
  const real = await realpath(path);
  const root = await findRepositoryRoot(real);
  return root === undefined ? basename(real) : relative(root, real).split(sep).join('/');
}

/** The nearest folder around a path, or the path itself, that is a git repository. */
export async function findRepositoryRoot(path: string): Promise<string | undefined> {
  for (let folder = path; ; folder = dirname(folder)) {
    if (await stat(join(folder, '.git')).catch(() => undefined)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
