import {isFieldName} from './field-names.ts';

/** Metadata at the top of a document, and the line it begins at. */
export interface FrontMatter {
  readonly text: string;
  readonly line: number;
  readonly isToml?: true;
  /** Line before which its closing mark is missing. */
  readonly openUntil?: number;
}

/** A document split into the metadata at its top and the rest, with unchanged line numbers. */
export interface SplitText {
  readonly yaml?: FrontMatter;
  /** The text without its front matter: those lines are empty, so line numbers stay true. */
  readonly body: string;
}

/**
 * Takes the front matter off a document, also where a licence comment is before it. YAML and TOML
 * are read: `---js` and its like are cut and never evaluated. Without a closing line it is what
 * looks like metadata, up to the first line that does not.
 */
export function splitFrontMatter(text: string): SplitText {
  const top = skipComments(text);
  const open = /^(?:---(\w*)|\+\+\+)[ \t]*\n/.exec(text.slice(top, top + 40));
  if (!open) return {body: text};
  const isToml = open[0].startsWith('+');
  const start = top + open[0].length;
  const close = (isToml ? /^\+\+\+[ \t]*$/m : /^(?:---|\.\.\.)[ \t]*$/m).exec(text.slice(start));
  if (!close) return splitOpen(text, start, isToml);
  const yaml = text.slice(start, start + close.index);
  const isRead = !open[1] || open[1] === 'yaml' || open[1] === 'yml';
  // A rule, a paragraph and another rule look like front matter and are not.
  if (isRead && !isToml && !looksLikeYaml(yaml)) return {body: text};
  const body = blank(text, start + close.index + close[0].length);
  const line = countLines(text, start) + 1;
  return isRead ? {yaml: {text: yaml, line, ...(isToml ? {isToml} : {})}, body} : {body};
}

// `---`, fields, and no `---` behind them. A rule before a paragraph has no field below it.
function splitOpen(text: string, start: number, isToml: boolean): SplitText {
  const rows = text.slice(start, start + 20_000).split('\n');
  if (isToml || !isField(rows[0] ?? '')) return {body: text};
  const isPart = (row: string) => /^(?:[\w"'-][\w "'-]{0,60}:(?:\s|$)|[ \t]+\S|- |#)/.test(row);
  const end = rows.findIndex((row) => !isPart(row));
  const block = rows.slice(0, end < 0 ? rows.length : end);
  // Where metadata gives no title, the line with `#` at its end is the heading.
  const hasTitle = block.some((row) => /^["']?title["']?\s*:/i.test(row));
  const count = block.findLastIndex((row) => hasTitle || !row.startsWith('#')) + 1;
  const yaml = rows
    .slice(0, count)
    .map((row) => `${row}\n`)
    .join('');
  const line = countLines(text, start) + 1;
  const body = blank(text, Math.min(text.length, start + yaml.length - 1));
  return {yaml: {text: yaml, line, openUntil: line + count}, body};
}

function blank(text: string, end: number): string {
  return '\n'.repeat(countLines(text, end)) + text.slice(end);
}

/** The first line that is neither empty nor part of a comment. */
function skipComments(text: string): number {
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    if (!text.startsWith('<!--', at)) return at;
    const end = text.indexOf('-->', at);
    if (end < 0) return at;
    at = end + 3;
  }
}

function looksLikeYaml(text: string): boolean {
  if (text.trim() === '' || isField(text.split('\n', 1)[0] ?? '')) return true;
  return /^[ \t]*["']?[\w-]+["']?[ \t]*:(?:[ \t]|$)/m.test(text);
}

// `Last updated: 2020-01-31`: a field that we know, whose name may be several words.
function isField(row: string): boolean {
  const [, name] = /^([\w][\w -]{0,40}?)\s*:(?:\s|$)/.exec(row) ?? [];
  return name !== undefined && isFieldName(name);
}

function countLines(text: string, end: number): number {
  return text.slice(0, end).split('\n').length - 1;
}
