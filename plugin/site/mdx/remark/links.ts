import path from 'node:path';
import {encodePath, parseLocalURLPath, posixPath} from '@docusaurus/utils';
import type {Definition, Emphasis, Image, Link, PhrasingContent, Root, RootContent} from 'mdast';
import type {} from 'mdast-util-to-hast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {
  brokenLinkProperties,
  findTarget,
  hashOf,
  isNoPicture,
  type LinkTarget,
  type ResolveLink,
} from '../../../render/links/link-target.ts';
import {readPictureSize} from '../../../render/module/picture-sizes.ts';
import {toAssetElement, toImageElement} from './asset-element.ts';

export interface LinkOptions {
  readonly siteDir: string;
  readonly isSafe: boolean;
  readonly resolveLink: ResolveLink;
}

/** Remark plugin: Markdown links and images lead where the site has their targets. */
export function resolveLinks(options: LinkOptions) {
  return async (tree: Root, file: VFile): Promise<void> => {
    inlineReferences(tree);
    const pictures: Picture[] = [];
    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      if (node.type === 'link') parent.children[index] = toLink(node, file, options);
      if (node.type !== 'image') return;
      const shown = toImage(node, file, options);
      parent.children[index] = shown.element;
      if (shown.asset)
        pictures.push({image: node, asset: shown.asset, siblings: parent.children, index});
    });
    await Promise.all(pictures.map((picture) => replaceUnsized(picture, file)));
  };
}

interface Picture {
  readonly image: Image;
  readonly asset: AssetTarget;
  readonly siblings: RootContent[];
  readonly index: number;
}

type AssetTarget = Extract<LinkTarget, {kind: 'asset'}>;

// Docusaurus prints a stack for a picture whose size it cannot read. Such a picture is not left to it.
async function replaceUnsized(
  {image, asset, siblings, index}: Picture,
  file: VFile,
): Promise<void> {
  if (await readPictureSize(asset.path)) return;
  siblings[index] = toImageElement(file, {...asset, alt: image.alt, title: image.title});
}

// `[text][label]` becomes `[text](url)`: a definition that leads nowhere has no text to show.
function inlineReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, ['linkReference', 'imageReference'], (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const definition = definitions.get(node.identifier);
    if (parent === undefined || index === undefined || definition === undefined) return;
    const {url, title} = definition;
    const {position} = node;
    parent.children[index] =
      node.type === 'linkReference'
        ? {type: 'link', url, title, children: node.children, position}
        : {type: 'image', url, title, alt: node.alt, position};
  });
}

function toLink(link: Link, file: VFile, options: LinkOptions): PhrasingContent {
  const target = findTarget((...link) => options.resolveLink(file.path, ...link), link.url, 'link');
  if (target.kind === 'broken') return toBroken(link.url, link.children);
  if (target.kind === 'url') return Object.assign(link, {url: target.url});
  const attributes = link.title ? {title: link.title} : {};
  const element = toAssetElement(file, {...target, attributes, isSafe: options.isSafe});
  return {...element, children: link.children};
}

function toImage(
  image: Image,
  file: VFile,
  options: LinkOptions,
): {readonly element: PhrasingContent; readonly asset?: AssetTarget} {
  const {siteDir, resolveLink, isSafe} = options;
  const target = findTarget((...link) => resolveLink(file.path, ...link), image.url, 'image');
  if (target.kind === 'broken') {
    return {element: toBroken(image.url, [{type: 'text', value: image.alt || image.url}])};
  }
  if (isSafe && isNoPicture(target)) {
    const {alt, title, url, position} = image;
    const children = [{type: 'text' as const, value: alt || url}];
    const link: Link = {type: 'link', url, title: title ?? null, children};
    return {element: toLink(position ? {...link, position} : link, file, options)};
  }
  const element = Object.assign(image, {url: toImageUrl(target, siteDir)});
  return target.kind === 'asset' ? {element, asset: target} : {element};
}

// Docusaurus' transformImage reads the size of a picture; these are the forms it takes or leaves.
function toImageUrl(target: Exclude<LinkTarget, {kind: 'broken'}>, siteDir: string): string {
  if (target.kind === 'asset') {
    const relative = posixPath(path.relative(siteDir, target.path));
    return `@site/${encodePath(relative)}${hashOf(target.suffix)}`;
  }
  return parseLocalURLPath(target.url) === null ? target.url : `pathname://${target.url}`;
}

// The one inline wrapper that Docusaurus' table of contents takes apart rightly.
function toBroken(url: string, children: PhrasingContent[]): Emphasis {
  return {
    type: 'emphasis',
    data: {hName: 'span', hProperties: brokenLinkProperties(url)},
    children,
  };
}
