import {parseInline} from '../markdown/inline.ts';
import {isWebUrl} from '../text/safe-url.ts';
import type {Field, OutsideLink, References} from '../types.ts';

/** Pages elsewhere that fields of a name lead to; what names no address is left out. */
export function readOutsideLinks(
  fields: readonly Field[],
  key: string,
  references: References,
): readonly OutsideLink[] {
  const links = fields
    .filter((field) => field.key === key)
    .flatMap(({values}) => values.flatMap((value) => findLinks(value, references)))
    .filter(({url}) => isWebUrl(url) && !isPlaceholder(url));
  return [...new Map(links.map((link) => [link.url, link])).values()];
}

function findLinks(value: string, references: References): readonly OutsideLink[] {
  const tokens = parseInline(value, references);
  const links = tokens.flatMap((token, at): OutsideLink[] => {
    const url = token.attrGet('href');
    if (url === null) return [];
    const end = tokens.findIndex(({type}, place) => place > at && type === 'link_close');
    const text = tokens.slice(at + 1, end).map(({content}) => content);
    return [toLink(String(url), text.join('').trim())];
  });
  if (links.length > 0) return links;
  return [...value.matchAll(/https?:\/\/[^\s<>"'`)\]]+/g)].map(([url]) =>
    toLink(url.replace(/[.,;:]$/, '')),
  );
}

// An address says less than what it leads to: `org/repo#12`, or the place on the web.
function toLink(url: string, text = ''): OutsideLink {
  if (text !== '' && !/^https?:/i.test(text)) return {label: text, url};
  const [, repository, number] =
    /\/\/[^/]+\/([^/?#]+\/[^/?#]+)\/(?:-\/)?(?:issues|pulls?|merge_requests|discussions)\/(\d{1,9})(?:[/?#]|$)/.exec(
      url,
    ) ?? [];
  if (number !== undefined) return {label: `${repository}#${number}`, url};
  const ticket = /\/browse\/([A-Z][A-Z\d]+-\d+)\/?$/.exec(url)?.[1];
  return {label: ticket ?? url.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''), url};
}

// The template's own: `https://github.com/org/repo/issues/NNN`.
function isPlaceholder(url: string): boolean {
  return /[^a-z0-9](?:tbd|todo|x{3,}|n{3,}|0{3,}|\{[^}]{0,40}\})(?:[^a-z0-9]|$)/i.test(url);
}
