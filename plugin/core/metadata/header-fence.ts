import type {Block} from '../types.ts';
import {isFieldName} from './field-names.ts';

/**
 * The blocks at the top of a document, where a fence of nothing but `Name: value`, the header of a BIP or
 * a mail, is one list item whose lines are fields.
 */
export function withHeaderFence(top: readonly Block[]): readonly Block[] {
  const first = top.findIndex(
    ({kind, text}) => kind === 'code' || (kind === 'text' && text.length > 200),
  );
  return top.map((block, at) =>
    at === first && isHeader(block)
      ? {...block, kind: 'text', line: block.line + 1, listDepth: 1}
      : block,
  );
}

function isHeader({kind, info, text, line, endLine}: Block): boolean {
  const rows = text.split('\n');
  // An indented block has no lines of its own around its text.
  const isFence = endLine - line > rows.length - 1;
  if (kind !== 'code' || !isFence || !/^(?:text|txt|)$/i.test(info ?? '')) return false;
  const names = rows.map((row) => /^ {0,3}([a-z][\w ()-]{1,30}):(?:\s|$)/i.exec(row)?.[1]);
  const areFields = rows.every(
    (row, at) => names[at] !== undefined || /^(?:\s{2,}\S.*)?$/.test(row),
  );
  return areFields && names.filter((name) => name !== undefined && isFieldName(name)).length > 1;
}
