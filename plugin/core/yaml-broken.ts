import type {Field, FieldSource} from './types.ts';

/**
 * The fields of a block that is no valid YAML, read line by line: `key: value` begins a field,
 * `- item` and deeper lines add to it. What is neither is passed over.
 */
export function readBrokenYaml(text: string, line: number, source: FieldSource): readonly Field[] {
  const fields: Array<Field & {readonly values: string[]}> = [];
  for (const [at, row] of text.split('\n').entries()) {
    const field = /^["']?([A-Za-z][\w -]*?)["']?\s*:(?:\s+(.*))?$/.exec(row);
    const item = /^\s*-\s*(.*)$/.exec(row);
    if (field?.[1]) {
      fields.push({key: field[1], values: toList(field[2] ?? ''), source, line: line + at});
    } else if (item) {
      fields.at(-1)?.values.push(...toList(item[1] ?? ''));
    }
  }
  return fields;
}

function toList(raw: string): string[] {
  const value = unquote(raw);
  const flow = /^\[(.*)\]$/.exec(value);
  if (flow && !value.includes('](')) return (flow[1] ?? '').split(',').flatMap(toList);
  return value === '' || /^[>|][+-]?$/.test(value) ? [] : [value];
}

// An open quote, or text after a closing one, is what broke the block: the text is kept.
function unquote(raw: string): string {
  const value = raw.trim();
  const quoted = /^(["'])(.*?)\1(?:\s*#.*)?$/.exec(value);
  if (quoted) return quoted[2] ?? '';
  return value
    .replace(/(^|\s)#.*$/, '')
    .replace(/^["']|["']$/g, '')
    .trim();
}
