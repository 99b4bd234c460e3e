import {splitFrontMatter} from '../metadata/front-matter.ts';
import {normalizeLines} from '../text/lines.ts';
import type {Edit, Field, FieldSource} from '../types.ts';
import {afterLine, type EditedDocument, linesOf} from './document.ts';

/** A field to write where a document has none. */
export interface NewField {
  /** As YAML spells it: `superseded-by`. */
  readonly key: string;
  /** As a list or table spells it: `Superseded by`. */
  readonly label: string;
  /** For YAML, already quoted where that is needed. */
  readonly yaml: string;
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
      return addToYaml(document, anchor, `${field.key}: ${field.yaml}`);
    case 'list':
      return addToList(document, anchor, field);
    case 'table': {
      const edit = addToTable(document, anchor, field);
      if (edit) return edit;
    }
  }
  if (wanted === 'list') return addBelowTitle(document, `- ${field.label}: ${field.markdown}`);
  return addFrontMatter(document, `${field.key}: ${field.yaml}`);
}

/** Fields next to which another can be added: not sections, which hold one, nor names. */
export function toFieldsInPlace(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({source}) => source !== 'section' && source !== 'name');
}

// Beside the status, else behind the last of the most explicit place.
function findAnchor(fields: readonly Field[], wanted: FieldSource | undefined): Field | undefined {
  const inPlace = toFieldsInPlace(fields);
  const status = inPlace.find(({key}) => key === 'status');
  const source =
    status?.source ??
    inPlace.find((field) => field.source === wanted)?.source ??
    inPlace[0]?.source;
  return status ?? inPlace.findLast((field) => field.source === source);
}

// Behind all lines of the value: a list below the key, a text over several lines.
function addToYaml(document: EditedDocument, anchor: Field, text: string): Edit {
  const lines = linesOf(document, anchor);
  const indent = /^\s*/.exec(lines[anchor.line - 1] ?? '')?.[0] ?? '';
  let last = anchor.line;
  for (let at = anchor.line; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (/^(?:---|\.\.\.|```|~~~)/.test(line.trimStart())) break;
    const isDeeper = line.startsWith(`${indent} `) || line.startsWith(`${indent}\t`);
    if (line.trim() !== '' && !isDeeper && !line.startsWith(`${indent}-`)) break;
    if (line.trim() !== '') last = at + 1;
  }
  return afterLine(document, anchor, last, indent + text);
}

function addToList(document: EditedDocument, anchor: Field, {label, markdown}: NewField): Edit {
  const line = document.lines[anchor.line - 1] ?? '';
  const form =
    /^(\s*(?:[*+-]\s+|\d+[.)]\s+)?)([*_]{0,3})[\w()/-][\w()/ -]{0,80}?([*_]{0,3})\s{0,9}(:?)([*_]{0,3})(?=\s|$)/.exec(
      line,
    ) ?? [];
  const [, lead = '- ', open = '', inner = '', colon = '', outer = ''] = form;
  const name = `${lead}${open}${label}${inner}${colon}${outer}`;
  const lineBreak = /(?<! ) {2,}$|\\$|<br ?\/?>$/.exec(line)?.[0] ?? '';
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
  const cells = [...line.matchAll(/(?<=\|)(?:\\\||[^|])*(?=\|)/g)];
  const [name] = cells[0] ?? [];
  if (cells.length !== 2 || name === undefined) return undefined;
  const marks = /^([*_]{0,3})[\w ]+?(:?)([*_]{0,3})(:?)$/.exec(name.trim()) ?? [];
  const [, open = '', colon = '', close = '', after = ''] = marks;
  const row = `| ${open}${label}${colon}${close}${after} | ${markdown.replaceAll('|', '\\|')} |`;
  let last = anchor.line;
  while (/^\s*\|/.test(document.lines[last] ?? '')) last += 1;
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

function addFrontMatter({file, lines}: EditedDocument, text: string): Edit {
  const {yaml} = splitFrontMatter(normalizeLines(file.text));
  if (!yaml) {
    const gap = (lines[0] ?? '').trim() === '' ? '' : '\n';
    return insertTop(`---\n${text}\n---\n${gap}`);
  }
  const {line} = yaml;
  const written = yaml.isToml ? text.replace(/^([\w-]+): *("?)(.*)\2$/gm, '$1 = "$3"') : text;
  return {line, column: 1, endLine: line, endColumn: 1, text: `${written}\n`};
}

function insertTop(text: string): Edit {
  return {line: 1, column: 1, endLine: 1, endColumn: 1, text};
}
