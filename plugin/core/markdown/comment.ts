/** A text as an HTML comment that ends where it ends; undefined where there is nothing to say. */
export function toComment(text: string): string | undefined {
  const bare = text
    .replace(/<!--\s*([\s\S]*?)\s*-->/g, '$1')
    .replaceAll('<!--', '')
    .replace(/--(!?>)/g, '-- $1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return bare === '' ? undefined : `<!--\n${bare}\n-->`;
}
