import path from 'node:path';
import {type FolderMap, resolveLink} from '../core/index.ts';
import {toFolders} from '../core/relations/link-target.ts';
import type {LinkKind, LinkTarget, ResolveLink} from '../render/links/link-target.ts';
import type {SiteContent} from './content.ts';
import {toSourcePath} from './translated-folder.ts';

/** The folder as links of its documents see it. */
export function toFolderMap(
  {folder, set, translated}: SiteContent,
  repositoryUrl: string | undefined,
): FolderMap {
  const documents = set.designs.map(({sourcePath}) => sourcePath);
  return {
    documents: new Set(documents),
    assets: translated ? new Set([...folder.assets, ...translated.assets]) : folder.assets,
    folders: toFolders([...documents, ...folder.assets]),
    repositoryPath: folder.repositoryPath,
    ...(repositoryUrl === undefined ? {} : {repositoryUrl}),
  };
}

/**
 * Answers for the renderer where a link leads on this site. `summaries` maps files of extracted summaries
 * to the document that each was taken from.
 */
export function toResolver(
  content: SiteContent,
  repositoryUrl: string | undefined,
  summaries: ReadonlyMap<string, string>,
): ResolveLink {
  const folderMap = toFolderMap(content, repositoryUrl);
  return (file, url, kind) => {
    const taken = summaries.get(file);
    const from = taken ?? toSourcePath(file, content.folder.path, content.translated);
    const permalink = content.permalinks.get(from);
    if (url.startsWith('#') && taken !== undefined && permalink !== undefined) {
      return {kind: 'url', url: `${permalink}${url}`};
    }
    const target = resolveLink(url, from, folderMap);
    switch (target.kind) {
      case 'url':
        return {kind: 'url', url};
      case 'document':
        return toPage(content.permalinks.get(target.path), target.suffix);
      case 'asset':
        return {
          kind: 'asset',
          path: path.join(toAssetFolder(content, target.path), target.path),
          suffix: target.suffix,
        };
      case 'outside':
        return toRepository(repositoryUrl, target.path, target.suffix, kind);
      case 'broken':
        return {kind: 'broken'};
    }
  };
}

// A picture may be translated too.
function toAssetFolder({folder, translated}: SiteContent, asset: string): string {
  return translated?.assets.has(asset) ? translated.path : folder.path;
}

function toPage(permalink: string | undefined, suffix: string): LinkTarget {
  return permalink === undefined ? {kind: 'broken'} : {kind: 'url', url: `${permalink}${suffix}`};
}

/** A file of the repository on the web. `HEAD` is the default branch on GitHub, GitLab and Gitea. */
export function toRepository(
  base: string | undefined,
  file: string,
  suffix: string,
  kind: LinkKind,
): LinkTarget {
  if (base === undefined) return {kind: 'broken'};
  const view = kind === 'image' ? 'raw' : 'blob';
  return {kind: 'url', url: `${base}/${view}/HEAD/${encodeURI(file)}${suffix}`};
}
