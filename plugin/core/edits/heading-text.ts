import {stripClosing} from '../text/headings.ts';

/** The text of an ATX or a setext heading and its column, from 1; undefined if it is on several lines. */
export function findHeadingText(
  lines: readonly string[],
  line: number,
): {readonly column: number; readonly text: string} | undefined {
  const row = lines[line - 1] ?? '';
  const lead = /^\s*(?:#+\s+)?/.exec(row)?.[0] ?? '';
  const isMarked = lead.includes('#');
  if (!isMarked && !/^\s*(?:=+|-+)\s*$/.test(lines[line] ?? '')) return undefined;
  const written = row.slice(lead.length);
  const text = isMarked ? stripClosing(written) : written.trimEnd();
  return {column: lead.length + 1, text};
}
