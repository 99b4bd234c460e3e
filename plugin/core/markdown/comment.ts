/** A text as an HTML comment that ends where it ends; undefined where there is nothing to say. */
export function toComment(text: string): string | undefined {
  // Behind the last end of a comment none can be closed, and looking for it takes long.
  const end = text.lastIndexOf('-->') + 1;
  const opened = text
    .slice(0, end + 2)
    .replace(/<!--([\s\S]*?)-->/g, (_, inside: string) => inside.trim());
  const bare = (end === 0 ? text : opened + text.slice(end + 2))
    .replaceAll('<!--', '')
    .replace(/--(!?>)/g, '-- $1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return bare === '' ? undefined : `<!--\n${bare}\n-->`;
}
