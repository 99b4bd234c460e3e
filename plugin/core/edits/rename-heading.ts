import {toHeadingAnchors} from '../markdown/heading-anchors.ts';
import {stripClosing} from '../text/headings.ts';
import type {Edit, ParsedFile} from '../types.ts';

/**
 * The edits that give a heading other text, and lead the links to it within the document to its new
 * anchor. Undefined where that cannot be done by the line.
 */
export function renameHeading(
  {text, sections, links}: ParsedFile,
  line: number,
  rename: (written: string) => string,
): readonly Edit[] | undefined {
  const lines = text.split('\n');
  const heading = findText(lines, line);
  const at = sections.findIndex((section) => section.line === line);
  if (!heading || at < 0) return undefined;
  const written = rename(heading.text);
  const titles = sections.map(({title}) => title);
  const from = `#${toHeadingAnchors(titles)[at]}`;
  const to = `#${toHeadingAnchors(titles.with(at, rename(titles[at] ?? '')))[at]}`;
  const edits = [toEdit(line, heading.column, heading.text, written)];
  if (from === to) return edits;
  for (const row of new Set(links.filter(({url}) => url === from).map((link) => link.line))) {
    const targets = findAll(lines[row - 1] ?? '', `](${from})`);
    if (targets.length === 0) return undefined;
    edits.push(...targets.map((start) => toEdit(row, start + 3, from, to)));
  }
  return edits;
}

// Text of a heading of either form, where it stands on one line.
function findText(lines: readonly string[], line: number) {
  const row = lines[line - 1] ?? '';
  const marks = /^ {0,3}#{1,6}[ \t]+/.exec(row)?.[0];
  const isUnderlined = /^ {0,3}(?:=+|-+)[ \t]*$/.test(lines[line] ?? '');
  if (marks === undefined && !isUnderlined) return undefined;
  const before = marks ?? /^ {0,3}/.exec(row)?.[0] ?? '';
  const behind = row.slice(before.length);
  const text = marks === undefined ? behind.trimEnd() : stripClosing(behind);
  return text === '' ? undefined : {column: before.length + 1, text};
}

function findAll(row: string, part: string): readonly number[] {
  const found: number[] = [];
  for (let at = row.indexOf(part); at >= 0; at = row.indexOf(part, at + 1)) found.push(at);
  return found;
}

function toEdit(line: number, column: number, from: string, to: string): Edit {
  return {line, column, endLine: line, endColumn: column + from.length, text: to};
}
