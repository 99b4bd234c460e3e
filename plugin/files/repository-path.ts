import {realpath, stat} from 'node:fs/promises';
import {basename, dirname, join, relative, sep} from 'node:path';

/** Where a folder stands in its git repository, as a POSIX path; its own name where there is none. */
export async function findRepositoryPath(path: string): Promise<string> {
  const real = await realpath(path);
  for (let folder = real; ; folder = dirname(folder)) {
    if (await stat(join(folder, '.git')).catch(() => undefined)) {
      return relative(folder, real).split(sep).join('/');
    }
    if (dirname(folder) === folder) return basename(real);
  }
}
