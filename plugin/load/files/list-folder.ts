import {realpath} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {globby} from 'globby';
import {markdownEnding} from '../../core/names/identity.ts';
import {printable} from '../../core/text/printable.ts';
import {plainNames, restoreName} from './plain-names.ts';
import {findRealFile} from './real-file.ts';

/** Which files of a folder are documents. */
export interface FolderOptions {
  /** Globs of documents, relative to the folder. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The names in a folder. All are POSIX paths relative to it. */
export interface Listing {
  /** Sorted. What cannot be read is among them where it has the name of a document. */
  readonly documents: readonly string[];
  readonly assets: ReadonlySet<string>;
  /** Symbolic links to files of the folder, each with the path of its file there. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Links that lead elsewhere and have no name of a document. */
  readonly lostLinks: readonly string[];
  /** Files that were skipped, and why; one sentence each. */
  readonly notices: readonly string[];
}

const ignored = ['**/node_modules/**'];

/**
 * Lists a folder and all folders in it. Links to folders are not followed, as on GitHub: they may lead in
 * circles. A link to a document is another name of that document.
 */
export async function listFolder(path: string, options: FolderOptions): Promise<Listing> {
  const [entries, wanted] = await Promise.all([listAll(path), listWanted(path, options)]);
  const documents = new Set(
    [...entries.files, ...entries.special].filter((name) => wanted.has(name)),
  );
  const files = new Set(entries.files);
  const aliases = new Map<string, string>();
  const lostLinks: string[] = [];
  const notices = [...entries.notices];
  // Files that are documents only by the name of a link to them, by their paths.
  const named = new Map<string, string>();
  const root = await realpath(path);
  for (const name of entries.links) {
    const found = await findRealFile(join(path, name), [root]);
    const target = 'real' in found ? relative(root, found.real).split(sep).join('/') : undefined;
    if (target !== undefined && files.has(target)) {
      const document = documents.has(target) ? target : (named.get(target) ?? target);
      if (!wanted.has(name) || document !== target || documents.has(target)) {
        aliases.set(name, document);
      } else {
        named.set(target, name);
        documents.add(name);
      }
    } else if (wanted.has(name)) documents.add(name);
    else {
      lostLinks.push(name);
      notices.push(describeLink(name, 'why' in found ? found.why : 'outside'));
    }
  }
  return {
    documents: [...documents].sort(byPath),
    assets: new Set(entries.files.filter((name) => !documents.has(name))),
    aliases,
    lostLinks,
    // A name may contain control characters, or a line that a CI server takes for a command.
    notices: notices.map(printable),
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
    fs: plainNames,
  });
  const files: string[] = [];
  const links: string[] = [];
  const special: string[] = [];
  const notices: string[] = [];
  const found = entries.map(({path: name, dirent}) => ({name: restoreName(name), dirent}));
  for (const {name, dirent} of found.sort((a, b) => byPath(a.name, b.name))) {
    if (dirent.isFile()) files.push(name);
    else if (dirent.isSymbolicLink()) links.push(name);
    else if (!dirent.isDirectory()) {
      special.push(name);
      if (!markdownEnding.test(name)) {
        notices.push(`${name} is a pipe, a socket or a device and is not read. Remove it.`);
      }
    } else if (markdownEnding.test(name)) {
      notices.push(
        `${name} is a folder with the name of a document; its files are read. Rename it.`,
      );
    }
  }
  return {files, links, special, notices};
}

function describeLink(name: string, why: string): string {
  const whys: Readonly<Record<string, string>> = {
    folder: 'to a folder',
    missing: 'that leads nowhere',
    outside: 'out of the design folder',
    special: 'to a pipe, a socket or a device',
  };
  const where = whys[why] ?? 'that cannot be read';
  return `${name} is a symbolic link ${where} and is not followed. Move the files into the design folder.`;
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
    fs: plainNames,
  });
  return new Set(names.map(restoreName).filter((name) => markdownEnding.test(name)));
}

function byPath(a: string, b: string): number {
  return a < b ? -1 : 1;
}
