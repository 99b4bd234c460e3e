import type {Element, ElementContent, Properties, Root, RootContent} from 'hast';
import type {MarkdownAttributes, MarkdownNode, MarkdownValue} from '../../props/markdown.ts';
import {parseAssetUrl} from '../links/asset-url.ts';
import {parseStyle} from './parse-style.ts';
import {reactNameOf} from './react-names.ts';

/** A tree as the shortest JSON that React elements can be made from. */
export function toCompact({children}: Root): readonly MarkdownNode[] {
  return toNodes(children, {isInPre: false, isInLink: false, parent: 'root'});
}

interface Place {
  readonly isInPre: boolean;
  readonly isInLink: boolean;
  readonly parent: string;
}

function toNodes(
  children: ReadonlyArray<RootContent | ElementContent>,
  place: Place,
): readonly MarkdownNode[] {
  return children.flatMap((child, at): readonly MarkdownNode[] => {
    if (child.type === 'element') return [toNode(child, place)];
    if (child.type !== 'text') return [];
    const isBetween = isEdge(children[at - 1], place) && isEdge(children[at + 1], place);
    return isBetween && !place.isInPre && child.value.trim() === '' ? [] : [child.value];
  });
}

const blocks = new Set(
  'alert blockquote details div dl h1 h2 h3 h4 h5 h6 hr li mermaid ol p pre section table ul'.split(
    ' ',
  ),
);

// White space between blocks is not visible, and is half of the nodes of a document.
function isEdge(neighbour: RootContent | undefined, {parent}: Place): boolean {
  if (neighbour === undefined) return blocks.has(parent) || parent === 'root';
  return neighbour.type === 'element' && blocks.has(neighbour.tagName);
}

function toNode(element: Element, place: Place): MarkdownNode {
  const {tagName: name, children} = element;
  const inside: Place = {
    isInPre: place.isInPre || name === 'pre',
    isInLink: place.isInLink || name === 'a',
    parent: name,
  };
  const attributes = toAttributes(element);
  const hasAttributes = Object.keys(attributes).length > 0;
  const shown = isOwn(element, place) ? `<${name}` : name;
  return [shown, ...(hasAttributes ? [attributes] : []), ...toNodes(children, inside)];
}

/** Whether the theme's component would make something else of it than what is written. */
function isOwn(
  {tagName, properties, children}: Element,
  {isInPre, isInLink, parent}: Place,
): boolean {
  // The theme's component is for code blocks and shows only their text.
  if (tagName === 'pre') return properties.dataDesignBlock === undefined;
  // The theme's makes a block of more than one line of text, which no sentence can hold.
  if (tagName === 'code' && !isInPre) {
    return children.some((child) => child.type !== 'text' || child.value.includes('\n'));
  }
  // The theme's have a link inside.
  if (/^h[1-6]$/.test(tagName)) return isInLink;
  return tagName === 'code' && parent !== 'pre';
}

function toAttributes({tagName, properties}: Element): MarkdownAttributes {
  const attributes: Record<string, MarkdownValue> = {};
  for (const [property, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (property === 'dataDesignBlock') continue;
    if (property === 'align' && /^t[dh]$/.test(tagName)) {
      attributes.style = {textAlign: String(value)};
      continue;
    }
    const name = reactNameOf(property);
    const given = toValue(name, value, tagName);
    if (given !== undefined) attributes[name] = given;
    if (name === 'href' && Array.isArray(given)) Object.assign(attributes, fileLink);
  }
  return attributes;
}

// A file is no route: without this Docusaurus reports it as a broken link.
const fileLink = {target: '_blank', 'data-noBrokenLinkCheck': true};

function toValue(
  name: string,
  value: NonNullable<Properties[string]>,
  tagName: string,
): MarkdownValue | undefined {
  if (Array.isArray(value)) return value.join(' ');
  if (value === true) return booleans.has(name) ? true : '';
  if (typeof value !== 'string') return value;
  if (name === 'style') return parseStyle(value);
  const asset = parseAssetUrl(value);
  // A file, not a page: a site with slashes at the end of its addresses would give it one.
  return asset ? [asset.index, tagName === 'a' ? 'pathname://' : '', asset.hash] : value;
}

// The attributes that React takes as true or false.
const booleans = new Set(
  'allowFullScreen async autoFocus autoPlay checked controls default defer disabled download formNoValidate hidden inert itemScope loop multiple muted noModule noValidate open playsInline readOnly required reversed selected'.split(
    ' ',
  ),
);
