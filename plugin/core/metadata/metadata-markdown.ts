import {toPlainText} from '../markdown/inline.ts';
import type {Block, Field, Section} from '../types.ts';
import {readBadges} from './badge.ts';
import {isFieldName} from './field-names.ts';
import {splitRow} from './field-row.ts';
import {readList, toField} from './metadata-list.ts';
import {readSections} from './metadata-section.ts';

/** Fields that authors wrote as a table or list under the title, or as sections. */
export function readMarkdownFields(
  top: readonly Block[],
  sections: readonly Section[],
): readonly Field[] {
  return [...readTable(top), ...readList(top), ...readBadges(top), ...readSections(sections)];
}

/** Whether a block of metadata, `* Owner: Ada`, is among these. */
export function hasFieldLines(blocks: readonly Block[]): boolean {
  return blocks.some(
    ({kind, text, cells}) =>
      kind === 'text' && !cells && text.split('\n').some((row) => splitRow(row).length > 0),
  );
}

// `| Status | draft |`, or a row of names with a row of values below it.
function readTable(top: readonly Block[]): readonly Field[] {
  const rows = top.filter(({cells}) => cells !== undefined);
  return rows.flatMap(({cells = [], line}, at) => {
    const names = cells.map((cell) => toPlainText(cell));
    const isHead = names.filter(isFieldName).length > cells.length / 2;
    const below = isHead && !rows[at + 2] ? rows[at + 1] : undefined; // more rows: a list of designs
    return names.flatMap((name, column) => {
      const value = below ? below.cells?.[column] : cells[column + 1];
      const isName = isFieldName(name) && (below !== undefined || column % 2 === 0);
      return isName ? [toField(name, [value ?? ''], 'table', below?.line ?? line)] : [];
    });
  });
}
