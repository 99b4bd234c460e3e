import {normalizeLines} from '../text/lines.ts';
import {printable} from '../text/printable.ts';

/** A line of a frame, in parts that are coloured apart. */
export interface FrameRow {
  readonly kind: 'context' | 'marked' | 'carets';
  /** `> 12 | `, as wide in every row. */
  readonly margin: string;
  readonly text: string;
}

/** A place on one line. Without an end, and from column 1, the whole line is meant. */
export interface FramePlace {
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
}

/** Cuts the lines of documents out of their texts; each text is split once. */
export function createFramer(textOf: (path: string) => string | undefined, width: number) {
  let last: {readonly path: string; readonly lines: readonly string[]} | undefined;
  return (path: string, place: FramePlace): readonly FrameRow[] => {
    const text = last?.path === path ? undefined : normalizeLines(textOf(path) ?? '');
    if (text !== undefined) last = {path, lines: text.split('\n')};
    return toFrame(last?.lines ?? [], place, width);
  };
}

/**
 * The line of a problem with carets under it, between its neighbours. A long line is cut
 * around the carets. Empty where the text has no such line.
 */
export function toFrame(
  lines: readonly string[],
  place: FramePlace,
  width: number,
): readonly FrameRow[] {
  const row = lines[place.line - 1];
  if (row === undefined || (lines.length === 1 && row === '')) return [];
  const isEmpty = (line: number) => (lines[line - 1] ?? '').trim() === '';
  const digits = String(isEmpty(place.line + 1) ? place.line : place.line + 1).length;
  const margin = (mark: string, number: number | '') =>
    `${mark} ${String(number).padStart(digits)} | `;
  const neighbour = (line: number): FrameRow[] => {
    if (isEmpty(line)) return [];
    const text = toShown(cut(lines[line - 1] ?? '', 0, width));
    return [{kind: 'context', margin: margin(' ', line), text}];
  };
  const {before, marked, after} = split(row, place, width);
  const indent = ' '.repeat(widthOf(toShown(before)));
  const carets = '^'.repeat(Math.max(1, widthOf(toShown(marked))));
  return [
    ...neighbour(place.line - 1),
    {kind: 'marked', margin: margin('>', place.line), text: toShown(before + marked + after)},
    {kind: 'carets', margin: margin(' ', ''), text: indent + carets},
    ...neighbour(place.line + 1),
  ];
}

function split(row: string, {column, endColumn}: FramePlace, width: number) {
  const isWhole = column === 1 && endColumn === undefined;
  const text = row.trimEnd();
  const start = isWhole ? row.length - row.trimStart().length : Math.min(column - 1, row.length);
  const end = Math.max(
    start,
    isWhole ? text.length : Math.min((endColumn ?? column + 1) - 1, row.length),
  );
  const isLong = text.length > width;
  // A third of the width is for what precedes the problem, more if the line ends soon after.
  const from = isLong
    ? Math.max(0, Math.min(start - Math.floor(width / 3), text.length - width))
    : 0;
  const seen = cut(text, from, width);
  const shift = from > 0 ? from - 1 : 0;
  return {
    before: seen.slice(0, start - shift),
    marked: seen.slice(start - shift, end - shift),
    after: seen.slice(Math.max(start, end) - shift),
  };
}

// An ellipsis replaces what is left out, and surrogate pairs are not split.
function cut(text: string, from: number, width: number): string {
  const part = text.slice(from, from + width);
  const whole = part.replace(/^[\udc00-\udfff]/, ' ').replace(/[\ud800-\udbff]$/, '');
  return `${from > 0 ? '…' : ''}${whole}${from + width < text.length ? '…' : ''}`;
}

function toShown(text: string): string {
  return printable(text.replaceAll('\t', '  '));
}

// Columns of a terminal: letters of East Asia and pictures take two, marks upon letters none.
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) {
    if (/\p{Mn}|\p{Me}|\p{Cf}/u.test(letter)) continue;
    width += isWide(letter) ? 2 : 1;
  }
  return width;
}

function isWide(letter: string): boolean {
  return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u.test(
    letter,
  );
}
