import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type {Defect, Field, FieldSource} from '../../types.ts';
import {toKey} from '../field-names.ts';
import {toPlace} from '../place.ts';
import {findOpenBracket} from './open-bracket.ts';
import {readBrokenYaml} from './yaml-broken.ts';
import {fixYaml} from './yaml-fix.ts';
import {toYamlHint} from './yaml-hint.ts';
import {yamlOptions} from './yaml-options.ts';
import {findWrongType} from './yaml-types.ts';

/** A block of YAML and where it stands. */
export interface YamlBlock {
  readonly text: string;
  /** Line of its file at which it begins, from 1. */
  readonly line: number;
  readonly source: FieldSource;
  /** Name of its file where that is not the document. */
  readonly file?: string;
  /** Path of that file in the folder. */
  readonly path?: string;
  /** Its lines may be indented in the document. */
  readonly isFenced?: true;
}

/** What a metadata block says, and what was wrong with it. */
export interface YamlFields {
  readonly fields: readonly Field[];
  readonly defects: readonly Defect[];
}

/**
 * Reads the top-level fields of a YAML block; all values as the author typed them, so a date stays
 * text. A block that is not valid YAML is read line by line instead and keeps every readable field;
 * the defect says where it breaks and how to fix it. Aliases are not expanded.
 */
export function readYaml(block: YamlBlock): YamlFields {
  const {text, line, source} = block;
  if (isTooDeep(text)) return readBroken(block, {line: 1, col: 1});
  const counter = new LineCounter();
  const document = parseDocument(text, {...yamlOptions, lineCounter: counter});
  const [error] = document.errors;
  if (error) return readBroken(block, error.linePos?.[0] ?? {line: 1, col: 1});
  if (!isMap(document.contents)) {
    return {fields: [], defects: document.contents === null ? [] : [toShapeless(block)]};
  }
  const fields = withRelations(document.contents.items).flatMap(({key, value}): Field[] => {
    if (!isScalar(key)) return [];
    const at = counter.linePos(key.range?.[0] ?? 0).line;
    if (key.value === null || key.value === '') return [];
    const name = String(key.value);
    const values = isRelation(name) ? toTargets(value) : toValues(value);
    return [{key: name, values, source, line: line + at - 1}];
  });
  const defects = document.contents.items.flatMap(({key, value}) => {
    const at = isNode(key) ? counter.linePos(key.range?.[0] ?? 0).line : 1;
    const defect = findWrongType(key, value, toPlace({line: line + at - 1, ...toFile(block)}));
    return defect ? [defect] : [];
  });
  return {fields, defects};
}

type Items = YAMLMap['items'];

// Relations may stand in a group of their own: `relationships:` with `obsoletes:` below it.
function withRelations(items: Items): Items {
  return items.flatMap((item) => {
    const {key, value} = item;
    const isGroup = isScalar(key) && /^(?:relationships|relations)$/i.test(String(key.value));
    if (!isGroup || !isMap(value)) return [item];
    return value.items.filter(
      (other) => isScalar(other.key) && isRelation(String(other.key.value)),
    );
  });
}

function isRelation(name: string): boolean {
  return /^(?:replaces|superseded-by|see-also)$/.test(toKey(name));
}

// `- number: 12` with `name:` below it names the document 12.
function toTargets(node: unknown): string[] {
  if (isSeq(node)) return node.items.flatMap(toTargets);
  if (!isMap(node) || node.flow) return toValues(node);
  for (const wanted of ['path', 'file', 'url', 'link', 'id', 'number', 'title', 'name']) {
    const value = node.get(wanted);
    if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  }
  return toValues(node);
}

function toShapeless(block: YamlBlock): Defect {
  const {where, line} = toPlace({line: block.line, ...toFile(block)});
  return {
    rule: 'invalid-metadata',
    message: `Metadata${where} has no names, only values`,
    hint: 'Write a name and a colon before each value: `status: draft`.',
    line,
  };
}

function toFile({file}: YamlBlock): {readonly file?: string} {
  return file === undefined ? {} : {file};
}

// The parser calls itself for every level, and metadata has two or three of them.
function isTooDeep(text: string): boolean {
  if (text.length > 100_000 || /(?:[-?:][ \t]+){50}/.test(text)) return true;
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > 50) return true;
  }
  return false;
}

function toValues(node: unknown): string[] {
  if (isScalar(node)) return isNothing(node) ? [] : [String(node.value)];
  if (isAlias(node)) return [`*${node.source}`];
  if (isSeq(node)) {
    return node.items.flatMap((item) => (isMap(item) ? [toPerson(item)] : toValues(item)));
  }
  if (isMap(node)) {
    const values = node.items.flatMap(({key, value}) => toValues(value ?? key));
    // `{draft | accepted}`, a placeholder without quotes, is a map to YAML.
    return node.flow ? [`{${values.join(', ')}}`] : values;
  }
  return [];
}

// `null` without quotes is no word, and neither is nothing at all.
function isNothing({value, type}: Scalar): boolean {
  return value == null || value === '' || (type === 'PLAIN' && /^(?:null|~)$/i.test(String(value)));
}

// `- name: Ada` with `email:` and `github:` under it is one person, not three values.
function toPerson({items}: YAMLMap): string {
  const parts = items.map(({key, value}) => {
    const name = isScalar(key) ? String(key.value).toLowerCase() : '';
    const text = toValues(value).join(', ');
    if (/^e?-?mail$/.test(name)) return `<${text}>`;
    if (/^(github|handle|user(name)?|login)$/.test(name)) return `(@${text.replace(/^@/, '')})`;
    return text;
  });
  return parts.filter((part) => part !== '').join(' ');
}

function readBroken(block: YamlBlock, at: {line: number; col: number}): YamlFields {
  const {text, line, source} = block;
  // What is left open breaks at the end of the block: it is shown where it begins to end.
  const rows = text.split('\n').slice(0, at.line);
  const row = Math.max(
    0,
    rows.findLastIndex((other) => other.trim() !== ''),
  );
  const open = toOpenBracket(block, rows);
  if (open) return {fields: readBrokenYaml(text, line, source), defects: [open]};
  const wrong = rows[row]?.trim() ?? '';
  const place = toPlace({line: line + row, ...toFile(block)});
  const defect: Defect = {
    rule: 'invalid-metadata',
    message: `Metadata${place.where} is not valid YAML at \`${wrong.slice(0, 60)}\``,
    hint: toYamlHint(wrong),
    line: place.line,
    ...(block.file === undefined && row === at.line - 1 ? {column: at.col} : {}),
    ...toEdits(block),
  };
  return {fields: readBrokenYaml(text, line, source), defects: [defect]};
}

// `authors: [Ada, Max` breaks at the field below it.
function toOpenBracket(block: YamlBlock, rows: readonly string[]): Defect | undefined {
  const row = rows.findLastIndex((other) => findOpenBracket(other) !== undefined);
  const written = rows[row] ?? '';
  const close = findOpenBracket(written);
  const next = block.text
    .split('\n')
    .slice(row + 1)
    .find((other) => other.trim() !== '');
  if (close === undefined || (next !== undefined && !/^["']?[\w -]+["']?:(?:\s|$)/.test(next))) {
    return undefined;
  }
  const line = block.line + row;
  const place = toPlace({line, ...toFile(block)});
  const column = written.trimEnd().length + 1;
  const path = block.path === undefined ? {} : {path: block.path};
  return {
    rule: 'invalid-metadata',
    message: `Metadata${place.where} has a bracket that is never closed in \`${written.trim().slice(0, 60)}\``,
    hint: `Write \`${close}\` at its end.`,
    line: place.line,
    ...(block.isFenced
      ? {}
      : {edits: [{...path, line, column, endLine: line, endColumn: column, text: close}]}),
  };
}

function toEdits(block: YamlBlock): Pick<Defect, 'edits'> {
  const edits = block.isFenced || block.text.length > 20_000 ? [] : fixYaml(block);
  return edits.length > 0 ? {edits} : {};
}
