import {parseMarkdown} from '../core/markdown/markdown.ts';
import {splitTags} from '../render/html/split-tags.ts';
import type {LinkKind} from '../render/links/safe-url.ts';

/** Gives the whole address for one that a document has; undefined where it leads to no place. */
export type WholeLink = (url: string, kind: LinkKind) => string | undefined;

/**
 * A part of a document as a text of its own: links are whole addresses, comments are gone, its headings
 * begin at a level. What leads nowhere leads to `page`. Undefined where something in it is left open,
 * so that it would swallow the text behind it.
 */
export function toStandaloneMarkdown(
  markdown: string,
  level: number,
  page: string,
  linkOf: WholeLink,
): string | undefined {
  const moved = moveHeadings(markdown, level);
  const {lead, sections} = parseMarkdown(moved);
  const lines = moved.split('\n');
  let line = 0;
  let text = '';
  for (const block of [...lead, ...sections.flatMap(({blocks}) => blocks)]) {
    // A block in a list or a quote has prefixes, and may begin in the line of the block before.
    if (block.kind !== 'code' && block.kind !== 'html') continue;
    const start = Math.max(line, block.line - 1);
    text += rewriteText(lines.slice(line, start), page, linkOf);
    const own = lines.slice(start, block.endLine);
    text += block.kind === 'code' ? join(own) : rewriteTags(join(own), page, linkOf);
    line = Math.max(start, block.endLine);
  }
  const whole = close((text + rewriteText(lines.slice(line), page, linkOf)).trim());
  return whole === undefined ? undefined : whole.replace(/\n{3,}/g, '\n\n');
}

function join(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

// Paragraph by paragraph: marks of one do not reach into the next.
function rewriteText(lines: readonly string[], page: string, linkOf: WholeLink): string {
  return join(lines)
    .split(/(\n[ \t]*\n)/)
    .map((part) => rewriteParagraph(part, page, linkOf))
    .join('');
}

const target = String.raw`(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)`;
// Escaped characters and code are found so that nothing is found inside them. Lengths have limits, since
// what is opened a thousand times and never closed would be looked through a thousand times.
const marks = new RegExp(
  [
    String.raw`\\[^\w\s]`,
    String.raw`(?<ticks>(?<!\`)\`+)(?!\`)[\s\S]*?(?<!\`)\k<ticks>(?!\`)`,
    String.raw`!\[(?<alt>(?:[^[\]\\]|\\.)*)\]\(\s*(?<image>${target})(?<title>\s+(?:"[^"]*"|'[^']*'))?\s*\)`,
    String.raw`\]\(\s*(?<link>${target})`,
    String.raw`^(?<label> {0,3}\[[^\]\n]+\]:[ \t]*)(?<definition>${target})`,
    String.raw`(?<tags><!--[\s\S]{0,4000}?-->|</?[a-zA-Z](?:"[^"]*"|'[^']*'|[^"'<>]){0,2000}>)`,
    String.raw`(?<bracket>[[\]])`,
  ].join('|'),
  'gm',
);

function rewriteParagraph(text: string, page: string, linkOf: WholeLink): string {
  // Brackets that are open: `](` behind none is no link.
  let depth = 0;
  return text.replace(marks, (all, ...rest) => {
    const {image, alt, title, link, label, definition, tags, bracket} = rest.at(-1) as Groups; // named groups come last
    if (bracket) depth = bracket === '[' ? depth + 1 : Math.max(0, depth - 1);
    if (image) {
      const url = linkOf(bare(image), 'image');
      return url ? `![${alt}](${wrap(url)}${title ?? ''})` : `[${alt}](${wrap(page)})`;
    }
    if (link) {
      if (depth === 0) return all;
      depth -= 1;
      return `](${wrap(linkOf(bare(link), 'link') ?? page)}`;
    }
    if (definition) {
      const kind = /\.(?:png|gif|jpe?g|svg|webp|avif)$/i.test(definition) ? 'image' : 'link';
      return `${label}${wrap(linkOf(bare(definition), kind) ?? page)}`;
    }
    return tags ? rewriteTags(tags, page, linkOf) : all;
  });
}

type Groups = Readonly<Record<string, string | undefined>>;

function bare(written: string): string {
  return written.replace(/^<(.*)>$/, '$1').replace(/\\([^\w\s])/g, '$1');
}

function wrap(url: string): string {
  return /^[^\s()<>]+$/.test(url) ? url : `<${url.replace(/[<>\n]/g, encodeURIComponent)}>`;
}

function rewriteTags(html: string, page: string, linkOf: WholeLink): string {
  return splitTags(html, new Set())
    .map((token) => {
      if (token.kind === 'hidden') return '';
      if (token.kind !== 'tag' || !/^(?:a|img)$/.test(token.name)) return token.text;
      const kind = token.name === 'a' ? 'link' : 'image';
      return token.text.replace(
        /(\s(?:href|src)\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+))/i,
        (_, start: string, double?: string, single?: string, plain?: string) => {
          const url = linkOf(double ?? single ?? plain ?? '', kind) ?? page;
          return `${start}"${url.replaceAll('"', '%22')}"`;
        },
      );
    })
    .join('');
}

function moveHeadings(markdown: string, level: number): string {
  const {sections} = parseMarkdown(markdown);
  const highest = Math.min(...new Set(sections.map(({depth}) => depth)));
  const lines = markdown.split('\n');
  for (const {line, depth} of sections) {
    const start = lines[line - 1] ?? '';
    const signs = '#'.repeat(Math.min(6, level + depth - highest));
    if (/^ {0,3}#/.test(start)) {
      lines[line - 1] = start.replace(/^ {0,3}#+/, signs);
      continue;
    }
    const end = lines.findIndex((row, at) => at >= line && /^ {0,3}(?:=+|-+)[ \t]*$/.test(row));
    const title = lines.slice(line - 1, end).map((row) => row.trim());
    lines.splice(line - 1, end - line + 2, `${signs} ${title.join(' ')}`, ...title.map(() => ''));
  }
  return lines.join('\n');
}

// A fence that nobody closed is closed; what else is left open cannot be.
function close(text: string): string | undefined {
  if (isClosed(text)) return text;
  const fences = text.match(/^ {0,3}(?:`{3,}|~{3,})/gm) ?? [];
  const closed = fences.map((fence) => `${text}\n${fence.trim()}`).find(isClosed);
  return closed;
}

function isClosed(text: string): boolean {
  const {sections} = parseMarkdown(`${text}\n\n# End\n`);
  return sections.at(-1)?.title === 'End';
}
