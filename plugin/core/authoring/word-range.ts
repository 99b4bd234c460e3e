import {isYaml, yamlName} from '../edits/value-range.ts';
import {readStatuses} from '../status/status.ts';
import type {FieldSource, StatusWord} from '../types.ts';

/** The position of a word, columns from 0, and how it is written. */
export interface FoundWord {
  readonly line: number;
  readonly range: readonly [start: number, end: number];
  readonly text: string;
}

/** Lines of a file to search, from `first` to `last`. */
interface SearchedLines {
  readonly lines: readonly string[];
  readonly range: readonly [first: number, last: number];
  readonly source: FieldSource;
}

/** Finds the shortest run of words that is read as the status `id`. */
export function findWordOf(
  id: string,
  {lines, range: [first, last], source}: SearchedLines,
  words: readonly StatusWord[],
): FoundWord | undefined {
  const isIt = (text: string) =>
    readStatuses([{key: 'status', values: [text], source, line: 1}], words)[0]?.id === id;
  const masked = mask(lines.slice(first - 1, last).join('\n'), source).split('\n');
  for (const [at, text] of masked.entries()) {
    const original = lines[first - 1 + at] ?? '';
    for (const run of text.matchAll(/[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*/gu)) {
      const range = shortest(original, run.index, run[0].length, isIt);
      if (range) return {line: first + at, range, text: original.slice(...range)};
    }
  }
  return undefined;
}

// Replaces link targets, comments, tags and deleted text with blanks, so that positions stay the
// same.
function mask(text: string, source: FieldSource): string {
  const hidden = /<!--[\s\S]*?(?:-->|$)|\]\([^)]{0,1000}\)|<[^<>\n]*>|~~[^~\n]*~~/g;
  const blank = (part: string) => part.replace(/[^\n]/g, '\0');
  const shown = text.replace(hidden, blank);
  return isYaml(source) ? shown.replace(/(?<=\s)#.*/g, blank).replace(yamlName, blank) : shown;
}

function shortest(
  text: string,
  start: number,
  length: number,
  isIt: (text: string) => boolean,
): readonly [number, number] | undefined {
  const parts = [...text.slice(start, start + length).matchAll(/[\p{L}\p{N}]+/gu)]
    .slice(0, 8)
    .map(({0: word, index}) => [start + index, start + index + word.length] as const);
  for (let size = 1; size <= parts.length; size += 1) {
    for (let at = 0; at + size <= parts.length; at += 1) {
      const [from = 0] = parts[at] ?? [];
      const [, to = 0] = parts[at + size - 1] ?? [];
      if (isIt(text.slice(from, to))) return [from, to];
    }
  }
  return undefined;
}
