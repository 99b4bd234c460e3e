import {realpath, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import type {Damage, NamedSource, SourceFile} from '../../core/index.ts';
import {isTemplateName} from '../../core/template/template-file.ts';
import {UserError} from '../../user-error.ts';
import {type FolderOptions, listFolder} from './list-folder.ts';
import {isPlainPath} from './plain-path.ts';
import {readFoundTemplate, readTemplatesBeside} from './read-template.ts';
import {readText} from './read-text.ts';
import {findRealFile} from './real-file.ts';
import {hasRelativeImport} from './relative-imports.ts';
import {findRepositoryPath} from './repository-path.ts';
import {toSidecarFinder} from './sidecars.ts';

/** A folder of designs as the disk has it. All paths in it are POSIX and relative to the folder. */
export interface Folder {
  readonly path: string;
  /** Markdown documents, sorted by path. */
  readonly files: readonly SourceFile[];
  readonly assets: ReadonlySet<string>;
  /** Symbolic links to documents and assets, with the path of the file each leads to. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Where the folder is in its git repository; its own name where there is none. */
  readonly repositoryPath: string;
  readonly templatesBeside: readonly NamedSource[];
  /** Files that were skipped, and why; one sentence each. */
  readonly notices: readonly string[];
  /** What is to be said of the folder as a whole. */
  readonly folderNotice?: string;
}

/** Which files of a folder are documents by default. */
export const defaultInclude: readonly string[] = ['**/*.{md,mdx,markdown}'];
export const defaultExclude: readonly string[] = [];

/** Reads the folder as it is now; a file that did not change since the last call is the same value. */
export type FolderReader = () => Promise<Folder>;

/** Makes a reader of one folder. Reading fails only where the folder is missing or is no folder. */
export function createFolderReader(path: string, options: FolderOptions): FolderReader {
  const known = new Map<string, {readonly stamp: string; readonly file: SourceFile}>();
  const readOnce = async ({root, name, sidecars}: Place, isAgain = false): Promise<SourceFile> => {
    const stamp = await toStamp({root, name, sidecars});
    const before = known.get(name);
    if (before && stamp !== undefined && before.stamp === stamp) return before.file;
    const file = await readSource({root, name, sidecars});
    if (before && !isAgain && isEmptied(before.file, file)) {
      await setTimeout(100);
      return readOnce({root, name, sidecars}, true);
    }
    known.set(name, {stamp: stamp ?? '', file});
    return file;
  };
  return async () => {
    await assertFolder(path);
    const root = await realpath(path);
    const {documents, assets, aliases, lostLinks, notices} = await listFolder(path, options);
    // A sidecar that is a link out of the folder still counts, so that no other file is taken for
    // it.
    const findSidecars = toSidecarFinder([...assets, ...aliases.keys(), ...lostLinks]);
    const beside = await readTemplatesBeside(path);
    return {
      path,
      files: await Promise.all(
        documents.map((name) => readOnce({root, name, sidecars: findSidecars(name)})),
      ),
      assets,
      aliases,
      repositoryPath: await findRepositoryPath(path),
      templatesBeside: beside.templates,
      notices: [...notices, ...beside.notices],
    };
  };
}

/** The location of a document: the real path of its folder, and names in it. */
interface Place {
  readonly root: string;
  readonly name: string;
  readonly sidecars: readonly string[];
}

// Editors empty a file before they write it, and a watcher may report the first step only.
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
async function toStamp({root, name, sidecars}: Place): Promise<string | undefined> {
  const names = [name, ...sidecars.slice(0, 1)];
  const found = await Promise.all(names.map((file) => findRealFile(join(root, file), [root])));
  const stamps = found.map((file) =>
    'real' in file ? `${file.real}:${file.stats.mtimeMs}:${file.stats.size}` : undefined,
  );
  return stamps.includes(undefined) ? undefined : [...stamps, ...sidecars].join('\n');
}

async function readSource({root, name, sidecars}: Place): Promise<SourceFile> {
  const [sidecar, ...rivals] = sidecars;
  const read = checkImports(name, await readDocument(root, name));
  const beside = sidecar === undefined ? undefined : await readText(join(root, sidecar), [root]);
  return {
    path: name,
    ...read,
    ...(sidecar !== undefined && beside
      ? {sidecar: {path: sidecar, ...beside, ...(rivals.length > 0 ? {rivals} : {})}}
      : {}),
  };
}

// The template of a folder is often a link to that of the repository: it counts, though it has no page.
async function readDocument(root: string, name: string): ReturnType<typeof readText> {
  const read = await readText(join(root, name), [root]);
  if (!read.damage?.isLost || !isTemplateName(name)) return read;
  const template = await readFoundTemplate(join(root, name), root);
  if (template.damage?.isLost) return read;
  const damage: Damage = {
    message: 'Template is a symbolic link out of the design folder, so it has no page',
    hint: 'Move the file into the folder, and leave a link to it in its old place.',
    isLost: true,
  };
  return {text: template.text, damage};
}

// Pages of documents with difficult names are made from copies, and the code of one in MDX then asks for its
// files from there: impossible where the folder has such a name itself.
function checkImports(name: string, read: Awaited<ReturnType<typeof readText>>) {
  if (!/\.mdx$/i.test(name) || isPlainPath(dirname(name)) || !hasRelativeImport(read.text)) {
    return read;
  }
  const damage: Damage = {
    message: 'Document imports files from a folder that no bundler can name, so it has no page',
    hint: 'Give the folder a name of letters, digits and dashes.',
    isLost: true,
  };
  return {...read, damage: read.damage ?? damage};
}
