/** How to fix a line at which YAML breaks; one sentence. */
export function toYamlHint(wrong: string): string {
  const value = /^(?:-|[\w-]+:)\s*(.*)/.exec(wrong)?.[1] ?? wrong;
  if (value === '') return 'Indent this line and the one before it as YAML wants.';
  if (value.includes('\t')) return 'Write spaces instead of tabs.';
  if (/^[\w-]+:\S/.test(wrong)) return 'Write a space after the colon.';
  if (/^["']/.test(value)) return 'Close the quotes, and write nothing after them but a comment.';
  return `Put the value in quotes: ${JSON.stringify(value.slice(0, 200))}.`;
}
