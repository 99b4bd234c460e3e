import {toHeadingAnchors} from '../markdown/heading-anchors.ts';
import type {Edit, ParsedFile} from '../types.ts';
import {findHeadingText} from './heading-text.ts';

/**
 * The edits that give a heading other text, and lead the links to it within the document to its new
 * anchor. Undefined where that cannot be done by the line.
 */
export function renameHeading(
  file: ParsedFile,
  line: number,
  rename: (written: string) => string,
): readonly Edit[] | undefined {
  return renameHeadings(file, [line], rename);
}

/** Renames the headings of several lines at once: the anchors of a document are counted only twice. */
export function renameHeadings(
  {text, sections, links}: ParsedFile,
  lines: readonly number[],
  rename: (written: string) => string,
): readonly Edit[] | undefined {
  const rows = text.split('\n');
  const wanted = new Set(lines);
  const titles = sections.map(({title}) => title);
  const before = toHeadingAnchors(titles);
  const after = toHeadingAnchors(
    sections.map(({title, line}) => (wanted.has(line) ? rename(title) : title)),
  );
  const edits: Edit[] = [];
  const moved = new Map<string, string>();
  for (const [at, {line}] of sections.entries()) {
    // One of the same text may get the anchor that the renamed one had.
    if (before[at] !== after[at]) moved.set(`#${before[at]}`, `#${after[at]}`);
    if (!wanted.has(line)) continue;
    const heading = findHeadingText(rows, line);
    if (!heading) return undefined;
    edits.push(toEdit(line, heading.column, heading.text, rename(heading.text)));
  }
  if (edits.length < wanted.size) return undefined;
  const changed = links.filter(({url}) => moved.has(url));
  for (const [row, urls] of groupByLine(changed)) {
    for (const from of urls) {
      const targets = findAll(rows[row - 1] ?? '', `](${from})`);
      if (targets.length === 0) return undefined;
      edits.push(...targets.map((start) => toEdit(row, start + 3, from, moved.get(from) ?? from)));
    }
  }
  return edits;
}

function groupByLine(links: ParsedFile['links']): ReadonlyMap<number, ReadonlySet<string>> {
  const urls = new Map<number, Set<string>>();
  for (const {line, url} of links) urls.set(line, (urls.get(line) ?? new Set()).add(url));
  return urls;
}

function findAll(row: string, part: string): readonly number[] {
  const found: number[] = [];
  for (let at = row.indexOf(part); at >= 0; at = row.indexOf(part, at + 1)) found.push(at);
  return found;
}

function toEdit(line: number, column: number, from: string, to: string): Edit {
  return {line, column, endLine: line, endColumn: column + from.length, text: to};
}
