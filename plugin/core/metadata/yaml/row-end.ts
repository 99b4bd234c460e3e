/** A line, or the end of one, without the blanks and the comment behind its value. */
export function withoutRowEnd(row: string): string {
  return row.replace(/(?<!\s)\s+(?:#.*)?$/, '');
}
