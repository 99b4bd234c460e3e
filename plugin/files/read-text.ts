import {readFile} from 'node:fs/promises';
import type {Damage} from '../core/index.ts';

/**
 * Documents above this are shown in part. To render a megabyte takes less than a second, but a page of it
 * weighs five times as much with its data, and nobody waits for more in a browser.
 */
export const largestShown = 2_000_000;

/** The text of a file, and why it is not what its author wrote where it is not. Never fails. */
export async function readText(
  path: string,
): Promise<{readonly text: string; readonly damage?: Damage}> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return {text: '', damage: toLoss(error)};
  }
  const text = decode(bytes);
  const damage = toDamage(bytes, text);
  return damage ? {text, damage} : {text};
}

function toLoss(error: unknown): Damage {
  const why: Readonly<Record<string, string>> = {
    EACCES: 'permission is denied',
    EPERM: 'permission is denied',
    ELOOP: 'it is a symbolic link to itself',
    ENOENT: 'it is a symbolic link that leads nowhere',
    EISDIR: 'it is a link to a folder',
  };
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown'; // what node:fs throws
  return {
    message: `File cannot be read: ${why[code] ?? code}`,
    hint: 'Make the file readable, or remove it from the design folder.',
    isLost: true,
  };
}

// Windows editors write UTF-16 with a byte order mark.
function decode(bytes: Buffer): string {
  if (!isUtf16(bytes)) return bytes.toString('utf8');
  return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
}

function isUtf16([first, second]: Buffer): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

function toDamage(bytes: Buffer, text: string): Damage | undefined {
  if (isUtf16(bytes)) {
    return {
      message: 'File is UTF-16, so its page cannot show it as written',
      hint: 'Save it as UTF-8.',
    };
  }
  if (text.includes('\uFFFD') && !isUtf8(bytes)) {
    return {
      message: 'File is not UTF-8, so some of its letters are lost',
      hint: 'Save it as UTF-8.',
    };
  }
  if (bytes.length <= largestShown) return undefined;
  const size = (bytes.length / 1_000_000).toFixed(1);
  return {
    message: `Document is ${size} MB long, and only its first ${largestShown / 1_000_000} MB is shown`,
    hint: 'Split it, or move data into files beside it.',
  };
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
