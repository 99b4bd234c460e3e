import path from 'node:path';
import {type FolderMap, resolveLink} from '../../core/index.ts';
import {toFolders} from '../../core/relations/link-target.ts';
import type {LinkKind, LinkTarget, ResolveLink} from '../../render/links/link-target.ts';
import type {SvgCopies} from '../assets/svg-copies.ts';
import {pagesOf, type SiteContent} from '../content/content.ts';
import {toRequested} from '../content/copies.ts';
import {toSourcePath} from '../content/translated-folder.ts';
import {encodePath} from './encode-path.ts';

/** What links of documents may lead to. */
export type LinkedContent = Pick<
  SiteContent,
  'copies' | 'folder' | 'set' | 'unlisted' | 'translated' | 'permalinks'
>;

/** The folder as links of its documents see it. */
export function toFolderMap(
  content: Pick<LinkedContent, 'folder' | 'set' | 'unlisted' | 'translated'>,
  repositoryUrl: string | undefined,
): FolderMap {
  const {folder, translated} = content;
  const documents = pagesOf(content).map(({sourcePath}) => sourcePath);
  const aliases = new Map([...folder.aliases, ...(translated?.aliases ?? [])]);
  return {
    documents: new Set(documents),
    assets: translated ? new Set([...folder.assets, ...translated.assets]) : folder.assets,
    aliases,
    folders: toFolders([...documents, ...folder.assets, ...folder.aliases.keys()]),
    repositoryPath: folder.repositoryPath,
    ...(repositoryUrl === undefined ? {} : {repositoryUrl}),
  };
}

/**
 * Answers for the renderer where a link leads on this site. `summaries` maps files of extracted summaries
 * to the document that each was taken from; `svgs` are published in the place of pictures.
 */
export function toResolver(
  content: LinkedContent,
  repositoryUrl: string | undefined,
  summaries: ReadonlyMap<string, string>,
  svgs: SvgCopies = new Map(),
): ResolveLink {
  const folderMap = toFolderMap(content, repositoryUrl);
  const originals = new Map([...content.copies].map(([original, copy]) => [copy, original]));
  return (asked, url, kind) => {
    const file = originals.get(asked) ?? asked;
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
      case 'asset': {
        const asset = path.join(toAssetFolder(content, target.path), target.path);
        const published = svgs.get(asset) ?? toRequested(content, asset);
        return {kind: 'asset', path: published, suffix: target.suffix};
      }
      case 'outside':
        return toRepository(repositoryUrl, target.path, target.suffix, kind);
      case 'broken':
        return {kind: 'broken'};
    }
  };
}

// A picture may be translated too.
function toAssetFolder({folder, translated}: LinkedContent, asset: string): string {
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
  return {kind: 'url', url: `${base}/${view}/HEAD/${encodePath(file)}${suffix}`};
}
