/** A text without its HTML comments; one that is never closed goes on to the end. */
export function withoutComments(text: string): string {
  return text.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
}
