import {isMap, isNode, isScalar, LineCounter, parseDocument} from 'yaml';
import type {Defect, Field} from '../../types.ts';
import {toPlace} from '../place.ts';
import type {YamlBlock} from './yaml-block.ts';
import {findBreak} from './yaml-break.ts';
import {readBrokenYaml} from './yaml-broken.ts';
import {yamlOptions} from './yaml-options.ts';
import {findWrongType} from './yaml-types.ts';
import {readValues, withRelations} from './yaml-values.ts';

export type {YamlBlock} from './yaml-block.ts';

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
    if (key.value === '') return [];
    const name = String(key.value);
    return [{key: name, values: readValues(name, value), source, line: line + at - 1}];
  });
  const defects = document.contents.items.flatMap(({key, value}) => {
    const at = isNode(key) ? counter.linePos(key.range?.[0] ?? 0).line : 1;
    const defect = findWrongType(key, value, toPlace({line: line + at - 1, file: block.file}));
    return defect ? [defect] : [];
  });
  return {fields, defects};
}

function toShapeless(block: YamlBlock): Defect {
  const {where, line} = toPlace(block);
  return {
    rule: 'invalid-metadata',
    message: `Metadata${where} has no names, only values`,
    hint: 'Write a name and a colon before each value: `status: draft`.',
    line,
  };
}

// The parser is recursive, so deep nesting would exhaust the stack. Real metadata has two or three
// levels.
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

function readBroken(block: YamlBlock, at: {line: number; col: number}): YamlFields {
  const fields = readBrokenYaml(block.text, block.line, block.source);
  return {fields, defects: [findBreak(block, at)]};
}
