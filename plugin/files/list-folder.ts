import {stat} from 'node:fs/promises';
import {join} from 'node:path';
import {globby} from 'globby';
import {markdownEnding} from '../core/names/identity.ts';

/** Which files of a folder are documents. */
export interface FolderOptions {
  /** Globs of documents, relative to the folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The names in a folder. All are POSIX paths relative to it. */
export interface Listing {
  /** Sorted. A link that leads to no file is among them, since a document of its name is expected. */
  readonly documents: readonly string[];
  readonly assets: ReadonlySet<string>;
  /** What was passed over, and why; one sentence each. */
  readonly notices: readonly string[];
}

const ignored = ['**/node_modules/**'];

/** Lists a folder and all folders in it. Links to folders are not followed, as on GitHub: they may lead in circles. */
export async function listFolder(path: string, options: FolderOptions): Promise<Listing> {
  const [entries, wanted] = await Promise.all([listAll(path), listWanted(path, options)]);
  const isDocument = (name: string) => wanted.has(name);
  return {
    documents: [...entries.files, ...entries.lostLinks].filter(isDocument).sort(byPath),
    assets: new Set(entries.files.filter((name) => !isDocument(name))),
    notices: entries.notices,
  };
}

async function listAll(path: string) {
  const entries = await globby('**', {
    cwd: path,
    dot: false,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: ignored,
  });
  const files: string[] = [];
  const lostLinks: string[] = [];
  const notices: string[] = [];
  for (const {path: name, dirent} of entries.sort((a, b) => byPath(a.path, b.path))) {
    if (dirent.isFile()) files.push(name);
    else if (dirent.isDirectory() && markdownEnding.test(name)) {
      notices.push(
        `${name} is a folder with the name of a document; its files are read. Rename it.`,
      );
    } else if (dirent.isSymbolicLink()) {
      const target = await stat(join(path, name)).catch(() => undefined);
      if (target?.isFile()) files.push(name);
      else if (markdownEnding.test(name)) lostLinks.push(name);
      else
        notices.push(
          `${name} is a symbolic link ${target ? 'to a folder' : 'that leads nowhere'} and is not followed. Move the files into the design folder.`,
        );
    }
  }
  return {files, lostLinks, notices};
}

async function listWanted(path: string, {include, exclude}: FolderOptions) {
  const names = await globby([...include], {
    cwd: path,
    ignore: [...exclude, ...ignored],
    onlyFiles: false,
    followSymbolicLinks: false,
    suppressErrors: true,
    expandDirectories: false,
    caseSensitiveMatch: false,
  });
  return new Set(names.filter((name) => markdownEnding.test(name)));
}

function byPath(a: string, b: string): number {
  return a < b ? -1 : 1;
}
