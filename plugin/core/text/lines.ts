/** Text as all stages expect it: no byte order mark, `\n` as the only line end, no NUL. */
export function normalizeLines(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD');
}
