import type {Edit, Field, ParsedFile} from '../types.ts';
import {toPlace} from './place.ts';

/** The position of a part of a field, for a finding about it. */
export interface FieldPlace {
  /** Text for the message if the field is in a sidecar. */
  readonly where: string;
  readonly at: {readonly line: number; readonly column?: number; readonly endColumn?: number};
  /** The exact range of the text, for an edit; absent if it is written differently in the file. */
  readonly span?: Omit<Edit, 'text'>;
}

/**
 * Makes a finder of what a field says: `wanted` is looked for from the field's line on, each behind the
 * one before it. What is not found has the line of the field.
 */
export function toPlaceFinder(
  {written, sidecar}: Pick<ParsedFile, 'written' | 'sidecar'>,
  {line, file}: Pick<Field, 'line' | 'file'>,
): (wanted: string) => FieldPlace {
  const text = (file === undefined ? written : sidecar?.written) ?? '';
  // Most rules ask for no place, since they find nothing.
  let rows: readonly string[] | undefined;
  const path = file === undefined ? undefined : sidecar?.path;
  let row = line - 1;
  let from = 0;
  return (wanted) => {
    rows ??= text.split('\n');
    const found = findBelow(rows, wanted, row, from);
    const {where, line: shown} = toPlace({line: (found?.row ?? line - 1) + 1, file});
    if (!found) return {where, at: {line: shown}};
    row = found.row;
    from = found.at + wanted.length;
    const columns = {column: found.at + 1, endColumn: from + 1};
    return {
      where,
      at: {line: shown, ...(file === undefined ? columns : {})},
      span: {
        ...(path === undefined ? {} : {path}),
        line: row + 1,
        column: columns.column,
        endLine: row + 1,
        endColumn: columns.endColumn,
      },
    };
  };
}

// A field may have several lines, with comments and empty lines between its values.
const reach = 30;

function findBelow(rows: readonly string[], wanted: string, start: number, from: number) {
  if (wanted === '') return undefined;
  for (let row = start; row < Math.min(rows.length, start + reach); row += 1) {
    const at = (rows[row] ?? '').indexOf(wanted, row === start ? from : 0);
    if (at >= 0) return {row, at};
  }
  return undefined;
}
