import {parseLocalURLPath} from '@docusaurus/utils';
import {isSafeUrl, type UrlKind} from '../../core/text/safe-url.ts';
import {publishedAs} from './published-as.ts';

export type LinkKind = UrlKind;

/** Where a link or image of a document leads. */
export type LinkTarget =
  /** Written to the page as it is: an external URL, a permalink, an anchor. */
  | {readonly kind: 'url'; readonly url: string}
  /** A file that the bundler can be asked for (see copies.ts). `path` is absolute, `suffix` the `?query#hash` of the link. */
  | {readonly kind: 'asset'; readonly path: string; readonly suffix: string}
  | {readonly kind: 'broken'};

/** Gets the absolute path of the document and the URL as written, also of an anchor (`#goals`). */
export type ResolveLink = (sourcePath: string, url: string, kind: LinkKind) => LinkTarget;

/** The notice that the site shows instead of a missing target. */
export function brokenLinkProperties(url: string) {
  return {className: ['theme-design-broken-link'], title: `Link target not found: ${url}`};
}

/** Asks for the target of a URL; what would execute or stop the build counts as broken. */
export function findTarget(
  resolveLink: (url: string, kind: LinkKind) => LinkTarget,
  url: string,
  kind: LinkKind,
): LinkTarget {
  if (url.trim() === '' || !isSafeUrl(url, kind)) return {kind: 'broken'};
  const target = resolveLink(url, kind);
  return target.kind === 'url' ? toPassableUrl(target.url, kind) : target;
}

/** Whether it is a file that no page can show: what is linked instead is published as text. */
export function isNoPicture(target: LinkTarget): boolean {
  return target.kind === 'asset' && publishedAs(target.path) !== 'picture';
}

/** The fragment of a suffix, safe inside generated code; a query means nothing to a file. */
export function hashOf(suffix: string): string {
  const start = suffix.indexOf('#');
  return start === -1 ? '' : suffix.slice(start).replace(/[^#\w.,:;=&%/~+-]/g, encodeURIComponent);
}

// Docusaurus' own steps throw at a URL they cannot parse or decode, and paste parts of a local one
// into a `require("…")`: neither may depend on what a document says.
function toPassableUrl(url: string, kind: LinkKind): LinkTarget {
  if (!isSafeUrl(url, kind)) return {kind: 'broken'};
  try {
    if (parseLocalURLPath(url) === null) return {kind: 'url', url};
  } catch {
    return {kind: 'broken'};
  }
  const decodable = isDecodable(url) ? url : url.replaceAll('%', '%25');
  return {kind: 'url', url: decodable.replace(/[!"'`\\\s]/g, percentEncode)};
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

function percentEncode(character: string): string {
  return encodeURIComponent(character).replace('!', '%21').replace("'", '%27');
}
