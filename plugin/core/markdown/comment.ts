/** A text as an HTML comment, with any comment end in it escaped; undefined if there is no text. */
export function toComment(text: string): string | undefined {
  // After the last `-->` no comment can be closed, and searching for its end would take long.
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
