const mails = new Set(['mail', 'email', 'e-mail']);
const handles = new Set(['github', 'handle', 'user', 'username', 'login']);

/** Whether a key is that of a part of a person: `name`, `email`, `github`. */
export function isPersonKey(key: string): boolean {
  const name = key.toLowerCase();
  return name === 'name' || mails.has(name) || handles.has(name);
}

/** A part of a person as authors write it in one line: `<ada@x.org>` or `(@ada)`. */
export function formatPersonPart(key: string, text: string): string {
  const name = key.toLowerCase();
  if (mails.has(name)) return `<${text}>`;
  return handles.has(name) ? `(@${text.replace(/^@/, '')})` : text;
}
