/**
 * Whether a path means nothing but itself where a bundler or an address of the web has it: to the one `!`
 * separates loaders and `?` and `#` end a name, to the other `%` begins a code. The published name of a file
 * is longer than its own.
 */
export function isPlainPath(path: string): boolean {
  return path.split('/').every(isPlainName);
}

/** A name like another that can be used everywhere, with the same extension. */
export function toPlainName(name: string): string {
  const [, stem = '', extension = ''] = /^(.*?)(\.\w{1,10})?$/s.exec(name) ?? [];
  const plain = stem.replace(/[^\p{L}\p{N}\p{M}_-]+/gu, '-').replace(/^-+|-+$/g, '');
  return `${cut(plain, longestPlain / 2) || 'file'}${extension}`;
}

const longestPlain = 120;

function isPlainName(name: string): boolean {
  if (/^ | $/.test(name) || !/^[\p{L}\p{N}\p{M}._+@~,()&'=;$ -]*$/u.test(name)) return false;
  return new TextEncoder().encode(name).length <= longestPlain;
}

function cut(text: string, bytes: number): string {
  const encoder = new TextEncoder();
  let length = 0;
  let kept = '';
  for (const character of text) {
    length += encoder.encode(character).length;
    if (length > bytes) break;
    kept += character;
  }
  return kept;
}
