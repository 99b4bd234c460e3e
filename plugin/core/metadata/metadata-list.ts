import type {Block, Field, FieldSource} from '../types.ts';
import {isFieldName, isOfPeople, isRelation, toKey} from './field-names.ts';

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
  if (last === undefined) return toKey(key) === 'status' && isFewWords(row);
  return /\b(?:by|in|with|to)$/i.test(last);
}

// Below `**Status:**` follows its word, below `**Authors:**` a list.
function belongsBelow({key}: Field, {listDepth, text, isQuoted}: Block): boolean {
  if (isQuoted || splitRow(toRows(text)[0] ?? '').length > 0) return false;
  if (listDepth === 0) return toKey(key) === 'status' && isFewWords(text);
  return isOfPeople(key) || isRelation(key);
}

function isFewWords(text: string): boolean {
  return /^[^\s:]+(?:[ \t]+[^\s:]+){0,2}$/.test(text);
}

/** The fields of one line: `**Status:** Draft **Date:** 2025-09-21` has two; most lines have none. */
export function splitRow(row: string): readonly {key: string; values: string[]}[] {
  const [first = '', ...others] = row.trim().split(between);
  const found = splitField(first);
  if (!found) return [];
  const more = others.map(splitField).filter((field) => field !== undefined);
  return [found, ...more];
}

// Fields in one line are parted by a dot or a bar, or the next one's name is bold or follows a
// comma.
const between =
  /[ \t][·•|][ \t]{1,3}(?=[*_]{0,3}[A-Z][\w ()/-]{1,30}[*_]{0,3}\s{0,9}:)|[,;]?[ \t]{1,4}(?=\*\*[A-Z][\w ()/-]{1,30}(?::\*\*|\*\*:)\s)|(?:[,;][ \t]|[ \t]{2})[ \t]{0,3}(?=(?:Status|Date|Created|Authors?|Owners?|Updated|Last updated|Reviewers?):\s)/;

function splitField(row: string): {key: string; values: string[]} | undefined {
  const match =
    /^[*_]*([a-z][a-z()/ -]{1,30}?)[*_]*\s*:[*_]*(?:\s(.*))?$/i.exec(row) ??
    /^\*\*([a-z][a-z()/ -]{1,30})\*\*\s(.*)/i.exec(row);
  if (!match?.[1] || !isFieldName(match[1])) return undefined;
  const value = (match[2] ?? '').replace(/(?:\\|<br ?\/?>)$/i, '').trim();
  return {key: match[1], values: value === '' ? [] : [value]};
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
