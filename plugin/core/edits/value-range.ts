import type {FieldSource} from '../types.ts';

/** Where a value stands in its line, columns from 0; `lead` is what an empty one needs before it. */
export interface ValueRange {
  readonly start: number;
  readonly end: number;
  readonly lead: string;
}

// One pattern for each form: what stands before the value, the value, what stands behind it.
const patterns: Readonly<Partial<Record<FieldSource, RegExp>>> = {
  'front-matter': /^(\s*["']?[\w -]+["']?\s*[:=])(\s*)("[^"]*"|'[^']*'|.*?)(?:\s+#.*|\s*)$/,
  sidecar: /^(\s*["']?[\w -]+["']?\s*:)(\s*)("[^"]*"|'[^']*'|.*?)(?:\s+#.*|\s*)$/,
  list: /^(\s*(?:[*+-]\s+|\d+[.)]\s+)?(?:[*_]*[\w()/ -]+[*_]*\s*:[*_]*|\*\*[\w()/ -]+\*\*))(\s*)(.*?)(?:\\|<br ?\/?>|\s*)$/i,
};

/** Finds the value of a field in its line, without the quotes and the comment around it. */
export function findValue(line: string, source: FieldSource): ValueRange | undefined {
  if (source === 'section') {
    const start = line.length - line.trimStart().length;
    return {start, end: line.trimEnd().length, lead: ''};
  }
  const [, before, space = '', value = ''] = patterns[source]?.exec(line) ?? [];
  if (before === undefined) return undefined;
  const start = before.length + space.length;
  const isQuoted = /^(["']).*\1$/.test(value) && value.length > 1;
  const inset = isQuoted ? 1 : 0;
  return {start: start + inset, end: start + value.length - inset, lead: space === '' ? ' ' : ''};
}

/** The cell behind a name in a row such as `| Status | draft |`. */
export function findCell(line: string, name: RegExp): ValueRange | undefined {
  const cells = [...line.matchAll(/(?<=\|)(?:\\\||[^|])*(?=\|)/g)];
  const at = cells.findIndex(([text]) => name.test(text.replace(/[*_:\s]+/g, ' ').trim()));
  const cell = at < 0 ? undefined : cells[at + 1];
  if (!cell) return undefined;
  const [text] = cell;
  const lead = text.length - text.trimStart().length;
  const start = cell.index + (text.trim() === '' ? Math.min(1, text.length) : lead);
  return {start, end: start + text.trim().length, lead: text === '' ? ' ' : ''};
}
