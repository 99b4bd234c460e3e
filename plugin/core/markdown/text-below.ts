/** The lines below a heading up to line `end`, as written. One that is underlined takes a second line. */
export function textBelow(lines: readonly string[], line: number, end: number): string {
  const isUnderlined = /^ {0,3}(?:=+|-+)[ \t]*$/.test(lines[line] ?? '');
  return lines
    .slice(line + (isUnderlined ? 1 : 0), end)
    .join('\n')
    .trim();
}
