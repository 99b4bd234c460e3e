import {readFile, realpath, stat} from 'node:fs/promises';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {globby} from 'globby';
import type {Damage, SourceFile} from './core/index.ts';
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

/** A template with the name that reports call it by. */
export interface NamedSource {
  readonly name: string;
  readonly file: SourceFile;
}

export interface FolderOptions {
  /** Globs of documents, relative to the folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** Which files of a folder are documents, where nobody says otherwise. */
export const defaultInclude: readonly string[] = ['**/*.{md,mdx}'];
export const defaultExclude: readonly string[] = [];

/** Reads the folder as it is now; a file that did not change since the last call is the same value. */
export type FolderReader = () => Promise<Folder>;

/** Makes a reader of one folder. Reading fails only where the folder is missing or is no folder. */
export function createFolderReader(path: string, options: FolderOptions): FolderReader {
  const known = new Map<string, {readonly stamp: string; readonly file: SourceFile}>();
  const readOnce = async (name: string, sidecar: string | undefined): Promise<SourceFile> => {
    const stamp = await toStamp(path, name, sidecar);
    const before = known.get(name);
    if (before && stamp !== undefined && before.stamp === stamp) return before.file;
    const file = await readSource(path, name, sidecar);
    known.set(name, {stamp: stamp ?? '', file});
    return file;
  };
  return async () => {
    await assertFolder(path);
    const [entries, documents] = await Promise.all([listAll(path), listDocuments(path, options)]);
    const all = new Set(entries.files);
    const links = entries.links.filter((name) => documents.has(name));
    const names = [...entries.files.filter((name) => documents.has(name)), ...links].sort(byPath);
    return {
      path,
      files: await Promise.all(names.map((name) => readOnce(name, findSidecar(name, all)))),
      assets: new Set(entries.files.filter((name) => !documents.has(name))),
      repositoryPath: await findRepositoryPath(path),
      templatesBeside: await readTemplatesBeside(path),
      notices: entries.notices,
    };
  };
}

function byPath(a: string, b: string): number {
  return a < b ? -1 : 1;
}

async function assertFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory()) return;
  const what = found ? 'is a file, not a folder' : 'does not exist';
  throw new UserError(`Design folder ${path} ${what}. Give the path of the folder that holds the documents.`);
}

// Links to folders are not followed, as on GitHub: they may lead in circles.
async function listAll(path: string) {
  const entries = await globby('**', {
    cwd: path,
    dot: false,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: ['**/node_modules/**'],
  });
  const files: string[] = [];
  const links: string[] = [];
  const notices: string[] = [];
  for (const {path: name, dirent} of entries) {
    if (dirent.isFile()) files.push(name);
    else if (dirent.isDirectory() && /\.mdx?$/i.test(name)) {
      notices.push(`${name} is a folder with the name of a document; its files are read. Rename it.`);
    } else if (dirent.isSymbolicLink()) {
      const target = await stat(join(path, name)).catch(() => undefined);
      if (target?.isFile()) files.push(name);
      else if (/\.mdx?$/i.test(name)) links.push(name);
      else notices.push(`${name} is a symbolic link ${target ? 'to a folder' : 'that leads nowhere'} and is not followed. Move the files into the design folder.`);
    }
  }
  return {files, links, notices};
}

async function listDocuments(path: string, {include, exclude}: FolderOptions) {
  const names = await globby([...include], {
    cwd: path,
    ignore: [...exclude, '**/node_modules/**'],
    onlyFiles: false,
    followSymbolicLinks: false,
    suppressErrors: true,
    expandDirectories: false,
  });
  return new Set(names.filter((name) => /\.mdx?$/i.test(name)));
}

// `kep.yaml`, `metadata.yaml`, or the only YAML file beside a README.
function findSidecar(name: string, all: ReadonlySet<string>): string | undefined {
  const match = /^(.*\/)(?:readme|index)\.mdx?$/i.exec(name);
  const folder = match?.[1];
  if (folder === undefined) return undefined;
  const known = ['kep.yaml', 'metadata.yaml', 'kep.yml', 'metadata.yml'].map((file) => folder + file);
  const found = known.find((file) => all.has(file));
  if (found) return found;
  const beside = [...all].filter((file) => file.startsWith(folder) && /^[^/]+\.ya?ml$/i.test(file.slice(folder.length)));
  return beside.length === 1 ? beside[0] : undefined;
}

async function toStamp(path: string, name: string, sidecar: string | undefined) {
  const names = sidecar === undefined ? [name] : [name, sidecar];
  const stats = await Promise.all(names.map((file) => stat(join(path, file)).catch(() => undefined)));
  if (stats.includes(undefined)) return undefined;
  return stats.map((found) => `${found?.mtimeMs}:${found?.size}`).join(' ') + (sidecar ?? '');
}

async function readSource(path: string, name: string, sidecar: string | undefined): Promise<SourceFile> {
  const {text, damage} = await readText(join(path, name));
  const beside = sidecar === undefined ? undefined : await readText(join(path, sidecar));
  return {
    path: name,
    text,
    ...(damage ? {damage} : {}),
    ...(sidecar !== undefined && beside ? {sidecar: {path: sidecar, text: beside.text}} : {}),
  };
}

/** Documents above this are shown in part: rendering costs a hundred times their size in memory. */
export const largestShown = 1_000_000;

async function readText(path: string): Promise<{text: string; damage?: Damage}> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'; // what node:fs throws
    return {text: '', damage: toLoss(code)};
  }
  const text = decodeText(bytes);
  if (text.includes('\uFFFD') && !isUtf8(bytes)) {
    return {
      text,
      damage: {
        message: 'File is not UTF-8, so some of its letters are lost',
        hint: 'Save it as UTF-8.',
      },
    };
  }
  if (bytes.length <= largestShown) return {text};
  const size = (bytes.length / 1_000_000).toFixed(1);
  return {
    text,
    damage: {
      message: `Document is ${size} MB long, and only its first ${largestShown / 1_000_000} MB is shown`,
      hint: 'Split it, or move data into files beside it.',
    },
  };
}

function toLoss(code: string): Damage {
  const why: Readonly<Record<string, string>> = {
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    ELOOP: 'it is a symbolic link to itself',
    ENOENT: 'it is a symbolic link that leads nowhere',
    EISDIR: 'it is a link to a folder',
  };
  return {
    message: `File cannot be read: ${why[code] ?? code}`,
    hint: 'Make the file readable, or remove it from the design folder.',
    isLost: true,
  };
}

// Windows editors write UTF-16 with a byte order mark.
function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  return bytes.toString('utf8');
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

async function findRepositoryPath(path: string): Promise<string> {
  const real = await realpath(path);
  for (let folder = real; ; folder = dirname(folder)) {
    if (await stat(join(folder, '.git')).catch(() => undefined)) {
      return relative(folder, real).split(sep).join('/');
    }
    if (dirname(folder) === folder) return basename(real);
  }
}

const besideNames = ['{_,}template.md', '*{design,enhancement,proposal,kep,rfc,adr,spec}*[-_]template.md'];

async function readTemplatesBeside(path: string): Promise<readonly NamedSource[]> {
  const names = await globby(besideNames, {cwd: dirname(path), caseSensitiveMatch: false, suppressErrors: true});
  return Promise.all(names.sort(byPath).map((name) => readTemplate(join(dirname(path), name), `../${name}`)));
}

/** Reads a template by its path. Fails with a sentence where it cannot be read. */
export async function readTemplate(path: string, name: string): Promise<NamedSource> {
  const {text, damage} = await readText(resolve(path));
  if (damage?.isLost) {
    throw new UserError(`Template ${path} cannot be read. Give the path of a Markdown file, or one of: kpt, metal3, spec, enhancement.`);
  }
  return {name, file: {path: name, text}};
}
