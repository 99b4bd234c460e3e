import type {Field} from '../types.ts';

/**
 * The fields of TOML front matter, as Hugo and Zola write it, those of its tables too: strings,
 * dates, numbers, and lists of them. The rest of TOML does not occur in metadata and is skipped.
 */
export function readToml({text, line}: {readonly text: string; readonly line: number}) {
  const fields: Array<Field & {readonly values: string[]}> = [];
  let isList = false;
  for (const [at, row] of text.split('\n').entries()) {
    const bare = withoutComment(row).trim();
    const [, key = '', value = ''] = /^"?([A-Za-z][\w -]{0,60}?)"?\s*=\s*(.*)/.exec(bare) ?? [];
    if (isList) {
      fields.at(-1)?.values.push(...toValues(bare));
      isList = !bare.endsWith(']');
    } else if (key !== '') {
      isList = value.startsWith('[') && !value.endsWith(']');
      fields.push({key, values: toValues(value), source: 'front-matter', line: line + at});
    }
  }
  return fields;
}

function withoutComment(row: string): string {
  return row.slice(0, 4000).replace(/^((?:"[^"]*"|'[^']*'|[^"'#])*)#.*/, '$1');
}

function toValues(written: string): string[] {
  const items = [...written.matchAll(/"([^"]*)"|'([^']*)'|([^\s,[\]"']+)/g)];
  return items.map(([, double, single, plain]) => double ?? single ?? plain ?? '').filter(Boolean);
}
