import type {FieldSource} from '../types.ts';

/** The range of a value in its line, columns from 0; `lead` goes before an empty one. */
export interface ValueRange {
  readonly start: number;
  readonly end: number;
  readonly lead: string;
}

/** Finds the value of a field in its line, without the quotes and the comment around it. */
export function findValue(line: string, source: FieldSource): ValueRange | undefined {
  if (source === 'section') {
    const start = line.length - line.trimStart().length;
    return {start, end: line.trimEnd().length, lead: ''};
  }
  const isList = source === 'list';
  const from = isList ? findListName(line) : yamlNames[source]?.exec(line)?.[0].length;
  if (from === undefined) return undefined;
  const behind = line.slice(from);
  const written = behind.trimStart();
  const value = isList ? toListValue(written) : toYamlValue(written);
  const start = from + behind.length - written.length;
  const isQuoted = /^(["']).*\1$/.test(value) && value.length > 1;
  const inset = isQuoted ? 1 : 0;
  const lead = behind === written ? ' ' : '';
  return {start: start + inset, end: start + value.length - inset, lead};
}

// Adjacent parts never match the same characters, so that a long line takes no
// longer than its length.
const yamlNames: Readonly<Partial<Record<FieldSource, RegExp>>> = {
  'front-matter': /^\s*(?:["'] *)?[\w-]+(?: +[\w-]+)*(?: *["'])?\s*[:=]/,
  sidecar: /^\s*(?:["'] *)?[\w-]+(?: +[\w-]+)*(?: *["'])?\s*:/,
};

function toYamlValue(written: string): string {
  const quoted = /^(?:"[^"]*"|'[^']*')(?=\s+#|\s*$)/.exec(written)?.[0];
  if (quoted !== undefined) return quoted;
  const comment = written.search(/\s#/);
  return (comment < 0 ? written : written.slice(0, comment)).trimEnd();
}

// Where the name of a field ends in `- **Status:** draft`, `Status: draft` or `**Status** draft`.
function findListName(line: string): number | undefined {
  const colon = line.indexOf(':');
  const head = line.slice(0, Math.max(0, colon)).trim();
  const name = head.replace(/^(?:[*+-]|\d+[.)])\s+/, '').replace(/^[*_]+/, '');
  if (/^[\w()/ -]+(?:\*[*_]*)?$/.test(name)) {
    return colon + 1 + (/^[*_]*/.exec(line.slice(colon + 1))?.[0].length ?? 0);
  }
  return /^\s*(?:[*+-]\s+|\d+[.)]\s+)?\*\*[\w()/ -]+\*\*/.exec(line)?.[0].length;
}

function toListValue(written: string): string {
  const value = written.replace(/(?:\\|<br ?\/?>)$/i, '');
  return value === written ? written.trimEnd() : value;
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
