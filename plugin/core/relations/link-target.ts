import {decode} from '../markdown/links.ts';
import {toFolder} from '../names/identity.ts';
import type {FolderMap} from '../settings.ts';

/** What a link in a document leads to. `suffix` is its query and hash. */
export type LinkTarget =
  | {readonly kind: 'url'}
  | {readonly kind: 'document' | 'asset'; readonly path: string; readonly suffix: string}
  /**
   * Outside the folder, or a folder without a document of its own; `path` is from the root of the repository.
   * `isFile` where it names a file of the repository as it is now, which may be missing.
   */
  | {
      readonly kind: 'outside';
      readonly path: string;
      readonly suffix: string;
      readonly isFile?: true;
    }
  | {readonly kind: 'broken'; readonly path: string};

/**
 * Resolves a link as GitHub does, plus what authors mean: relative to the document, from the root of the
 * repository with `/`, into the same repository by its URL, folders as their README.
 */
export function resolveLink(url: string, fromPath: string, folder: FolderMap): LinkTarget {
  const [, pathname = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const own = repositoryPathOf(pathname, folder);
  if (own === undefined && (pathname === '' || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(pathname))) {
    return {kind: 'url'};
  }
  const path = decode(own ?? pathname);
  const candidates = path.startsWith('/')
    ? fromRoot(path.slice(1), folder)
    : [join(toFolder(fromPath), path), comeBack(path, fromPath, folder)];
  for (const candidate of candidates) {
    const found = candidate === undefined ? undefined : find(candidate, suffix, folder);
    if (found) return found;
  }
  return leave({path, fromPath, suffix, isAddress: own !== undefined}, folder);
}

/** All folders with files, at any depth. */
export function toFolders(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = toFolder(path); folder !== '' && !folders.has(folder); ) {
      folders.add(folder);
      folder = toFolder(folder);
    }
  }
  return folders;
}

// `https://github.com/org/repo/blob/main/design/a.md` is `/design/a.md` to this folder.
function repositoryPathOf(url: string, {repositoryUrl}: FolderMap): string | undefined {
  if (repositoryUrl === undefined || !url.startsWith(`${repositoryUrl}/`)) return undefined;
  const match = /^\/(?:-\/)?(?:blob|tree|raw)\/[^/]+(\/.*)$/.exec(url.slice(repositoryUrl.length));
  return match?.[1];
}

// `../design/b.md` leaves the folder `design` and comes back into it.
function comeBack(path: string, fromPath: string, {repositoryPath}: FolderMap): string | undefined {
  if (!path.includes('../')) return undefined;
  const absolute = join(`${repositoryPath}/${toFolder(fromPath)}`, path);
  return absolute === undefined ? undefined : inside(absolute, repositoryPath);
}

// The folder may know less of its repository than the link does: any tail of its path may be the root.
function fromRoot(path: string, {repositoryPath}: FolderMap): readonly (string | undefined)[] {
  const parts = repositoryPath.split('/');
  const tails = parts.map((_, at) => parts.slice(at).join('/'));
  return [...tails.map((tail) => inside(path, tail)), path];
}

function inside(path: string, folder: string): string | undefined {
  if (path === folder) return '';
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}

function find(path: string, suffix: string, folder: FolderMap): LinkTarget | undefined {
  const bare = path.replace(/(?<!\/)\/+$/, '');
  const asset = [bare, folder.aliases?.get(bare) ?? bare].find((name) => folder.assets.has(name));
  if (asset !== undefined) return {kind: 'asset', path: asset, suffix};
  const prefix = bare === '' ? '' : `${bare}/`;
  const names = [
    bare,
    `${prefix}README.md`,
    `${prefix}readme.md`,
    `${prefix}index.md`,
    `${bare}.md`,
    `${bare}.mdx`,
  ];
  const document = names
    .flatMap((name) => [name, folder.aliases?.get(name) ?? name])
    .find((name) => folder.documents.has(name));
  if (document !== undefined) return {kind: 'document', path: document, suffix};
  // GitHub shows a list of files for a folder without a README.
  if (!folder.folders?.has(bare)) return undefined;
  return {kind: 'outside', path: [folder.repositoryPath, bare].filter(Boolean).join('/'), suffix};
}

interface LeavingLink {
  readonly path: string;
  readonly fromPath: string;
  readonly suffix: string;
  /** It is a URL, which may name another version of the file. */
  readonly isAddress: boolean;
}

// A missing target in this folder is broken, and so is a missing file elsewhere in the repository, except
// for URLs. `/guide` is not taken for a file because it may be a page of the site.
function leave({path, fromPath, suffix, isAddress}: LeavingLink, folder: FolderMap): LinkTarget {
  const {repositoryPath} = folder;
  const absolute = path.startsWith('/')
    ? path.slice(1)
    : join(`${repositoryPath}/${toFolder(fromPath)}`, path);
  if (absolute === undefined) {
    return {kind: 'outside', path: path.replace(/^(?:\.\.?\/)+/, ''), suffix};
  }
  const stays = repositoryPath === '' || inside(absolute, repositoryPath) !== undefined;
  if (stays) return {kind: 'broken', path};
  const isFile = !isAddress && (!path.startsWith('/') || /[^/]\.\w{1,8}$/.test(path));
  if (isFile && folder.missingOutside?.has(absolute)) return {kind: 'broken', path};
  return {kind: 'outside', path: absolute, suffix, ...(isFile ? {isFile} : {})};
}

/** Joins POSIX paths; undefined where the result would leave the first. */
function join(base: string, path: string): string | undefined {
  const parts = base.split('/').filter((part) => part !== '');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
