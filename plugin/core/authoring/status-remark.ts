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
  const last = close < 0 ? end : Math.min(close, end);
  const rest = line.slice(from, Math.max(from, last));
  const marks = /^(?:\]\([^)]*\)|\]\[[^\]]*\]|[*_`"'\]])*/.exec(rest)?.[0].length ?? 0;
  const text = rest.slice(marks);
  const start = from + marks;
  if (keeps.test(text)) return {start, end: start};
  const found =
    /^\s*\([^()]*\)/.exec(text) ?? /^(?:\s*[,;:–—]|\s+-)?\s+(?:[^.]|\.(?=\S))*/.exec(text);
  const length = found?.[0].trimEnd().length ?? 0;
  const goesOn =
    length > 0 &&
    start + length === line.trimEnd().length &&
    /\b(?:by|with|in)$/i.test(found?.[0].trimEnd() ?? '');
  return {start, end: start + length, ...(goesOn ? {goesOn: true} : {})};
}

// Text about what the design replaces, a comment and the next field are no remarks on the word.
const keeps =
  /\b(?:super[sc]edes|replaces|obsoletes|amends)\b|^\s*(?:<!--|\||\\|<br|[·•]|\*\*[\w ]{2,30}:)/i;
