import {isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLError} from 'yaml';
import type {Defect, Field, FieldSource} from './types.ts';
import {readBrokenYaml} from './yaml-broken.ts';

/** What a metadata block says, and what was wrong with it. */
export interface YamlFields {
  readonly fields: readonly Field[];
  readonly defects: readonly Defect[];
}

/**
 * Reads the top-level fields of a YAML block; all values as the author typed them, so a date stays
 * text. A block that is not valid YAML is read line by line instead and keeps every readable field;
 * the defect says where it breaks and how to mend it. Aliases are not expanded.
 * @param line where the block begins in its file, from 1
 */
export function readYaml(text: string, line: number, source: FieldSource): YamlFields {
  const counter = new LineCounter();
  // The failsafe schema has only strings, lists and maps (YAML 1.2.2, section 10.1).
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    lineCounter: counter,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error) {
    return {fields: readBrokenYaml(text, line, source), defects: [toDefect(error, text, line)]};
  }
  if (!isMap(document.contents)) return {fields: [], defects: []};
  const fields = document.contents.items.flatMap(({key, value}): Field[] => {
    if (!isScalar(key)) return [];
    const at = counter.linePos(key.range?.[0] ?? 0).line;
    return [{key: String(key.value), values: toValues(value), source, line: line + at - 1}];
  });
  return {fields, defects: []};
}

function toValues(node: unknown): string[] {
  if (isScalar(node)) return node.value == null || node.value === '' ? [] : [String(node.value)];
  if (isAlias(node)) return [`*${node.source}`];
  if (isSeq(node))
    return node.items.flatMap((item) => (isMap(item) ? [toPerson(item)] : toValues(item)));
  if (isMap(node)) return node.items.flatMap(({value}) => toValues(value));
  return [];
}

// `- name: Ada` with `email:` and `github:` under it is one person, not three values.
function toPerson(map: {
  readonly items: readonly {readonly key: unknown; readonly value: unknown}[];
}): string {
  const parts = map.items.map(({key, value}) => {
    const name = isScalar(key) ? String(key.value).toLowerCase() : '';
    const text = toValues(value).join(', ');
    if (/^e?-?mail$/.test(name)) return `<${text}>`;
    if (/^(github|handle|user(name)?|login)$/.test(name)) return `(@${text.replace(/^@/, '')})`;
    return text;
  });
  return parts.filter((part) => part !== '').join(' ');
}

function toDefect(error: YAMLError, text: string, line: number): Defect {
  const at = error.linePos?.[0] ?? {line: 1, col: 1};
  const wrong = text.split('\n')[at.line - 1]?.trim() ?? '';
  return {
    rule: 'invalid-metadata',
    message: `Metadata is not valid YAML at \`${wrong.slice(0, 60)}\``,
    hint: toHint(wrong),
    line: line + at.line - 1,
    column: at.col,
  };
}

function toHint(wrong: string): string {
  const value = /^(?:-|[\w-]+:)\s*(.*)$/.exec(wrong)?.[1] ?? wrong;
  if (value.includes('\t')) return 'Write spaces instead of tabs.';
  if (/^["']/.test(value)) return 'Close the quotes, and write nothing after them but a comment.';
  return `Put the value in quotes: ${JSON.stringify(value)}.`;
}
