import {toPlainText} from '../markdown/inline.ts';
import {hasFieldLines} from '../metadata/metadata-markdown.ts';
import type {Block, ParsedFile} from '../types.ts';

/**
 * The instructions of a template to authors, as text: its comments above the first section, and the
 * text between the title and the metadata. Undefined if there are none.
 */
export function readInstructions({lead, sections}: ParsedFile): string | undefined {
  const [title] = sections;
  const top = title?.depth === 1 ? [...lead, ...title.blocks] : lead;
  const parts: string[] = [];
  for (const block of top) {
    const isItem = block.kind === 'text' && block.listDepth > 0;
    // A list belongs to the paragraph that introduces it.
    if (isItem && parts.length === 0) continue;
    const text = block.kind === 'html' ? readComment(block.text) : readParagraph(block);
    if (text === undefined || !(isItem || isAdvice(text))) continue;
    if (isItem) parts.push(`${parts.pop()}\n${'  '.repeat(block.listDepth - 1)}• ${text}`);
    else parts.push(text);
  }
  return parts.length === 0 ? undefined : parts.join('\n\n');
}

// Licences and marks for tools are no instructions, and a few words are a placeholder.
function isAdvice(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return (
    words >= 6 && !/\b(?:copyright|spdx|licen[sc]ed? under|markdownlint|prettier)\b/i.test(text)
  );
}

function readParagraph(block: Block): string | undefined {
  if (block.kind !== 'text' || block.cells || hasFieldLines([block])) return undefined;
  return toPlainText(block.text);
}

function readComment(html: string): string | undefined {
  const inside = /^\s*<!--([\s\S]*?)-->\s*$/.exec(html)?.[1];
  return inside === undefined ? undefined : withoutIndent(inside);
}

function withoutIndent(text: string): string {
  const rows = text.split('\n');
  const indents = rows.filter((row) => row.trim() !== '').map((row) => row.search(/\S/));
  const indent = indents.reduce((least, one) => Math.min(least, one), Infinity);
  const least = Number.isFinite(indent) ? indent : 0;
  return rows
    .map((row) => row.slice(least))
    .join('\n')
    .trim();
}
