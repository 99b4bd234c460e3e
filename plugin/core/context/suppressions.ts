import {parseInline} from '../markdown/inline.ts';
import type {Block, ParsedFile} from '../types.ts';

/** A rule that a comment disables: `<!-- design-docs-disable RULE: reason -->`. */
export interface Disable {
  /** As written; it may be no rule. Empty where none is named. */
  readonly rule: string;
  readonly hasReason: boolean;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  /** Without the comment the rule would find something here. */
  readonly isUsed: boolean;
}

const mark = 'design-docs-disable';

/**
 * The rules that the comments of a document name, in order. Comments in code are text. `finds` says
 * whether a rule finds anything in the document when no rule is disabled.
 */
export function readDisables(
  file: Pick<ParsedFile, 'written' | 'text' | 'lead' | 'sections'>,
  finds: (rule: string) => boolean,
): readonly Disable[] {
  if (!file.written.includes(mark)) return [];
  const rows = file.written.split('\n');
  // Where on each line the last thing found ends: the next one follows it.
  const ends = new Map<number, number>();
  return findComments(file, rows).flatMap(({inside, line}) => {
    const [, names = '', reason = ''] = /^([^:]*):?([\s\S]*)$/.exec(inside) ?? [];
    const row = rows[line - 1] ?? '';
    const start = Math.max(0, row.indexOf(mark, ends.get(line)));
    ends.set(line, start + mark.length);
    const named = names.split(/[\s,]+/).filter((name) => name !== '');
    let isOnRow = true;
    return (named.length === 0 ? [''] : named).map((rule) => {
      const at = rule === '' || !isOnRow ? -1 : row.indexOf(rule, ends.get(line));
      const column = at < 0 ? start : at;
      if (at >= 0) ends.set(line, at + rule.length);
      else isOnRow = false; // nor are those that follow
      return {
        rule,
        hasReason: /[\p{L}\p{N}]/u.test(reason),
        line,
        column: column + 1,
        endColumn: column + 1 + (at < 0 ? mark : rule).length,
        isUsed: finds(rule),
      };
    });
  });
}

/** The rules that comments disable: those named with a reason. */
export function findSilenced(disables: readonly Disable[]): ReadonlySet<string> {
  return new Set(disables.flatMap(({rule, hasReason}) => (hasReason ? [rule] : [])));
}

interface Comment {
  /** What follows the mark. */
  readonly inside: string;
  /** Line of the mark. */
  readonly line: number;
}

function findComments(
  {written, text, lead, sections}: Pick<ParsedFile, 'written' | 'text' | 'lead' | 'sections'>,
  rows: readonly string[],
): readonly Comment[] {
  // Above the front matter there are only comments.
  const top = text === written ? '' : (/^(?:\s*<!--[\s\S]*?-->)*/.exec(written)?.[0] ?? '');
  const headings = sections.map(({line}) => ({text: rows[line - 1] ?? '', line}));
  const blocks = [...lead, ...sections.flatMap((section) => section.blocks)];
  const found = [
    ...inHtml(top, 1),
    ...headings.flatMap((heading) => inText(heading)),
    ...blocks.flatMap((block) => inBlock(block)),
  ];
  return found.sort((a, b) => a.line - b.line);
}

function inBlock({kind, text, line}: Block): readonly Comment[] {
  if (kind === 'html') return inHtml(text, line);
  return kind === 'text' ? inText({text, line}) : [];
}

function inText({text, line}: Pick<Block, 'text' | 'line'>): readonly Comment[] {
  if (!text.includes(mark)) return [];
  let row = line;
  let end = 0;
  // The parser gives no lines, and turns line breaks in code into blanks: HTML is looked up in the text.
  return parseInline(text).flatMap(({type, content}) => {
    if (type !== 'html_inline') return [];
    const start = text.indexOf(content, end);
    row += countBreaks(text.slice(end, start));
    end = start;
    return inHtml(content, row);
  });
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}

function inHtml(html: string, line: number): readonly Comment[] {
  if (!html.includes(mark)) return [];
  let row = line;
  let counted = 0;
  return [...html.matchAll(/<!--(\s*)design-docs-disable(?![\w-])([\s\S]*?)(?:-->|$)/g)].map(
    ({1: space = '', 2: inside = '', index}) => {
      const at = index + '<!--'.length + space.length;
      row += html.slice(counted, at).split('\n').length - 1;
      counted = at;
      return {inside, line: row};
    },
  );
}
