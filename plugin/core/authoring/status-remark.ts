/** A part of a line, columns from 0; empty where both are the same. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  /** It goes on in the next line, and takes all of it. */
  readonly goesOn?: true;
}

/**
 * What follows a status word and was said of that word only: `(since v1.2)`, ` by Ada`, ` Cilium
 * 1.17`. Another sentence, a comment and what this design replaces stay. `end` is where the field
 * ends.
 */
export function findRemark(line: string, from: number, end: number): Remark {
  const before = line.slice(0, from);
  const isInLink = before.lastIndexOf('[') > before.lastIndexOf(']');
  // If the word ends its link, the remark follows the link.
  const isEnd = /^[*_`"']*\]/.test(line.slice(from));
  const close = isInLink && !isEnd ? line.indexOf(']', from) : -1;
  const stop = close < 0 ? end : Math.min(close, end);
  const rest = line.slice(from, Math.max(from, stop));
  const marks = /^(?:\]\([^)]*\)|\]\[[^\]]*\]|[*_`"'\]])*/.exec(rest)?.[0].length ?? 0;
  const behind = rest.slice(marks);
  const start = from + marks;
  if (replaces.test(behind)) return {start, end: start};
  const next = behind.search(others);
  const text = next < 0 ? behind : behind.slice(0, next);
  const found = /^\s*\([^()]*\)/.exec(text) ?? /^[,;:–—]?\s(?:[^.]|\.(?=\S))*/.exec(text);
  const remark = found?.[0].trimEnd() ?? '';
  const last = start + remark.length;
  const goesOn = last === line.trimEnd().length && /\b(?:by|with|in)$/i.test(remark);
  return {start, end: last, ...(goesOn ? {goesOn: true} : {})};
}

// What the design replaces is no remark on the word, nor are a comment and the next field.
const replaces = /\b(?:super[sc]edes|replaces|obsoletes|amends)\b/i;
const others = /<!--|\\?\||\\$|<br|[·•]|\*\*[\w ]{2,30}:/i;
