import {LineCounter, parseDocument} from 'yaml';
import type {Edit} from '../../types.ts';
import {withoutRowEnd} from './row-end.ts';
import {yamlOptions} from './yaml-options.ts';

/** A change within one line: the characters from `start` to `end` become `text`. */
interface RowChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Edits that fix the lines at which a block of YAML breaks, as far as each is fixed by quotes or a
 * space: the value stays the text that its author typed. A line that stays broken gets none.
 */
export function fixYaml(block: {
  readonly text: string;
  readonly line: number;
  readonly path?: string;
}): readonly Edit[] {
  const edits: Edit[] = [];
  const rows = block.text.split('\n');
  let broken = findError(rows);
  while (broken !== undefined && edits.length < 50) {
    const at = broken;
    const row = rows[at] ?? '';
    const change = toRowChange(row);
    if (!change) break;
    rows[at] = row.slice(0, change.start) + change.text + row.slice(change.end);
    broken = findError(rows);
    // If the same line breaks again, the fix did not work.
    if ((broken ?? rows.length) <= at) break;
    const line = block.line + at;
    edits.push({
      ...(block.path === undefined ? {} : {path: block.path}),
      ...{line, column: change.start + 1, endLine: line, endColumn: change.end + 1},
      text: change.text,
    });
  }
  return edits;
}

// The line of the first error; what is left open breaks at the end and is counted to its last line.
function findError(rows: readonly string[]): number | undefined {
  const lineCounter = new LineCounter();
  const [error] = parseDocument(rows.join('\n'), {...yamlOptions, lineCounter}).errors;
  if (!error) return undefined;
  return rows.slice(0, error.linePos?.[0].line).findLastIndex((row) => row.trim() !== '');
}

function toRowChange(row: string): RowChange | undefined {
  const glued = /^(\s*[\w-]+:)(?=[^\s:/])/.exec(row);
  if (glued?.[1]) return {start: glued[1].length, end: glued[1].length, text: ' '};
  const [, lead = '', written = ''] = /^(\s*(?:-\s+|[\w-]+:\s+))([^\s|>].*)/.exec(row) ?? [];
  if (written === '') return undefined;
  const value = withoutRowEnd(written);
  const start = lead.length;
  const end = start + value.length;
  if (!/^["']/.test(value)) return {start, end, text: JSON.stringify(value)};
  const [quote = ''] = value;
  if (value.includes('\\')) return undefined;
  // `"@ada”`: what closes the quotes is there, in the form that a word processor gives it.
  const isCurly = /^[^“”‘’]*[”’]$/.test(value);
  return {start: isCurly ? end - 1 : end, end, text: quote};
}
