import {toRelativePath} from '../names/identity.ts';
import type {Design, Edit, Field} from '../types.ts';
import {toAddedField, toFieldsInPlace} from './add-field.ts';
import {
  afterLine,
  type EditedDocument,
  findParagraphEnd,
  inLine,
  isToml,
  linesOf,
} from './document.ts';
import {type StatusTemplate, toStatusSection, toStatusSource} from './place-status.ts';
import {findCell, findValue, isYaml} from './value-range.ts';
import {toYamlScalar} from './yaml-scalar.ts';

/** A relation to write: its field, and the document it leads to. */
export interface NewRelation {
  readonly key: 'replaces' | 'superseded-by';
  readonly path: string;
  readonly title: string;
}

const labels = {replaces: 'Supersedes', 'superseded-by': 'Superseded by'} as const;
const none = /^(?:none|n\/?a|null|nil|tbd|todo|not applicable|\[\]|~|[-–—]*)\.?$/i;

/**
 * The edit that names another document in a relation, in the form that the document uses for metadata;
 * in that of `template` where it has none.
 */
export function toRelationEdit(
  document: EditedDocument,
  relation: NewRelation,
  design?: Pick<Design, 'sections' | 'titleLine'>,
  template?: StatusTemplate,
): Edit | undefined {
  const target = toRelativeUrl(document.file.path, relation.path);
  const link = `[${toLinkText(relation.title)}](${target})`;
  // What a status says, `Superseded by [5. Queues](…)`, is no field of its own.
  const present = document.parsed.fields.find(
    (other) => other.key === relation.key && !isStatus(document, other),
  );
  if (present) return addToField(document, present, target, link);
  const status = document.parsed.fields.find(({key}) => key === 'status');
  const label = labels[relation.key];
  if (status?.source === 'section') return addToSection(document, status, `${label} ${link}`);
  const isBare = toFieldsInPlace(document.parsed.fields).length === 0;
  const insert = design && isBare ? toStatusSection(document, design, template) : undefined;
  if (insert) return insert(`${label} ${link}`);
  const field = {key: relation.key, label, value: target, markdown: link};
  return toAddedField(document, field, toStatusSource(template));
}

function isStatus({parsed}: EditedDocument, field: Field): boolean {
  return parsed.fields.some(
    ({key, source, line}) => key === 'status' && source === field.source && line === field.line,
  );
}

function addToField(
  document: EditedDocument,
  field: Field,
  target: string,
  link: string,
): Edit | undefined {
  const text = linesOf(document, field)[field.line - 1] ?? '';
  if (field.source === 'section') return addToSection(document, field, `- ${link}`);
  if (isYaml(field.source)) return addToYaml(document, field, text, target);
  const range =
    field.source === 'table' ? findCell(text, field.key) : findValue(text, field.source);
  if (!range) return undefined;
  const {line} = field;
  const old = text.slice(range.start, range.end);
  if (none.test(old)) {
    return inLine(document, field, {
      line,
      range: [range.start, range.end],
      text: range.lead + link,
    });
  }
  return inLine(document, field, {line, range: [range.end, range.end], text: `, ${link}`});
}

function addToYaml(
  document: EditedDocument,
  field: Field,
  text: string,
  target: string,
): Edit | undefined {
  const range = findValue(text, field.source);
  if (!range) return undefined;
  const {line} = field;
  const value = text.slice(range.start, range.end);
  const item = toYamlScalar(target, isToml(document, field) ? '"' : '');
  const items = listItems(linesOf(document, field), line);
  const last = items.at(-1);
  if (last) {
    const {length} = last.lead;
    return items.length === 1 && none.test(last.text.replace(/["']/g, ''))
      ? inLine(document, field, {
          line: last.line,
          range: [length, length + last.text.length],
          text: item,
        })
      : afterLine(document, field, last.line, last.lead + item);
  }
  const inset = /["']/.test(text[range.start - 1] ?? '') ? 1 : 0;
  const start = range.start - inset;
  const end = range.end + inset;
  if (none.test(value)) {
    const written = value === '[]' ? `[${item}]` : item;
    return inLine(document, field, {line, range: [start, end], text: range.lead + written});
  }
  if (/^\[.*\]$/.test(value)) {
    return inLine(document, field, {line, range: [end - 1, end - 1], text: `, ${item}`});
  }
  // A value that goes on in other lines, or is not read as it is written in brackets.
  if (/[[\]{}]|^[|>]/.test(value)) return undefined;
  const both = `[${text.slice(start, end)}, ${item}]`;
  return inLine(document, field, {line, range: [start, end], text: both});
}

function listItems(lines: readonly string[], line: number) {
  const items: {line: number; lead: string; text: string}[] = [];
  for (let at = line; ; at += 1) {
    const row = lines[at] ?? '';
    const lead = /^\s*-\s+/.exec(row)?.[0];
    if (lead === undefined) return items;
    items.push({line: at + 1, lead, text: row.slice(lead.length).trimEnd()});
  }
}

// In a paragraph of its own, after the one that has the word.
function addToSection(document: EditedDocument, field: Field, text: string): Edit {
  const end = findParagraphEnd(document.lines, field.line);
  return afterLine(document, field, end, `\n${text}`);
}

// Readers of metadata take the first bracket for the end.
function toLinkText(title: string): string {
  return title.replace(/[[\]]/g, '').replace(/[\\`*_<>]/g, '\\$&');
}

/** The relative path from one document to another, written so that it works in any kind of link. */
function toRelativeUrl(from: string, to: string): string {
  return toRelativePath(from, to)
    .split('/')
    .map((part) => part.replace(/[\s%?#()<>[\]"',;:*`|\\]/g, encodeURIComponent))
    .map((part) => part.replace(/[()*']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`))
    .join('/');
}
