import type {DocusaurusConfig} from '@docusaurus/types';
import {resolveLink} from '../../core/index.ts';
import {isSafeUrl, withoutPathname} from '../../core/text/safe-url.ts';
import type {LinkKind} from '../../render/links/link-target.ts';
import {unknownUrl} from '../../standalone/unknown-url.ts';
import {type LinkedContent, toFolderMap, toRepository} from './links.ts';
import {applyTrailingSlash} from './trailing-slash.ts';

/**
 * The absolute URL of a page, for readers outside of the site; its path if the host is not known.
 */
export type AddressOf = (permalink: string) => string;

type Site = Pick<DocusaurusConfig, 'url' | 'trailingSlash'> & {
  readonly future?: Pick<DocusaurusConfig['future'], 'experimental_router'>;
};

/** Addresses as the site serves them: its host, its base URL, its router, its kind of trailing slash. */
export function toAddressOf({url, trailingSlash, future}: Site, baseUrl: string): AddressOf {
  const isHash = future?.experimental_router === 'hash';
  return (permalink) => {
    const path = applyTrailingSlash(permalink, {trailingSlash, baseUrl});
    return withoutUnknownHost(isHash ? new URL(`${baseUrl}#${path}`, url) : new URL(path, url));
  };
}

/** The whole address of a file of the site, whose path has its base URL. */
export function toFileAddress(path: string, siteUrl: string): string {
  return withoutUnknownHost(new URL(path, siteUrl));
}

function withoutUnknownHost({href, origin}: URL): string {
  return origin === unknownUrl ? href.slice(origin.length) : href;
}

/** Where a link of a document leads, as a whole address; undefined where that is no place to send to. */
export type OutsideLink = (sourcePath: string, url: string, kind: LinkKind) => string | undefined;

/** Answers where the links of documents lead for those who read a text of theirs outside the site. */
export function toOutsideLinks(
  content: LinkedContent,
  repositoryUrl: string | undefined,
  addressOf: AddressOf,
): OutsideLink {
  const folderMap = toFolderMap(content, repositoryUrl);
  const toPage = (sourcePath: string, suffix: string) => {
    const permalink = content.permalinks.get(sourcePath);
    return permalink === undefined ? undefined : addressOf(`${permalink}${suffix}`);
  };
  return (sourcePath, url, kind) => {
    if (!isSafeUrl(url, kind)) return undefined;
    if (url.startsWith('#')) return toPage(sourcePath, url);
    const target = resolveLink(url, sourcePath, folderMap);
    if (target.kind === 'url') return toWhole(url, kind, addressOf);
    if (target.kind === 'document') return toPage(target.path, target.suffix);
    if (target.kind === 'broken') return undefined;
    const {repositoryPath} = content.folder;
    const start = target.kind === 'asset' && repositoryPath !== '' ? `${repositoryPath}/` : '';
    const found = toRepository(repositoryUrl, start + target.path, target.suffix, kind);
    return found.kind === 'url' ? found.url : undefined;
  };
}

function toWhole(url: string, kind: LinkKind, addressOf: AddressOf): string | undefined {
  const base = new URL(addressOf('/'), unknownUrl);
  const written = withoutPathname(url);
  if (!URL.canParse(written, base)) return undefined;
  const whole = withoutUnknownHost(new URL(written, base));
  return isSafeUrl(whole, kind) ? whole : undefined;
}
