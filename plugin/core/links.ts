import {parseInline, type Structure} from './markdown.ts';
import type {Block, Link} from './types.ts';

/** Every link and image of a document: Markdown's own, references, and raw `<a>` and `<img>`. */
export function readLinks({lead, sections, references}: Structure): readonly Link[] {
  const hasReferences = Object.keys(references).length > 0;
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  return blocks.flatMap((block) => {
    if (block.kind === 'html') return readHtml(block.text, block);
    if (block.kind !== 'text') return [];
    const mayLink =
      /\]\(|<(?:a|img)\s/i.test(block.text) || (hasReferences && block.text.includes('['));
    return mayLink ? readInline(block, references) : [];
  });
}

function readInline(block: Block, references: Structure['references']): readonly Link[] {
  const links: Link[] = [];
  let from = 0;
  const add = (url: unknown, isImage: boolean) => {
    if (typeof url !== 'string' || url === '') return;
    const link = place(block, url, isImage, from);
    from = link.end;
    links.push(link.link);
  };
  for (const token of parseInline(block.text, references)) {
    if (token.type === 'link_open') add(token.attrGet('href'), false);
    else if (token.type === 'image') add(token.attrGet('src'), true);
    else if (token.type === 'html_inline') links.push(...readHtml(token.content, block));
  }
  return links;
}

// markdown-it percent-encodes; the author may have typed it either way.
function place(block: Block, url: string, isImage: boolean, from: number) {
  const typed = [url, decode(url)];
  const at = Math.max(...typed.map((text) => block.text.indexOf(text, from)));
  const before = block.text.slice(0, Math.max(at, 0)).split('\n');
  const column = at < 0 ? 1 : (before.at(-1)?.length ?? 0) + 1;
  const link = {url, isImage, line: block.line + before.length - 1, column};
  return {link, end: Math.max(at, from)};
}

/** A percent-encoded URL as text; as it is where it is encoded wrongly. */
export function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function readHtml(html: string, block: Block): readonly Link[] {
  const attribute = /<(a|img)\s[^>]*?\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
  return [...html.matchAll(attribute)].map(([, tag = '', double, single]) => ({
    url: double ?? single ?? '',
    isImage: tag.toLowerCase() === 'img',
    line: block.line,
    column: 1,
  }));
}
