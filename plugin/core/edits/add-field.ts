import {isFieldName} from '../metadata/field-names.ts';
import {splitFrontMatter} from '../metadata/front-matter.ts';
import type {Edit, Field, FieldSource} from '../types.ts';
import {afterLine, type EditedDocument, isToml, linesOf} from './document.ts';
import {findCells} from './value-range.ts';
import {toYamlScalar} from './yaml-scalar.ts';

/** A field to write where a document has none. */
export interface NewField {
  /** As YAML spells it: `superseded-by`. */
  readonly key: string;
  /** As a list or table spells it: `Superseded by`. */
  readonly label: string;
  /** For YAML and TOML. */
  readonly value: string;
  /** For Markdown. */
  readonly markdown: string;
}

/**
 * The edit that adds a field among the metadata that a document has, in the form of that; `wanted` is
 * the form of its template, for a document with none. Front matter is made where there is nothing else.
 */
export function toAddedField(
  document: EditedDocument,
  field: NewField,
  wanted?: FieldSource,
): Edit {
  const anchor = findAnchor(document.parsed.fields, wanted);
  switch (anchor?.source) {
    case 'front-matter':
    case 'sidecar':
      return addToYaml(document, anchor, field);
    case 'list':
      return addToList(document, anchor, field);
    case 'table': {
      const edit = addToTable(document, anchor, field);
      if (edit) return edit;
    }
  }
  if (wanted === 'list') return addBelowTitle(document, `- ${field.label}: ${field.markdown}`);
  return addFrontMatter(document, field);
}

/** Fields next to which another can be added: not sections, which hold one. */
export function toFieldsInPlace(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({source}) => source !== 'section');
}

// Beside the status, else behind the last of the place that is wanted or the most explicit one.
function findAnchor(fields: readonly Field[], wanted: FieldSource | undefined): Field | undefined {
  const inPlace = toFieldsInPlace(fields);
  const status = inPlace.find(({key}) => key === 'status');
  if (status) return status;
  const first = inPlace.find(({source}) => source === wanted) ?? inPlace[0];
  return inPlace.findLast(({source}) => source === first?.source);
}

// Behind all lines of the value: a list below the key, a text over several lines.
function addToYaml(document: EditedDocument, anchor: Field, field: NewField): Edit {
  const lines = linesOf(document, anchor);
  const line = lines[anchor.line - 1] ?? '';
  const indent = line.slice(0, line.length - line.trimStart().length);
  const isPart = (row: string) =>
    row.trim() === '' ||
    (row.startsWith(indent) && /^(?:\s|-(?!-)|[\]}])/.test(row.slice(indent.length)));
  const next = lines.findIndex((row, at) => at >= anchor.line && !isPart(row));
  const last = lines.slice(0, next < 0 ? lines.length : next).findLastIndex((row) => row.trim());
  return afterLine(
    document,
    anchor,
    last + 1,
    indent + toYamlLine(field, isToml(document, anchor)),
  );
}

function toYamlLine({key, value}: NewField, isToml: boolean): string {
  return isToml ? `${key} = ${toYamlScalar(value, '"')}` : `${key}: ${toYamlScalar(value)}`;
}

const listForm = /^(\s*(?:(?:[*+-]|\d+[.)])\s+)?)([*_]*)[a-z][a-z()/ -]*([*_]*)\s*(:?)([*_]*)/i;

function addToList(document: EditedDocument, anchor: Field, {label, markdown}: NewField): Edit {
  const line = document.lines[anchor.line - 1] ?? '';
  const [, lead, open, inner, colon, outer] = listForm.exec(line) ?? [];
  // A value below its label has no form to follow.
  const name = inner || colon ? `${lead}${open}${label}${inner}${colon}${outer}` : `\n- ${label}:`;
  const lineBreak = /(?: {2}|\\|<br ?\/?>)$/i.exec(line)?.[0] ?? '';
  const depth = line.length - line.trimStart().length;
  let last = anchor.line;
  while (isBelow(document.lines[last] ?? '', depth)) last += 1;
  return afterLine(document, anchor, last, `${name} ${markdown}${lineBreak}`);
}

function isBelow(line: string, depth: number): boolean {
  return line.trim() !== '' && line.length - line.trimStart().length > depth;
}

// Only in a table of names and values; one with a row of names has no room for another.
function addToTable(
  document: EditedDocument,
  anchor: Field,
  {label, markdown}: NewField,
): Edit | undefined {
  const line = document.lines[anchor.line - 1] ?? '';
  const [name = '', value, more] = findCells(line).map(([text]) => text.trim());
  if (value === undefined || more !== undefined || !isFieldName(name)) return undefined;
  const [, open = '', colon = '', close = '', after = ''] =
    /^([*_]*)[^*_:]+(:?)([*_]*)(:?)$/.exec(name) ?? [];
  const row = `| ${open}${label}${colon}${close}${after} | ${markdown.replaceAll('|', '\\|')} |`;
  let last = anchor.line;
  while ((document.lines[last] ?? '').trimStart().startsWith('|')) last += 1;
  return afterLine(document, anchor, last, row);
}

function addBelowTitle(document: EditedDocument, text: string): Edit {
  const title = document.parsed.sections.find(({depth}) => depth === 1);
  if (!title) return insertTop(`${text}\n\n`);
  const below = document.lines[title.line] ?? '';
  const line = title.line + (/^=+\s*$/.test(below) ? 1 : 0);
  const {length} = document.lines[line - 1] ?? '';
  return {line, column: length + 1, endLine: line, endColumn: length + 1, text: `\n\n${text}`};
}

function addFrontMatter(document: EditedDocument, field: NewField): Edit {
  const {yaml} = splitFrontMatter(document.lines.join('\n'));
  if (!yaml) {
    const gap = document.lines[0]?.trim() ? '\n' : '';
    return insertTop(`---\n${toYamlLine(field, false)}\n---\n${gap}`);
  }
  const {line} = yaml;
  const text = `${toYamlLine(field, yaml.isToml === true)}\n`;
  return {line, column: 1, endLine: line, endColumn: 1, text};
}

function insertTop(text: string): Edit {
  return {line: 1, column: 1, endLine: 1, endColumn: 1, text};
}
