/** The text of a heading behind its marks, without those that close it: `Title ##`. */
export function stripClosing(written: string): string {
  const text = written.trimEnd();
  let at = text.length;
  while (text[at - 1] === '#') at -= 1;
  const isClosed = at < text.length && /\s/.test(text[at - 1] ?? '');
  return isClosed ? text.slice(0, at).trimEnd() : text;
}
