import {
  addressAttributes,
  allowedAttributes,
  allowedElements,
  booleanAttributes,
  formattingElements,
  knownElements,
  opaqueElements,
  unclosedElements,
  voidElements,
} from '../allow-list.ts';
import type {LinkKind} from '../links/link-target.ts';
import {escapeHtml} from './escape-html.ts';
import {type RawTag, type RawToken, splitTags} from './split-tags.ts';

/** Rewrites a piece of raw HTML. `offset` is its position among all pieces of the document. */
export type TagFilter = (html: string, offset: number) => readonly string[];

/** Gives what is written for an address, which it gets as written, with character references. */
export type WriteAddress = (url: string, kind: LinkKind) => string;

/** Elements that may be open at a time; what is deeper is written without its tags. */
const deepest = 100;
const deepestFormatting = 20;

/**
 * The first filter: raw tags are rewritten from the allow-list before any HTML parser sees them. A
 * `<placeholder>` becomes text, as its author meant, and so does a tag that would hide the rest of
 * the document. Comments are removed, and opaque elements such as `<script>` with their content.
 * `closings` says where each element is closed last. If documents are trusted, only names in no
 * list become text.
 */
export function createTagFilter(
  closings: ReadonlyMap<string, number>,
  isSafe: boolean,
  writeAddress?: WriteAddress,
): TagFilter {
  const writer = {isSafe, mayOpen: createDepthGuard(), writeAddress};
  return (html, offset) => {
    let at = offset;
    return splitTags(html, opaqueElements).map((token) => {
      const start = at;
      at += token.text.length;
      const isClosed = (name: string) => (closings.get(name) ?? -1) > start;
      return writeToken(token, isClosed, writer);
    });
  };
}

/** The last place at which each element is closed, in pieces of raw HTML that follow one another. */
export function findClosings(pieces: readonly string[]): ReadonlyMap<string, number> {
  const closings = new Map<string, number>();
  let offset = 0;
  for (const piece of pieces) {
    for (const {1: name = '', index} of piece.matchAll(/<\/([a-z][\w-]*)\s*>/gi)) {
      closings.set(name.toLowerCase(), offset + index);
    }
    offset += piece.length;
  }
  return closings;
}

type IsClosed = (name: string) => boolean;
type MayOpen = (tag: RawTag) => boolean;

interface TagWriter {
  readonly isSafe: boolean;
  readonly mayOpen: MayOpen;
  readonly writeAddress: WriteAddress | undefined;
}

function writeToken(
  token: RawToken,
  isClosed: IsClosed,
  {isSafe, mayOpen, writeAddress}: TagWriter,
): string {
  if (token.kind === 'hidden') return '';
  if (token.kind === 'text') return token.text.replaceAll('<', '&lt;');
  if (token.kind === 'element') return isSafe ? '' : token.text;
  if (isPlaceholder(token, isClosed)) return token.text.replaceAll('<', '&lt;');
  if (isSafe && !allowedElements.has(token.name)) return '';
  return mayOpen(token) ? writeTag(token, isSafe, writeAddress) : '';
}

/** A name that HTML does not know, words that are no attributes, or an element never closed. */
function isPlaceholder(tag: RawTag, isClosed: IsClosed): boolean {
  if (!knownElements.has(tag.name)) return true;
  if (tag.isClosing) return false;
  const bareWords = tag.attributes.filter(([, value]) => value === undefined);
  if (bareWords.some(([name]) => !booleanAttributes.has(name))) return true;
  // An unclosed one of these would hide the rest of the document.
  const isOpaque = opaqueElements.has(tag.name) && !voidElements.has(tag.name);
  if (isOpaque && !isClosed(tag.name)) return true;
  const hasValues = bareWords.length < tag.attributes.length;
  return !hasValues && !unclosedElements.has(tag.name) && !isClosed(tag.name) && !tag.isSelfClosing;
}

function writeTag(tag: RawTag, isSafe: boolean, writeAddress: WriteAddress | undefined): string {
  const {name} = tag;
  if (tag.isClosing) return `</${name}>`;
  const open = `<${name}${writeAttributes(tag, isSafe, writeAddress)}>`;
  // To HTML `<a id="x"/>` is not closed, and all that follows would be inside it.
  return tag.isSelfClosing && !voidElements.has(name) ? `${open}</${name}>` : open;
}

function writeAttributes(
  {name: element, attributes}: RawTag,
  isSafe: boolean,
  writeAddress: WriteAddress | undefined,
): string {
  const hasId = attributes.some(([name]) => name === 'id');
  return attributes
    .map(([name, value]) => {
      // Marks of our own, which no document can set.
      if (name.startsWith('data-design-')) return '';
      if (element === 'a' && name === 'name' && !hasId) return writeAttribute('id', value);
      if (addressAttributes.get(element) === name) {
        const kind = name === 'src' ? 'image' : 'link';
        const url = writeAddress ? escapeHtml(writeAddress(value ?? '', kind)) : value;
        return writeAttribute(name, url);
      }
      return !isSafe || allowedAttributes.has(name) ? writeAttribute(name, value) : '';
    })
    .join('');
}

// Character references in a value stay as they are; the parser reads them.
function writeAttribute(name: string, value: string | undefined): string {
  return value === undefined ? ` ${name}` : ` ${name}="${value.replaceAll('"', '&quot;')}"`;
}

/**
 * Says of every tag in turn whether it may be written, so that no document nests deeper than what works
 * on trees can go.
 */
function createDepthGuard(): MayOpen {
  const depths = {all: 0, formatting: 0};
  return ({name, isClosing, isSelfClosing}) => {
    // Elements that the parser closes itself never nest.
    if (isSelfClosing || name === 'a' || unclosedElements.has(name) || voidElements.has(name)) {
      return true;
    }
    const kind = formattingElements.has(name) ? 'formatting' : 'all';
    const limit = kind === 'all' ? deepest : deepestFormatting;
    if (!isClosing) {
      depths[kind] += 1;
      return depths[kind] <= limit;
    }
    if (depths[kind] === 0) return true;
    depths[kind] -= 1;
    return depths[kind] < limit;
  };
}
