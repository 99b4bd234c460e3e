import {stat} from 'node:fs/promises';
import path from 'node:path';
import {type FolderMap, type ParsedFile, resolveLink} from '../../core/index.ts';
import {findRealFile, isInside} from './real-file.ts';
import {findRepositoryRoot} from './repository-path.ts';

/**
 * Which of the files of its repository that documents of a folder link to are not there. Paths are
 * from the root of the repository; undefined if the folder is in none. No file is opened, and paths
 * outside of the repository are ignored.
 */
export async function findMissingOutside(
  folder: string,
  files: readonly Pick<ParsedFile, 'path' | 'links'>[],
  map: FolderMap,
): Promise<ReadonlySet<string> | undefined> {
  const root = await findRepositoryRoot(folder);
  if (root === undefined) return undefined;
  const wanted = new Set<string>();
  for (const file of files) {
    for (const {url} of file.links) {
      const target = resolveLink(url, file.path, map);
      if (target.kind === 'outside' && target.isFile) wanted.add(target.path);
    }
  }
  const paths = [...wanted];
  const missing = await Promise.all(paths.map((name) => isMissing(root, name)));
  return new Set(paths.filter((_, at) => missing[at]));
}

// A folder is listed by GitHub; what is hidden, or a link out of the repository, is left alone.
async function isMissing(root: string, name: string): Promise<boolean> {
  const file = path.join(root, name);
  if (file !== root && !isInside(root, file)) return false;
  const found = await findRealFile(file, [root]);
  return 'why' in found && found.why === 'missing' && !(await stat(file).catch(() => undefined));
}
