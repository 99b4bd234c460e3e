import type {ParsedFile} from '../types.ts';

/**
 * What a template tells those who begin a design: its comments above the first section, as text. Undefined where
 * it tells nothing.
 */
export function readInstructions({lead, sections}: ParsedFile): string | undefined {
  const [title] = sections;
  const top = title?.depth === 1 ? [...lead, ...title.blocks] : lead;
  const comments = top.flatMap(({kind, text}) => {
    const inside = kind === 'html' ? /^\s*<!--([\s\S]*?)-->\s*$/.exec(text)?.[1] : undefined;
    return inside === undefined || !isAdvice(inside) ? [] : [withoutIndent(inside)];
  });
  return comments.length === 0 ? undefined : comments.join('\n\n');
}

// Licences and marks for tools are no advice.
function isAdvice(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return (
    words >= 6 && !/\b(?:copyright|spdx|licen[sc]ed? under|markdownlint|prettier)\b/i.test(text)
  );
}

function withoutIndent(text: string): string {
  const rows = text
    .replace(/^\s*\n/, '')
    .trimEnd()
    .split('\n');
  const indents = rows.filter((row) => row.trim() !== '').map((row) => row.search(/\S/));
  const indent = Math.min(...indents);
  return rows.map((row) => row.slice(indent)).join('\n');
}
