import type {Edit} from '../types.ts';

/** Edits that belong together, as a problem gives them; `path` is the file of those that name none. */
export interface EditGroup {
  readonly path: string;
  readonly edits: readonly Edit[];
}

/**
 * The outcome of a group of edits: `overlaps` is left for the next run, `misplaced` names a place
 * or a file that is not there.
 */
export type EditOutcome = 'applied' | 'overlaps' | 'misplaced';

export interface EditedTexts {
  /** Those that changed. */
  readonly texts: ReadonlyMap<string, string>;
  /** One for each group, in order. */
  readonly outcomes: readonly EditOutcome[];
}

/** A place in a text, and what to put there. */
interface Change {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Applies groups of edits to the texts of files as they are on disk. A group is applied whole or not at
 * all; every byte outside the edits stays, also marks, line ends and a missing newline at the end.
 */
export function applyEdits(
  texts: ReadonlyMap<string, string>,
  groups: readonly EditGroup[],
): EditedTexts {
  const lines = new Map<string, readonly Line[]>();
  const linesOf = (path: string) => {
    const text = texts.get(path);
    const known = lines.get(path) ?? (text === undefined ? [] : readLines(text));
    lines.set(path, known);
    return known;
  };
  const accepted = new Map<string, Change[]>();
  const outcomes = groups.map(({path, edits}): EditOutcome => {
    const changes = edits.map((edit) => {
      const file = edit.path ?? path;
      return toChange(edit, file, linesOf(file));
    });
    if (!changes.every((change) => change !== undefined)) return 'misplaced';
    const others = (file: string) => accepted.get(file) ?? [];
    const collides = changes.some((change, at) =>
      [...others(change.path), ...changes.slice(0, at)].some((other) => overlap(change, other)),
    );
    if (collides) return 'overlaps';
    for (const change of changes) accepted.set(change.path, [...others(change.path), change]);
    return 'applied';
  });
  const edited = [...accepted].map(
    ([path, changes]) => [path, replace(texts.get(path) ?? '', changes)] as const,
  );
  return {texts: new Map(edited.filter(([path, text]) => text !== texts.get(path))), outcomes};
}

/** A line of a text: where it begins and ends, and what ends it. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly lineEnd: string;
}

// The lines that `normalizeLines` makes, at their places in the text as it is: a byte order mark is no part of the first.
function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (const {0: lineEnd, index} of text.matchAll(/\r\n?|\n/g)) {
    lines.push({start, end: index, lineEnd});
    start = index + lineEnd.length;
  }
  return [...lines, {start, end: text.length, lineEnd: ''}];
}

function toChange(edit: Edit, path: string, lines: readonly Line[]): Change | undefined {
  const start = toOffset(lines[edit.line - 1], edit.column);
  const end = toOffset(lines[edit.endLine - 1], edit.endColumn);
  if (start === undefined || end === undefined || end < start) return undefined;
  const neighbour = lines[edit.line - 1]?.lineEnd || lines[edit.line - 2]?.lineEnd || '\n';
  return {path, start, end, text: edit.text.replaceAll('\n', neighbour)};
}

function toOffset(line: Line | undefined, column: number): number | undefined {
  const offset = (line?.start ?? 0) + column - 1;
  return line && column >= 1 && offset <= line.end ? offset : undefined;
}

// Different texts inserted at one point are kept in order; the same text is inserted once.
function overlap(a: Change, b: Change): boolean {
  if (a.path !== b.path) return false;
  const isSame = a.start === b.start && a.end === b.end;
  return isSame ? a.end > a.start || a.text === b.text : a.start < b.end && b.start < a.end;
}

// Sorting keeps the order of what is put in at one point; it comes before what is replaced there.
function replace(text: string, changes: readonly Change[]): string {
  let at = 0;
  let edited = '';
  for (const change of changes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    edited += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  return edited + text.slice(at);
}
