import type {Element, ElementContent, Root} from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {toAssetElement} from './asset-element.ts';
import {brokenLinkProperties, findTarget, type LinkKind} from './link-target.ts';
import type {LinkOptions} from './links.ts';

/** Rehype plugin: the same as links.ts for `<a href>` and `<img src>`, which html.ts has marked. */
export function resolveRawLinks(options: LinkOptions) {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const {dataDesignHref: href, dataDesignSrc: src, ...properties} = node.properties;
      const element = {...node, properties};
      if (typeof href === 'string')
        parent.children[index] = resolve(element, href, 'link', file, options);
      if (typeof src === 'string')
        parent.children[index] = resolve(element, src, 'image', file, options);
    });
  };
}

function resolve(
  element: Element,
  url: string,
  kind: LinkKind,
  file: VFile,
  {resolveLink, isSafe}: LinkOptions,
): ElementContent {
  const isLink = kind === 'link';
  const target = findTarget(resolveLink, file.path, url, kind);
  if (target.kind === 'url') {
    const properties = {...element.properties, [isLink ? 'href' : 'src']: target.url};
    return {...element, properties};
  }
  if (target.kind === 'broken') {
    const alt = String(element.properties.alt ?? url);
    const children = isLink ? element.children : [{type: 'text' as const, value: alt}];
    return {type: 'element', tagName: 'span', properties: brokenLinkProperties(url), children};
  }
  const attributes = toAttributes(element);
  const asset = toAssetElement(file, {name: isLink ? 'a' : 'img', ...target, attributes, isSafe});
  return {...asset, children: element.children};
}

function toAttributes({properties}: Element): Record<string, string> {
  const kept = ['id', 'title', 'alt', 'width', 'height', 'align'].filter(
    (name) => properties[name],
  );
  return Object.fromEntries(kept.map((name) => [name, String(properties[name])]));
}
