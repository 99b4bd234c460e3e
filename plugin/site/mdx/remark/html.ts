import type {Html, Nodes, Paragraph, Root, Text} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {
  allowedAttributes,
  allowedElements,
  booleanAttributes,
  knownElements,
  opaqueElements,
  resolvedAttributes,
  unclosedElements,
  voidElements,
} from './allow-list.ts';
import {type RawTag, type RawToken, splitTags} from './raw-tags.ts';

export interface HtmlOptions {
  /** Only what GitHub allows; otherwise all that HTML knows. */
  readonly isSafe: boolean;
}

/**
 * Remark plugin: raw HTML is written anew from what is allowed, so that nothing else can reach the
 * page. `<placeholder>` becomes the text that its author meant, comments go. What the owner's
 * plugins add is not touched: only the documents are under suspicion.
 */
export function cleanHtml({isSafe}: HtmlOptions) {
  return (tree: Root, file: VFile): void => {
    const closings = findClosings(String(file));
    visit(tree, 'html', (node, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const offset = node.position?.start.offset ?? 0;
      const isClosed = (name: string) =>
        opaqueElements.has(name)
          ? parent.children.slice(index).some((sibling) => isClosing(sibling, name))
          : (closings.get(name) ?? -1) > offset;
      parent.children[index] = toNode(node, writePieces(node.value, isClosed, isSafe), parent);
    });
  };
}

/** Raw HTML written anew from what is allowed. An address stands in `data-design-href` or `-src`. */
export function writePieces(html: string, isClosed: IsClosed, isSafe: boolean): readonly string[] {
  return splitTags(html, opaqueElements).map((token) => writeToken(token, isClosed, isSafe));
}

/** Whether an element that begins here ends somewhere in the document. */
type IsClosed = (name: string) => boolean;

/** The last place in the source where each element is closed. */
export function findClosings(source: string): ReadonlyMap<string, number> {
  const closings = source.matchAll(/<\/([a-z][\w-]*)\s*>/gi);
  return new Map([...closings].map(({1: name = '', index}) => [name.toLowerCase(), index]));
}

function isClosing(node: Nodes, name: string): boolean {
  return node.type === 'html' && new RegExp(`^</${name}\\s*>$`, 'i').test(node.value.trim());
}

function toNode(node: Html, pieces: readonly string[], parent: Nodes): Html | Paragraph | Text {
  const value = pieces.join('');
  const html: Html = {...node, value};
  if (value.trim() === '' || pieces.some((piece) => piece.startsWith('<'))) return html;
  if (isFlow(parent)) return {type: 'paragraph', children: [html]};
  // Inline a node is one tag, and a heading needs it as text for its id.
  return {type: 'text', value: node.value};
}

function isFlow({type}: Nodes): boolean {
  return /^(?:root|blockquote|listItem|footnoteDefinition|containerDirective)$/.test(type);
}

function writeToken(token: RawToken, isClosed: IsClosed, isSafe: boolean): string {
  if (token.kind === 'hidden') return '';
  if (token.kind === 'text') return escapeTags(token.text);
  if (token.kind === 'element') return isSafe ? '' : token.text;
  return isPlaceholder(token, isClosed) ? escapeTags(token.text) : writeTag(token, isSafe);
}

/** A name that HTML does not know, words that are no attributes, or an element never closed. */
function isPlaceholder(tag: RawTag, isClosed: IsClosed): boolean {
  if (!knownElements.has(tag.name)) return true;
  if (tag.isClosing) return false;
  const bareWords = tag.attributes.filter(([, value]) => value === undefined);
  if (bareWords.some(([name]) => !booleanAttributes.has(name))) return true;
  // An unclosed one of these would swallow the rest of the document.
  const isOpaque = opaqueElements.has(tag.name) && !voidElements.has(tag.name);
  if (isOpaque && !isClosed(tag.name)) return true;
  const hasValues = bareWords.length < tag.attributes.length;
  return !hasValues && !unclosedElements.has(tag.name) && !isClosed(tag.name) && !tag.isSelfClosing;
}

function writeTag(tag: RawTag, isSafe: boolean): string {
  const {name} = tag;
  if (isSafe && !allowedElements.has(name)) return '';
  if (tag.isClosing) return `</${name}>`;
  const open = `<${name}${writeAttributes(tag, isSafe)}>`;
  // To HTML `<a id="x"/>` is not closed, and all that follows would stand inside it.
  return tag.isSelfClosing && !voidElements.has(name) ? `${open}</${name}>` : open;
}

function writeAttributes({name: element, attributes}: RawTag, isSafe: boolean): string {
  const hasId = attributes.some(([name]) => name === 'id');
  return attributes
    .map(([name, value]) => {
      if (element === 'a' && name === 'name' && !hasId) return writeAttribute('id', value);
      // Where it leads is settled in raw-links.ts, when the tree knows which element it belongs to.
      if (name === resolvedAttributes.get(element))
        return writeAttribute(`data-design-${name}`, value);
      return isSafe && !allowedAttributes.has(name) ? '' : writeAttribute(name, value);
    })
    .join('');
}

function writeAttribute(name: string, value: string | undefined): string {
  return value === undefined ? ` ${name}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`;
}

function escapeTags(text: string): string {
  return text.replaceAll('<', '&lt;');
}
