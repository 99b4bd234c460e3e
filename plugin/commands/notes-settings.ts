import {toForgeUrls} from '../core/history/forge-urls.ts';
import {type Design, type FolderMap, resolveLink, type StatusWord, toSlug} from '../core/index.ts';
import {toFolders} from '../core/relations/link-target.ts';
import {isSafeUrl} from '../core/text/safe-url.ts';
import type {Folder} from '../load/files/folder.ts';
import type {NotesSettings} from '../notes/collect-notes.ts';
import {notesTexts} from '../notes/texts.ts';
import {UserError} from '../user-error.ts';

/** Where notes that are printed lead. */
export interface NotesPlaces {
  /** Address of the index of a site that publishes the folder. */
  readonly url?: string;
  readonly repositoryUrl?: string;
  /** The tag or commit whose files are linked. */
  readonly ref?: string;
}

/** What notes of designs need that are printed: links lead to the site, else to files of the repository. */
export function toNotesSettings(
  designs: readonly Design[],
  statuses: readonly StatusWord[],
  folder: Folder,
  {url, repositoryUrl, ref = 'HEAD'}: NotesPlaces,
): NotesSettings {
  const site = url === undefined ? undefined : toSiteUrl(url);
  const byPath = new Map(designs.map((design) => [design.sourcePath, design]));
  const folderMap = toFolderMap(designs, folder);
  const toFile = (path: string, suffix = '', view = 'blob') =>
    repositoryUrl === undefined
      ? undefined
      : `${repositoryUrl}/${view}/${encodeURI(ref)}/${path.split('/').map(encodeURIComponent).join('/')}${suffix}`;
  const inRepository = (path: string) =>
    folder.repositoryPath === '' ? path : `${folder.repositoryPath}/${path}`;
  const urlOf = ({id, sourcePath}: Design) =>
    site === undefined ? toFile(inRepository(sourcePath)) : `${site}/${encodeURI(toSlug(id))}`;
  return {
    designs: new Map(designs.map((design) => [design.id, design])),
    labels: new Map(statuses.map(({id, label}) => [id, label])),
    texts: notesTexts,
    urlOf,
    placeOf: ({sourcePath}) => inRepository(sourcePath),
    ...(repositoryUrl === undefined ? {} : {urls: toForgeUrls(repositoryUrl)}),
    linkOf: (design, link, kind) => {
      if (!isSafeUrl(link, kind)) return undefined;
      const page = urlOf(design);
      if (link.startsWith('#')) return page && `${page}${link}`;
      const target = resolveLink(link, design.sourcePath, folderMap);
      if (target.kind === 'url') return link;
      if (target.kind === 'broken') return undefined;
      if (target.kind === 'document') {
        const other = byPath.get(target.path);
        const to = other && urlOf(other);
        return to === undefined ? undefined : `${to}${target.suffix}`;
      }
      const path = target.kind === 'asset' ? inRepository(target.path) : target.path;
      return toFile(path, target.suffix, kind === 'image' ? 'raw' : 'blob');
    },
  };
}

function toFolderMap(designs: readonly Design[], folder: Folder): FolderMap {
  const documents = new Set([
    ...designs.map(({sourcePath}) => sourcePath),
    ...folder.files.map(({path}) => path),
  ]);
  return {
    documents,
    assets: folder.assets,
    aliases: folder.aliases,
    folders: toFolders([...documents, ...folder.assets]),
    repositoryPath: folder.repositoryPath,
  };
}

function toSiteUrl(url: string): string {
  if (!/^https?:\/\/[^\s]+$/.test(url)) {
    throw new UserError(
      `--url ${url} is no address. Write that of the index, such as https://example.org/design.`,
    );
  }
  return url.replace(/(?<!\/)\/+$/, '');
}
