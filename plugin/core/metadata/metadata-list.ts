import type {Block, Field, FieldSource} from '../types.ts';
import {isOfPeople, isRelation, toKey} from './field-names.ts';
import {splitRow} from './field-row.ts';

/** A field while its lines are read. */
type OpenField = Field & {readonly values: string[]};

/** `* Author(s): Ada, @ada` and `**Status**: done`, with the items or the line below where it has no value. */
export function readList(top: readonly Block[]): readonly Field[] {
  const fields: OpenField[] = [];
  let open: OpenField | undefined;
  let isBelow = false;
  for (const block of top) {
    const {kind, cells, text, line, listDepth} = block;
    if (kind === 'html') continue; // a comment beside it
    if (kind !== 'text' || cells !== undefined) {
      open = undefined;
      continue;
    }
    if (listDepth > 1 && open) {
      open.values.push(...toRows(text));
      continue;
    }
    if (open && isBelow && belongsBelow(open, block)) {
      const isWord = listDepth === 0;
      open.values.push(...toRows(text));
      if (isWord) {
        fields[fields.length - 1] = {...open, line};
        open = undefined;
      }
      continue;
    }
    for (const [at, row] of toRows(text).entries()) {
      const found = splitRow(row).map(
        ({key, values}): OpenField => ({key, values, source: 'list', line: line + at}),
      );
      const [only] = found;
      if (only) {
        fields.push(...found);
        open = found.length === 1 ? only : undefined;
        isBelow = open?.values.length === 0 && listDepth === 0;
      } else if (at > 0 && open && listDepth > 0) {
        open.values.push(row); // a long item, wrapped
      } else if (at > 0 && open && isContinued(open, row)) {
        const last = open.values.pop();
        open.values.push(last === undefined ? row : `${last} ${row}`);
        isBelow = false;
      } else open = undefined;
    }
  }
  return fields;
}

function toRows(text: string): readonly string[] {
  return text.split('\n').map((row) => row.trim());
}

// `**Status:** Superseded by` goes on in the next line, and so does a label with nothing behind it.
function isContinued({key, values}: Field, row: string): boolean {
  const last = values.at(-1);
  if (last === undefined) return isValueBelow(key, row);
  return /\b(?:by|in|with|to):?$/i.test(last);
}

// Below `**Status:**` follows its word, below `**Authors:**` a list or a name.
function belongsBelow({key, values}: Field, {listDepth, text, isQuoted}: Block): boolean {
  if (isQuoted || splitRow(toRows(text)[0] ?? '').length > 0) return false;
  if (listDepth === 0) return values.length === 0 && isValueBelow(key, text);
  return isOfPeople(key) || isRelation(key) || (toKey(key) === 'status' && isFewWords(text));
}

function isValueBelow(name: string, text: string): boolean {
  const key = toKey(name);
  if (key === 'status') return isFewWords(text);
  if (key === 'created' || key === 'updated') return isFewWords(text) && /\d{4}/.test(text);
  // A name, and no sentence.
  return isOfPeople(key) && text.length < 80 && /^[@\p{Lu}[][^\n:]*(?<!\p{Ll}\.)$/u.test(text);
}

function isFewWords(text: string): boolean {
  return /^[^\s:]+(?:[ \t]+[^\s:]+){0,2}$/.test(text);
}

/** A field without its empty values. */
export function toField(
  key: string,
  values: readonly string[],
  source: FieldSource,
  line: number,
): Field {
  return {key, values: values.filter((value) => value !== ''), source, line};
}
