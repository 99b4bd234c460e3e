import {toPlainText} from '../markdown/inline.ts';
import type {Block, Field, FieldSource, Section} from '../types.ts';
import {isFieldHeading, isFieldName} from './field-names.ts';

/** Fields that authors wrote as a table or list under the title, or as sections. */
export function readMarkdownFields(
  top: readonly Block[],
  sections: readonly Section[],
): readonly Field[] {
  return [...readTable(top), ...readList(top), ...readSections(sections)];
}

// `| Status | draft |`, or a row of names with a row of values below it.
function readTable(top: readonly Block[]): readonly Field[] {
  const rows = top.filter(({cells}) => cells !== undefined);
  return rows.flatMap(({cells = [], line}, at) => {
    const names = cells.map((cell) => toPlainText(cell).replace(/:$/, ''));
    const isHead = names.filter(isFieldName).length > cells.length / 2;
    const below = isHead && !rows[at + 2] ? rows[at + 1] : undefined; // more rows: a list of designs
    return names.flatMap((name, column) => {
      const value = below ? below.cells?.[column] : cells[column + 1];
      const isName = isFieldName(name) && (below !== undefined || column % 2 === 0);
      return isName ? [toField(name, [value ?? ''], 'table', below?.line ?? line)] : [];
    });
  });
}

/** `* Author(s): Ada, @ada` and `**Status**: done`, with the items below it where it has no value. */
function readList(top: readonly Block[]): readonly Field[] {
  const fields: Array<Field & {values: string[]}> = [];
  let open: (Field & {values: string[]}) | undefined;
  for (const {kind, cells, text, line, listDepth} of top) {
    if (kind !== 'text' || cells !== undefined) continue;
    if (listDepth > 1 && open) {
      for (const row of text.split('\n')) open.values.push(row);
      continue;
    }
    for (const [at, row] of text.split('\n').entries()) {
      const [firstField = '', ...others] = row.split(
        /[ \t]{1,3}[·•|][ \t]{1,3}(?=[*_]{0,3}[A-Z][\w ()/-]{1,30}[*_]{0,3}\s*:)/,
      );
      const found = splitField(firstField);
      if (found && others.length > 0) {
        const more = others.map(splitField).filter((field) => field !== undefined);
        fields.push(
          ...[found, ...more].map(({key, values}) => ({
            ...toField(key, [], 'list', line + at),
            values,
          })),
        );
        open = undefined;
      } else if (found) {
        open = {...toField(found.key, [], 'list', line + at), values: found.values};
        fields.push(open);
      } else if (at > 0 && listDepth > 0 && open?.values.length) {
        open.values.push(row); // a long item, wrapped
      } else open = undefined;
    }
  }
  return fields;
}

function splitField(row: string): {key: string; values: string[]} | undefined {
  const match =
    /^[*_]*([a-z][a-z()/ -]{1,30}?)[*_]*\s*:[*_]*(?:\s+(.*))?$/i.exec(row.trim()) ??
    /^\*\*([a-z][a-z()/ -]{1,30})\*\*\s+(\S.*)$/i.exec(row.trim());
  const [, key, written = ''] = match ?? [];
  if (!key || !isFieldName(key)) return undefined;
  const value = written.replace(/(?:\\|<br ?\/?>)$/i, '').trim();
  return {key, values: value === '' ? [] : [value]};
}

// `## Status` of the document; a heading of that name further down tells the status of something else.
function readSections(sections: readonly Section[]): readonly Field[] {
  return sections.flatMap(({name, title, depth, parent, line, blocks}, at) => {
    const inHeading = depth > 1 && /^(?:current )?status\s*:\s*(\S.*)$/i.exec(title)?.[1];
    if (inHeading) return [toField('status', [inHeading], 'section', line)];
    const isTitle = at === 0 && depth === 1;
    const isTop = parent === undefined || sections[parent]?.depth === 1;
    if (isTitle || !isTop || !isFieldHeading(name)) return [];
    const text = blocks.filter(({kind}) => kind === 'text');
    const rows = text.flatMap((block) => block.text.split('\n'));
    return [toField(name, rows, 'section', text[0]?.line ?? line)];
  });
}

function toField(key: string, values: readonly string[], source: FieldSource, line: number): Field {
  return {key, values: values.filter((value) => value.trim() !== ''), source, line};
}
