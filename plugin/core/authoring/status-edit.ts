import {
  afterLine,
  type EditedDocument,
  findParagraphEnd,
  inLine,
  linesOf,
} from '../edits/document.ts';
import {findCell, findValue} from '../edits/value-range.ts';
import {findBadgeWord} from '../metadata/badge.ts';
import {findFieldEnd} from '../metadata/field-row.ts';
import {readStatuses} from '../status/status.ts';
import {inCaseOf} from '../text/letter-case.ts';
import type {Edit, Field, Status, StatusWord} from '../types.ts';
import {findRemark} from './status-remark.ts';
import {findWordOf} from './word-range.ts';

/**
 * Edits that write a status where a document has it, the word only: at the place that counts and at
 * all that agree with it. Undefined if it has no status, or one that cannot be read.
 */
export function toStatusEdits(
  document: EditedDocument,
  word: StatusWord,
  words: readonly StatusWord[],
): readonly Edit[] | undefined {
  const fields = document.parsed.fields.filter(({key}) => key === 'status');
  const read = readStatuses(fields, words);
  const current = read.find(({id}) => id !== undefined) ?? read[0];
  if (!current) return undefined;
  const same = fields.filter(
    (_, at) => read[at] === current || (current.id !== undefined && read[at]?.id === current.id),
  );
  const edits = same.map((field) =>
    toFieldEdits(document, field, {from: current, to: word, words}),
  );
  return edits.every((list) => list !== undefined) ? edits.flat() : undefined;
}

interface StatusChange {
  readonly from: Status;
  readonly to: StatusWord;
  readonly words: readonly StatusWord[];
}

function toFieldEdits(
  document: EditedDocument,
  field: Field,
  change: StatusChange,
): readonly Edit[] | undefined {
  const {from, to: word, words} = change;
  const {source} = field;
  const lines = linesOf(document, field);
  const [first, last] = toLineRange(document, field);
  const boxes = lines.slice(first - 1, last).filter((line) => box.test(line)).length;
  if (boxes > 1) return toBoxEdits(document, field, [first, last], change);
  const menu = findMenu(lines, first, last, field);
  if (menu) return [{...inLine(document, field, {...menu.place, text: word.id}), ...menu.to}];
  if (from.id !== undefined) {
    const badge = toBadgeEdits(document, field, word.id);
    const found = findWordOf(from.id, {lines, range: [first, last], source}, words);
    if (!found) return badge.length > 0 ? badge : undefined;
    const {line, range, text} = found;
    // What is left of the template's menu, `One of: `, is replaced together with its word.
    const before = (lines[line - 1] ?? '').slice(0, range[0]);
    const start = /\bone of:?\s*$/i.exec(before)?.index ?? range[0];
    return [
      inLine(document, field, {line, range: [start, range[1]], text: inCaseOf(text, word.id)}),
      ...(badge.length > 0 ? badge : dropRemark(document, field, line, range[1])),
    ];
  }
  return toPlaceEdits(document, field, word.id, from.isMenu);
}

// The picture of a badge has its word in the address, too.
function toBadgeEdits(document: EditedDocument, field: Field, word: string): readonly Edit[] {
  const {line} = field;
  const range = findBadgeWord(linesOf(document, field)[line - 1] ?? '');
  return range ? [inLine(document, field, {line, range, text: word.replace(/[ -]/g, '_')})] : [];
}

// A remark on the old word does not apply to the new one.
function dropRemark(
  document: EditedDocument,
  field: Field,
  line: number,
  from: number,
): readonly Edit[] {
  const lines = linesOf(document, field);
  const text = lines[line - 1] ?? '';
  const last = findValue(text, field.source)?.end ?? text.trimEnd().length;
  const end = Math.min(last, toFieldEnd(text, field));
  const remark = findRemark(text, from, end);
  if (remark.end === remark.start) return [];
  const edit = inLine(document, field, {line, range: [remark.start, remark.end], text: ''});
  const next = lines[line] ?? '';
  return remark.goesOn && next.trim() !== ''
    ? [{...edit, endLine: line + 1, endColumn: next.length + 1}]
    : [edit];
}

// Another field may follow in the same line.
function toFieldEnd(text: string, {source}: Field): number {
  return source === 'list' ? findFieldEnd(text) : text.length;
}

// A field's lines: a section's up to its end, any other's up to the next field, item or the end of its block.
function toLineRange(document: EditedDocument, field: Field): readonly [number, number] {
  const {parsed} = document;
  const {line, source} = field;
  const section = parsed.sections.findLast((other) => other.line <= line);
  if (source === 'section' && section) return [line, section.endLine];
  const next = parsed.fields
    .filter((other) => other.source === source && other.line > line)
    .map((other) => other.line - 1);
  const rows = linesOf(document, field);
  const depth = depthOfItem(rows[line - 1]);
  const isEnd = (row: string) => blockEnd.test(row) || depthOfItem(row) <= depth;
  const end = rows.findIndex((row, at) => at >= line && isEnd(row));
  return [line, Math.min(line + 8, end < 0 ? rows.length : end, ...next)];
}

const blockEnd = /^\s*$|^(?:---|\+\+\+|\.\.\.|```|~~~|#)/;

// How far an item of a list is indented; NaN, which is no limit, for another line.
function depthOfItem(row = ''): number {
  return /^\s*(?:[*+-]|\d+[.)])\s/.test(row) ? row.search(/\S/) : Number.NaN;
}

const box = /^\s*[*+-]\s+\[[ x]?\]\s/i;

function toBoxEdits(
  document: EditedDocument,
  field: Field,
  [first, last]: readonly [number, number],
  {to: word, words}: StatusChange,
): readonly Edit[] | undefined {
  const lines = linesOf(document, field);
  const rows = lines.slice(first - 1, last).flatMap((text, at) => {
    const start = box.test(text) ? text.indexOf('[') + 1 : 0;
    if (start === 0) return [];
    const end = text.indexOf(']');
    const [read] = readStatuses([{...field, values: [text.slice(end + 1)]}], words);
    return [{line: first + at, range: [start, end] as const, isWord: read?.id === word.id}];
  });
  if (rows.filter(({isWord}) => isWord).length !== 1) return undefined;
  return rows.map(({line, range, isWord}) =>
    inLine(document, field, {line, range, text: isWord ? 'x' : ' '}),
  );
}

// The template's whole choice, `One of: a|b|c`, is replaced; it may be wrapped.
function findMenu(lines: readonly string[], first: number, last: number, field: Field) {
  const isMenu = (text = '') => /[\p{L}*_~`] *\\?\|(?: *[\p{L}*_~`]|\s*$)/u.test(text);
  const from = lines.findIndex(
    (text, at) => at >= first - 1 && at < last && isMenu(text.slice(0, toFieldEnd(text, field))),
  );
  const value = findValue(lines[from] ?? '', field.source);
  if (from < 0 || !value) return undefined;
  let to = from;
  while (to + 1 < last && /\|\s*$/.test(lines[to] ?? '')) to += 1;
  const text = lines[to] ?? '';
  const end = to === from ? Math.min(value.end, toFieldEnd(text, field)) : text.trimEnd().length;
  return {
    place: {line: from + 1, range: [value.start, value.end] as const},
    to: {endLine: to + 1, endColumn: end + 1},
  };
}

// The place of the status is empty, or has a word such as `none`.
function toPlaceEdits(
  document: EditedDocument,
  field: Field,
  word: string,
  isMenu = false,
): readonly Edit[] | undefined {
  const text = linesOf(document, field)[field.line - 1] ?? '';
  if (field.source === 'section' && field.values.length === 0) {
    return [afterLine(document, field, findParagraphEnd(document.lines, field.line), `\n${word}`)];
  }
  const value =
    field.source === 'table' ? findCell(text, field.key) : findValue(text, field.source);
  if (!value) return undefined;
  const range = [value.start, value.end] as const;
  // A sentence is the author's.
  if (!isMenu && text.slice(...range).split(' ').length > 3) return undefined;
  return [inLine(document, field, {line: field.line, range, text: value.lead + word})];
}
