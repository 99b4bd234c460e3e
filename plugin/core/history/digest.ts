/** A number for the words from one place of a text to another, the same however they are wrapped. */
export function digestWords(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 32) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash >>> 0;
}
