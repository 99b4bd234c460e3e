import {readdir, realpath, stat} from 'node:fs/promises';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {toName} from '../core/names/identity.ts';
import {numberOfName} from '../core/names/number.ts';
import {isTemplateName} from '../core/template/template-file.ts';
import {findRepositoryRoot} from '../load/files/repository-path.ts';
import {UserError} from '../user-error.ts';
import {isFolder} from './argument-order.ts';

/** A design folder, and which of its documents to check. */
export interface Selection {
  /** As the user would type it; empty for the current folder. */
  readonly folder: string;
  /** Paths in the folder, POSIX; absent where all are. */
  readonly files?: readonly string[];
}

/**
 * Finds what to check: the paths are design folders and documents. The folder of a document is looked for
 * among the given ones, then among its parents.
 * @throws {UserError} where a path leads nowhere, or no folder can be found
 */
export async function findSelections(
  paths: readonly string[],
  given: string | undefined,
): Promise<readonly Selection[]> {
  if (paths.length === 0) return [{folder: given ?? (await findDefaultFolder())}];
  const kinds = await Promise.all(paths.map(readKind));
  const folders = given === undefined ? paths.filter((_, at) => kinds[at] === 'folder') : [given];
  const files = paths.filter((path) => !folders.includes(path));
  const found = await Promise.all(
    files.map(async (file) => {
      const folder = given ?? (await findAmong(folders, file)) ?? (await findFolderOf(file));
      return {folder, path: await toPathIn(folder, file)};
    }),
  );
  const all = new Set([
    ...(given === undefined ? folders : []),
    ...found.map(({folder}) => folder),
  ]);
  return [...all].map((folder) => {
    const inside = found.filter((file) => file.folder === folder).map(({path}) => path);
    return inside.length > 0 ? {folder, files: inside} : {folder};
  });
}

/** The default folder: `design`, or the current folder if it looks like a folder of designs. */
export async function findDefaultFolder(): Promise<string> {
  if (await isFolder('design')) return 'design';
  const here = process.cwd();
  const isHere =
    usualName.test(basename(here)) ||
    (await findWithTemplate([here])) !== undefined ||
    (await hasNumberedFiles(here));
  return isHere ? '.' : await findFolderOf(join(here, 'x.md')).catch(() => 'design');
}

// `0001-cache.md` beside `0002-queue.md`.
async function hasNumberedFiles(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch((): string[] => []);
  const numbered = names.filter(
    (name) => /\.mdx?$/i.test(name) && numberOfName(toName(name)) !== undefined,
  );
  return numbered.length > 1;
}

/** The design folder around a document that may not be on disk yet. */
export async function findFolderOf(path: string): Promise<string> {
  const file = resolve(path);
  const inDefault = relative('design', file);
  if (!isOutside(inDefault)) return 'design';
  const root = (await findRepositoryRoot(dirname(file))) ?? process.cwd();
  const around = listAncestors(dirname(file), root);
  const named = around.findLast((folder) => usualName.test(basename(folder)));
  const found = named ?? (await findWithTemplate(around));
  if (found !== undefined) return relative('', found).split(sep).join('/') || '.';
  throw new UserError(
    `The design folder of ${path} is not known: no folder around it has a usual name or a template. Give it with --folder.`,
  );
}

/**
 * Path of a document in its folder, POSIX.
 * @throws {UserError} if it is in another folder
 */
export async function toPathIn(folder: string, path: string): Promise<string> {
  const inside = await findPathIn(folder, path);
  if (inside === undefined) throw new UserError(`${path} is not in the design folder ${folder}.`);
  return inside;
}

/** Path of a document in a folder, also where one of them was reached by a link; else undefined. */
export async function findPathIn(folder: string, path: string): Promise<string | undefined> {
  const [realFolder, realParent] = await Promise.all([
    readRealPath(folder),
    readRealPath(dirname(path)),
  ]);
  const names = [relative(folder, path), relative(realFolder, join(realParent, basename(path)))];
  return names
    .find((name) => !isOutside(name))
    ?.split(sep)
    .join('/');
}

function readRealPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

const usualName =
  /^(?:designs?|design[-_]?docs?|enhancements?|proposals?|rfcs?|keps?|adrs?|decisions?|architecture[-_]decisions?)$/i;

async function readKind(path: string): Promise<'file' | 'folder'> {
  const found = await stat(path).catch(() => undefined);
  if (found) return found.isDirectory() ? 'folder' : 'file';
  throw new UserError(`${path} does not exist. Give the design folder, or documents in it.`);
}

async function findAmong(folders: readonly string[], file: string): Promise<string | undefined> {
  for (const folder of folders) {
    if ((await findPathIn(folder, file)) !== undefined) return folder;
  }
  return undefined;
}

// The nearest first, without the root itself: its name is that of the project.
function listAncestors(folder: string, root: string): readonly string[] {
  if (folder === root || dirname(folder) === folder) return [];
  return [folder, ...listAncestors(dirname(folder), root)];
}

async function findWithTemplate(folders: readonly string[]): Promise<string | undefined> {
  for (const folder of folders) {
    const names = await readdir(folder).catch((): string[] => []);
    if (names.some((name) => /template/i.test(name) && isTemplateName(name))) return folder;
  }
  return undefined;
}

function isOutside(path: string): boolean {
  return path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path;
}
