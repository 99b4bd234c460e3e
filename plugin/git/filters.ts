import {askGit} from './ask-git.ts';

/**
 * Settings that switch off the filters of a repository, for a command that compares files on disk: it would
 * run them on every file that was touched.
 */
export async function findFilters(folder: string): Promise<readonly string[]> {
  const found = await askGit(folder, [
    'config',
    '--name-only',
    '-z',
    '--get-regexp',
    '^filter\\..*\\.(clean|process|required)$',
  ]);
  if ('failure' in found) return [];
  const names = found.output.toString().split('\0').filter(Boolean);
  return names.map((name) => (name.endsWith('.required') ? `${name}=false` : `${name}=`));
}
