import type {Field, FieldSource} from '../../types.ts';
import {formatPersonPart, isPersonKey} from './person-part.ts';

/**
 * The fields of a block that is no valid YAML, read line by line: `key: value` begins a field,
 * `- item` and deeper lines that are no fields add to it. Other lines are skipped.
 */
export function readBrokenYaml(text: string, line: number, source: FieldSource): readonly Field[] {
  const fields: Array<Field & {readonly values: string[]}> = [];
  for (const [at, row] of text.split('\n').entries()) {
    const field = toField(row);
    const item = /^\s*-(.*)/.exec(row);
    if (field) {
      fields.push({key: field.key, values: toList(field.value), source, line: line + at});
    } else if (item) {
      const part = toPersonPart(item[1] ?? '');
      const items = part === undefined ? toList(item[1] ?? '') : [part];
      for (const value of items) fields.at(-1)?.values.push(value);
    } else {
      const values = fields.at(-1)?.values;
      const more = toPersonPart(row) ?? (isContinuation(row) ? unquote(row) : undefined);
      if (values && more) values.push([values.pop(), more].filter(Boolean).join(' '));
    }
  }
  return fields;
}

// `- name: Ada` with `github: ada` below it is one person.
function toPersonPart(row: string): string | undefined {
  const [, key = '', value = ''] = /^\s*([a-z-]+)\s*:\s(.*)/i.exec(row) ?? [];
  const text = unquote(value);
  return text !== '' && isPersonKey(key) ? formatPersonPart(key, text) : undefined;
}

// `status:` with its word on the next line, or a long value that goes on there.
function isContinuation(row: string): boolean {
  return /^\s+[^\s#]/.test(row) && !/^\s+(?!\s)["']?[\w -]{1,60}["']?\s*:\s/.test(row);
}

// A key that begins a list may be indented by mistake; other indented keys are parts of the field
// above.
function toField(row: string): {readonly key: string; readonly value: string} | undefined {
  const [, indent = '', key = '', space = '', value = ''] =
    /^([ \t]*)["']?([A-Za-z][\w -]{0,60}?)["']?[ \t]{0,9}:(\s*)(.*)/.exec(row) ?? [];
  const isNested = indent !== '' && value !== '';
  const isKey = space !== '' || value === '' || value === '[]';
  return key === '' || isNested || !isKey ? undefined : {key, value};
}

function toList(raw: string): string[] {
  const value = unquote(raw);
  const flow = /^\[(.*?)\]?$/.exec(value);
  const items = flow && !value.includes('](') ? (flow[1] ?? '').split(',').map(unquote) : [value];
  return items.filter((item) => item !== '' && !/^[>|][+-]?$/.test(item));
}

// An open quote, or text after a closing one, is what broke the block: the text is kept.
function unquote(raw: string): string {
  const value = raw.trim();
  const quoted = /^(["'])(.*?)\1\s*(?:#|$)/.exec(value);
  if (quoted) return quoted[2] ?? '';
  const text = value.replace(/(?:^|\s)#.*/, '').trim();
  return /^["']/.test(text) ? text.slice(1).replace(/["'”]$/, '') : text;
}
