// A name on a disk has 255 bytes at most, and that of a page is longer than its address.
const longest = 230;

/**
 * An id as part of an address: spaces and characters that mean something in a URL become dashes, letters
 * of every script stay. No part is `.` or `..`, which would lead out of the site.
 */
export function toSlug(id: string): string {
  return id.split('/').map(toPart).join('/');
}

function toPart(name: string): string {
  const part = name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no address has them
    .replace(/[\s\u0000-\u001f\u007f-\u009f"#%&'*+,:;<=>?@[\\\]^`{|}~!$()]+/g, '-')
    .replace(/^[-.]+/, '')
    .replace(/(?<!-)-+$/, '');
  return part === '' ? '-' : shorten(part);
}

// The end is kept too, because long names often differ only in a number there.
function shorten(part: string): string {
  const characters = [...part];
  const lengths = characters.map(countBytes);
  if (sum(lengths) <= longest) return part;
  const end = lengths.length - 20;
  let start = 0;
  for (let left = longest - sum(lengths.slice(end)) - 1; start < end; start += 1) {
    left -= lengths[start] ?? 0;
    if (left < 0) break;
  }
  return `${characters.slice(0, start).join('')}-${characters.slice(end).join('')}`;
}

// In UTF-8.
function countBytes(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
