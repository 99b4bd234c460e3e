import {realpath, stat} from 'node:fs/promises';
import {join, sep} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import type {Damage, NamedSource, SourceFile} from './core/index.ts';
import {type FolderOptions, listFolder} from './files/list-folder.ts';
import {readTemplatesBeside} from './files/read-template.ts';
import {readText} from './files/read-text.ts';
import {findRepositoryPath} from './files/repository-path.ts';
import {toSidecarFinder} from './files/sidecars.ts';
import {UserError} from './user-error.ts';

/** A folder of designs as the disk has it. All paths in it are POSIX and relative to the folder. */
export interface Folder {
  readonly path: string;
  /** Markdown documents, sorted by path. */
  readonly files: readonly SourceFile[];
  readonly assets: ReadonlySet<string>;
  /** Where the folder stands in its git repository; its own name where there is none. */
  readonly repositoryPath: string;
  readonly templatesBeside: readonly NamedSource[];
  /** What was passed over, and why; one sentence each. */
  readonly notices: readonly string[];
}

/** Which files of a folder are documents, where nobody says otherwise. */
export const defaultInclude: readonly string[] = ['**/*.{md,mdx,markdown}'];
export const defaultExclude: readonly string[] = [];

/** Reads the folder as it is now; a file that did not change since the last call is the same value. */
export type FolderReader = () => Promise<Folder>;

/** Makes a reader of one folder. Reading fails only where the folder is missing or is no folder. */
export function createFolderReader(path: string, options: FolderOptions): FolderReader {
  const known = new Map<string, {readonly stamp: string; readonly file: SourceFile}>();
  const readOnce = async (
    name: string,
    sidecars: readonly string[],
    isAgain = false,
  ): Promise<SourceFile> => {
    const stamp = await toStamp(path, name, sidecars);
    const before = known.get(name);
    if (before && stamp !== undefined && before.stamp === stamp) return before.file;
    const file = await readSource(path, name, sidecars);
    if (before && !isAgain && isEmptied(before.file, file)) {
      await setTimeout(100);
      return readOnce(name, sidecars, true);
    }
    known.set(name, {stamp: stamp ?? '', file});
    return file;
  };
  return async () => {
    await assertFolder(path);
    const {documents, assets, notices} = await listFolder(path, options);
    const findSidecar = toSidecarFinder(assets);
    return {
      path,
      files: await Promise.all(documents.map((name) => readOnce(name, findSidecar(name)))),
      assets,
      repositoryPath: await findRepositoryPath(path),
      templatesBeside: await readTemplatesBeside(path),
      notices,
    };
  };
}

// Editors empty a file and then write it, and a watcher may tell of the first step only.
function isEmptied(before: SourceFile, now: SourceFile): boolean {
  const emptied = (old = '', text = '') => old !== '' && text === '';
  return emptied(before.text, now.text) || emptied(before.sidecar?.text, now.sidecar?.text);
}

async function assertFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return;
  const what = found ? 'is a file, not a folder' : 'does not exist';
  throw new UserError(
    `Design folder ${path} ${what}. Give the path of the folder that holds the documents.`,
  );
}

// Changes with the document or its sidecar; undefined where one of them cannot be read.
async function toStamp(path: string, name: string, sidecars: readonly string[]) {
  const names = [name, ...sidecars.slice(0, 1)];
  const stats = await Promise.all(
    names.map((file) => stat(join(path, file)).catch(() => undefined)),
  );
  if (stats.includes(undefined)) return undefined;
  return stats.map((found) => `${found?.mtimeMs}:${found?.size}`).join(' ') + sidecars.join(' ');
}

async function readSource(
  path: string,
  name: string,
  [sidecar, ...rivals]: readonly string[],
): Promise<SourceFile> {
  const read = await readText(join(path, name));
  const damage = read.damage?.isLost
    ? read.damage
    : ((await findOutsideLink(path, name)) ?? read.damage);
  const beside = sidecar === undefined ? undefined : await readText(join(path, sidecar));
  return {
    path: name,
    text: read.text,
    ...(damage ? {damage} : {}),
    ...(sidecar !== undefined && beside
      ? {sidecar: {path: sidecar, ...beside, ...(rivals.length > 0 ? {rivals} : {})}}
      : {}),
  };
}

// The bundler sees the file that a link leads to, and outside of the folder it is none of ours.
async function findOutsideLink(path: string, name: string): Promise<Damage | undefined> {
  const [folder, file] = await Promise.all([realpath(path), realpath(join(path, name))]);
  if (file.startsWith(`${folder}${sep}`)) return undefined;
  return {
    message: 'File is a symbolic link out of the design folder, so it has no page',
    hint: 'Move the file into the folder, and leave a link to it in its old place.',
    isLost: true,
  };
}
