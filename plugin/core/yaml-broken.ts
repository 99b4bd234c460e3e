import type {Field, FieldSource} from './types.ts';

/**
 * The fields of a block that is no valid YAML, read line by line: `key: value` begins a field,
 * `- item` and deeper lines add to it. What is neither is passed over.
 */
export function readBrokenYaml(text: string, line: number, source: FieldSource): readonly Field[] {
  const fields: Array<Field & {readonly values: string[]}> = [];
  for (const [at, row] of text.split('\n').entries()) {
    const field = toField(row);
    const item = /^\s*-\s*(.*)$/.exec(row);
    if (field) {
      fields.push({key: field.key, values: toList(field.value), source, line: line + at});
    } else if (item) {
      fields.at(-1)?.values.push(...toList(item[1] ?? ''));
    }
  }
  return fields;
}

// A key that begins a list may be indented by mistake; others are parts of what stands above them.
function toField(row: string): {readonly key: string; readonly value: string} | undefined {
  const [, indent = '', key = '', space = '', value = ''] =
    /^([ \t]*)["']?([A-Za-z][\w -]{0,60}?)["']?[ \t]{0,9}:(\s*)(.*)$/.exec(row) ?? [];
  const isNested = indent !== '' && value !== '';
  const isKey = space !== '' || value === '' || value === '[]';
  return key === '' || isNested || !isKey ? undefined : {key, value};
}

function toList(raw: string): string[] {
  const value = unquote(raw);
  const flow = /^\[(.*)\]$/.exec(value);
  const items = flow && !value.includes('](') ? (flow[1] ?? '').split(',').map(unquote) : [value];
  return items.filter((item) => item !== '' && !/^[>|][+-]?$/.test(item));
}

// An open quote, or text after a closing one, is what broke the block: the text is kept.
function unquote(raw: string): string {
  const value = raw.trim();
  const quoted = /^(["'])(.*?)\1(?:\s*#.*)?$/.exec(value);
  if (quoted) return quoted[2] ?? '';
  return value
    .replace(/(^|\s)#.*$/, '')
    .replace(/^["']|["'”]$/g, '')
    .trim();
}
