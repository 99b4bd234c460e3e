import {toKey} from '../metadata/field-names.ts';
import type {FieldSource} from '../types.ts';

/** The range of a value in its line, columns from 0; `lead` goes before an empty one. */
export interface ValueRange {
  readonly start: number;
  readonly end: number;
  readonly lead: string;
}

/** Finds the value of a field in its line, without the quotes and the comment around it. */
export function findValue(line: string, source: FieldSource): ValueRange | undefined {
  if (source === 'section') {
    const start = line.length - line.trimStart().length;
    return {start, end: line.trimEnd().length, lead: ''};
  }
  const name = isYaml(source) ? yamlName : source === 'list' ? listName : undefined;
  const from = name?.exec(line)?.[0].length;
  if (from === undefined) return undefined;
  const behind = line.slice(from);
  const written = behind.trimStart();
  const value = isYaml(source) ? toYamlValue(written) : toListValue(written);
  if (value === '' && written !== '') return {start: from, end: from, lead: ' '};
  const start = from + behind.length - written.length;
  const inset = /^(["']).*\1$/.test(value) ? 1 : 0;
  const lead = behind === written ? ' ' : '';
  return {start: start + inset, end: start + value.length - inset, lead};
}

/** Whether fields of a source are written as in YAML. */
export function isYaml(source: FieldSource): boolean {
  return source === 'front-matter' || source === 'sidecar';
}

// In these expressions adjacent parts never match the same characters, so that a long line takes no
// longer than its length.

/** The name of a field in YAML or TOML, up to its value. */
export const yamlName = /^\s*(?:["'] *)?[\w-][\w\t -]*(?:["']\s*)?[:=]/;

// As in `- **Status:** draft`, `Status: draft` or `**Status** draft`.
const listName =
  /^\s*(?:(?:[*+-]|\d+[.)])\s+)?(?:[*_]*[a-z][a-z()/ -]*(?:[*_]+\s*)?:[*_]*|\*\*[a-z()/ -]+\*\*)/i;

function toYamlValue(written: string): string {
  const quoted = /^(?:"[^"]*"|'[^']*')(?=\s+#|\s*$)/.exec(written)?.[0];
  return quoted ?? written.replace(/(?:^|\s)#.*/, '').trimEnd();
}

function toListValue(written: string): string {
  return written.replace(/(?:\\|<br ?\/?>)$/i, '').trimEnd();
}

/** The cells of a row between its bars; `\\|` is a bar that is written. */
export function findCells(row: string): readonly RegExpExecArray[] {
  return [...row.matchAll(/(?<=\|)(?:\\\||[^|])*(?=\|)/g)];
}

/** The cell behind the name of a field in a row such as `| Status | draft |`. */
export function findCell(line: string, key: string): ValueRange | undefined {
  const cells = findCells(line);
  const cell = cells[cells.findIndex(([text]) => toKey(text) === key) + 1];
  if (!cell || cell === cells[0]) return undefined;
  const [text] = cell;
  const lead = text.length - text.trimStart().length;
  const start = cell.index + (text.trim() === '' ? Math.min(1, text.length) : lead);
  return {start, end: start + text.trim().length, lead: text === '' ? ' ' : ''};
}
