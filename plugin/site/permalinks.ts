import {normalizeUrl} from '@docusaurus/utils';
import {type Design, toSlug} from '../core/index.ts';
import type {PluginOptions} from '../options.ts';

/** Addresses of the pages that are not documents. */
export interface SitePaths {
  readonly root: string;
  readonly index: string;
  readonly releaseNotes?: string;
}

/** Where the index and the release notes stand. */
export function toSitePaths(
  baseUrl: string,
  {
    routeBasePath,
    index,
    releaseNotes,
  }: Pick<PluginOptions, 'routeBasePath' | 'index' | 'releaseNotes'>,
): SitePaths {
  const root = normalizeUrl([baseUrl, routeBasePath]);
  return {
    root,
    index: normalizeUrl([root, index.path]),
    ...(releaseNotes ? {releaseNotes: normalizeUrl([root, releaseNotes.path])} : {}),
  };
}

/** Ids that no document may have, since pages of the plugin stand there. */
export function toReservedIds({
  index,
  releaseNotes,
}: Pick<PluginOptions, 'index' | 'releaseNotes'>): readonly string[] {
  return [index.path, releaseNotes ? releaseNotes.path : '']
    .map((path) => path.replace(/^\/+|\/+$/g, ''))
    .filter((path) => path !== '');
}

/** The address of every document that could be read, by its source path. */
export function toPermalinks(
  root: string,
  designs: readonly Design[],
): ReadonlyMap<string, string> {
  return new Map(
    designs
      .filter(({isLost}) => !isLost)
      .map(({sourcePath, id}) => [sourcePath, normalizeUrl([root, toSlug(id)])]),
  );
}
