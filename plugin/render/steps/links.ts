import type {Element, ElementContent, Root} from 'hast';
import {assetUrl} from '../links/asset-url.ts';
import {encodeUrl} from '../links/encode-url.ts';
import {
  brokenLinkProperties,
  findTarget,
  hashOf,
  isNoPicture,
  type LinkKind,
} from '../links/link-target.ts';
import type {Asset, RenderRequest, RenderSettings} from '../settings.ts';
import {eachElement} from './each-element.ts';

/**
 * Links and pictures lead where the site has their targets, those of Markdown and raw ones alike. Returns the
 * files that the bundler has to publish.
 */
export function resolveLinks(
  tree: Root,
  {resolveLink}: Pick<RenderRequest, 'resolveLink'>,
  {isSafe}: Pick<RenderSettings, 'isSafe'>,
): readonly Asset[] {
  const assets: Asset[] = [];
  const places = new Map<string, number>();
  const toAsset = (kind: LinkKind, path: string, hash: string): string => {
    const key = `${kind}:${path}`;
    const place = places.get(key) ?? assets.push({kind, path}) - 1;
    places.set(key, place);
    return assetUrl(place, hash);
  };
  eachElement(tree, (element, index, parent) => {
    const found = readAddress(element);
    if (!found) return;
    const {kind, name, url} = found;
    const target = findTarget(resolveLink, url, kind);
    if (target.kind === 'broken') parent.children[index] = toBroken(element, kind, url);
    else if (target.kind === 'url') element.properties[name] = encodeUrl(target.url);
    else if (kind === 'image' && isSafe && isNoPicture(target)) {
      const href = toAsset('link', target.path, hashOf(target.suffix));
      parent.children[index] = toLink(element, href, url);
    } else element.properties[name] = toAsset(kind, target.path, hashOf(target.suffix));
  });
  return assets;
}

function readAddress({tagName, properties}: Element) {
  const {href, src} = properties;
  // From a footnote and back: addresses of our own.
  if (properties.dataFootnoteRef !== undefined || properties.dataFootnoteBackref !== undefined)
    return undefined;
  if (tagName === 'a' && typeof href === 'string')
    return {kind: 'link', name: 'href', url: href} as const;
  if (tagName === 'img' && typeof src === 'string')
    return {kind: 'image', name: 'src', url: src} as const;
  return undefined;
}

function toLink({properties: {alt, title}}: Element, href: string, url: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {href, ...(title === undefined ? {} : {title})},
    children: [{type: 'text', value: String(alt || url)}],
  };
}

function toBroken({children, properties}: Element, kind: LinkKind, url: string): Element {
  const text: ElementContent = {type: 'text', value: String(properties.alt || url)};
  return {
    type: 'element',
    tagName: 'span',
    properties: brokenLinkProperties(url),
    children: kind === 'link' ? children : [text],
  };
}
