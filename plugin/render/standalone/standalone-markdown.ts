import {parseMarkdown} from '../../core/markdown/markdown.ts';
import {isSafeUrl} from '../../core/text/safe-url.ts';
import type {LinkKind} from '../links/link-target.ts';
import {createTagCleaner} from './clean-tags.ts';

/** Gives the whole address for one that a document has; undefined where it leads to no place. */
export type WholeLink = (url: string, kind: LinkKind) => string | undefined;

/**
 * A part of a document as a text of its own: links are whole addresses, comments are gone, its
 * headings begin at a level, and HTML is filtered as on pages. Links without a target lead to
 * `page`. Undefined if something in it is left open and would hide the text after it.
 */
export function toStandaloneMarkdown(
  markdown: string,
  level: number,
  page: string,
  linkOf: WholeLink,
): string | undefined {
  const moved = moveHeadings(markdown, level);
  const rewriting: Rewriting = {
    page,
    linkOf,
    rewriteTags: createTagCleaner(moved, linkOf, page),
  };
  const {lead, sections} = parseMarkdown(moved);
  const lines = moved.split('\n');
  let line = 0;
  let text = '';
  for (const block of [...lead, ...sections.flatMap(({blocks}) => blocks)]) {
    // A block in a list or a quote has prefixes, and may begin in the line of the block before.
    if (block.kind !== 'code' && block.kind !== 'html') continue;
    const start = Math.max(line, block.line - 1);
    text += rewriteText(lines.slice(line, start), rewriting);
    const own = lines.slice(start, block.endLine);
    text += block.kind === 'code' ? join(own) : rewriting.rewriteTags(join(own));
    line = Math.max(start, block.endLine);
  }
  const whole = close((text + rewriteText(lines.slice(line), rewriting)).trim());
  return whole === undefined ? undefined : whole.replace(/\n{3,}/g, '\n\n');
}

interface Rewriting {
  readonly page: string;
  readonly linkOf: WholeLink;
  readonly rewriteTags: (html: string) => string;
}

function join(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

// Paragraph by paragraph: marks of one do not reach into the next.
function rewriteText(lines: readonly string[], rewriting: Rewriting): string {
  return join(lines)
    .split(/(\n[ \t]*\n)/)
    .map((part) => rewriteParagraph(part, rewriting))
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
    String.raw`^(?<label>(?:[ \t]*(?:>|[-+*]|\d{1,9}[.)]))*[ \t]*\[(?:[^[\]\\]|\\.){1,999}\]:\s*)(?<definition>${target})`,
    String.raw`<(?<auto>[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]+@[\w.-]+)>`,
    String.raw`(?<tags><!--[\s\S]{0,4000}?-->|</?[a-zA-Z](?:"[^"]*"|'[^']*'|[^"'<>]){0,2000}>)`,
    // The start of a tag that is too long to be read, or of what is no tag and no text.
    '(?<open><(?=[a-zA-Z/!?]))',
    String.raw`(?<bracket>[[\]])`,
  ].join('|'),
  'gm',
);

function rewriteParagraph(text: string, {page, linkOf, rewriteTags}: Rewriting): string {
  // Open brackets: `](` without one before it is no link.
  let depth = 0;
  return text.replace(marks, (all, ...rest) => {
    const {image, alt, title, link, label, definition, auto, tags, open, bracket} = rest.at(
      -1,
    ) as Groups; // named groups come last
    if (bracket) depth = bracket === '[' ? depth + 1 : Math.max(0, depth - 1);
    if (image) {
      const url = linkOf(bare(image), 'image');
      return url ? `![${alt}](${wrap(url)}${title ?? ''})` : `[${alt}](${wrap(page)})`;
    }
    if (link) {
      if (depth === 0 && isSafeUrl(bare(link), 'link')) return all;
      depth = Math.max(0, depth - 1);
      return `](${wrap(linkOf(bare(link), 'link') ?? page)}`;
    }
    if (definition) {
      const kind = /\.(?:png|gif|jpe?g|svg|webp|avif)$/i.test(definition) ? 'image' : 'link';
      return `${label}${wrap(linkOf(bare(definition), kind) ?? page)}`;
    }
    if (auto) return rewriteAutolink(auto, linkOf);
    if (open) return '\\<';
    return tags ? rewriteTags(tags) : all;
  });
}

// A mail address has no protocol to be judged.
function rewriteAutolink(url: string, linkOf: WholeLink): string {
  const isKept = /^[^:]*$/.test(url) || (!/^pathname:/i.test(url) && linkOf(url, 'link'));
  return `${isKept ? '<' : '\\<'}${url}>`;
}

type Groups = Readonly<Record<string, string | undefined>>;

function bare(written: string): string {
  return written.replace(/^<(.*)>$/, '$1').replace(/\\([^\w\s])/g, '$1');
}

function wrap(url: string): string {
  return /^[^\s()<>]+$/.test(url) ? url : `<${url.replace(/[<>\n]/g, encodeURIComponent)}>`;
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

// An unclosed fence is closed; other open constructs cannot be.
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
