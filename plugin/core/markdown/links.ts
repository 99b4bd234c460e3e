import type {Block, Link} from '../types.ts';
import {parseInline} from './inline.ts';
import type {Structure} from './markdown.ts';

/** Every link and image of a document: Markdown's own, references, and raw `<a>` and `<img>`. */
export function readLinks({lead, sections, references}: Structure): readonly Link[] {
  const hasReferences = Object.keys(references).length > 0;
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  return blocks.flatMap((block) => {
    if (block.kind === 'html') return readHtml(block.text, block.line);
    if (block.kind !== 'text') return [];
    const mayLink =
      /\]\(|<(?:a|img)\s/i.test(block.text) || (hasReferences && block.text.includes('['));
    return mayLink ? readInline(block, references) : [];
  });
}

/** A place in the text of a block, with its line and column in the document. */
interface Place {
  readonly at: number;
  readonly line: number;
  readonly column: number;
}

function readInline(block: Block, references: Structure['references']): readonly Link[] {
  const links: Link[] = [];
  const start: Place = {at: 0, line: block.line, column: 1};
  // Each kind is searched after the last of its kind, because an image may be in the text of a
  // link.
  let places = {link: start, image: start};
  for (const token of parseInline(block.text, references)) {
    if (token.type === 'html_inline') links.push(...readHtml(token.content, places.link.line));
    if (token.type === 'softbreak' || token.type === 'hardbreak') {
      places = {link: toNextLine(block, places.link), image: toNextLine(block, places.image)};
    }
    const kind = kinds[token.type];
    const url = kind ? String(token.attrGet(kind === 'image' ? 'src' : 'href') ?? '') : '';
    if (!kind || url === '') continue;
    const {place, next, length} = findUrl(block.text, url, places[kind]);
    const {line, column} = place;
    places = {...places, [kind]: next};
    const end = length === undefined ? {} : {endColumn: column + length};
    links.push({url, isImage: kind === 'image', line, column, ...end});
  }
  return links;
}

const kinds: Readonly<Record<string, 'link' | 'image'>> = {link_open: 'link', image: 'image'};

// Only nearby addresses are searched; those of references are further away.
const reach = 10_000;

// markdown-it percent-encodes; the author may have typed it either way.
function findUrl(text: string, url: string, from: Place) {
  const near = text.slice(from.at, from.at + reach);
  const found = [url, decode(url)]
    .map((typed) => ({at: near.indexOf(typed), length: typed.length}))
    .filter(({at}) => at >= 0);
  const [first] = found.sort((a, b) => a.at - b.at);
  if (!first) return {place: from, next: from};
  const {at, length} = first;
  return {
    place: move(near.slice(0, at), from),
    next: move(near.slice(0, at + length), from),
    length,
  };
}

function toNextLine({text}: Block, from: Place): Place {
  const end = text.indexOf('\n', from.at);
  return end < 0 ? from : move(text.slice(from.at, end + 1), from);
}

function move(passed: string, {at, line, column}: Place): Place {
  const rows = passed.split('\n');
  const last = rows.at(-1)?.length ?? 0;
  return {
    at: at + passed.length,
    line: line + rows.length - 1,
    column: rows.length > 1 ? last + 1 : column + last,
  };
}

/** A percent-encoded URL as text; as it is where it is encoded wrongly. */
export function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function readHtml(html: string, line: number): readonly Link[] {
  const attribute = /<(a|img)\s[^<>]*?\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
  return [...html.matchAll(attribute)].map(([, tag = '', double, single]) => ({
    url: double ?? single ?? '',
    isImage: tag.toLowerCase() === 'img',
    line,
    column: 1,
  }));
}
