import type {Damage} from '../../core/index.ts';
import {type Roots, readRealFile} from './real-file.ts';
import {findUtf16} from './utf16.ts';

/**
 * Documents above this are shown in part. To render a megabyte takes less than a second, but a page
 * of it weighs five times as much with its data, and larger ones are too slow in a browser.
 */
export const largestShown = 2_000_000;

/**
 * The text of a file in one of the roots, and why it is not what its author wrote where it is not. Never
 * fails.
 */
export async function readText(
  path: string,
  roots: Roots,
): Promise<{readonly text: string; readonly damage?: Damage}> {
  const read = await readRealFile(path, roots);
  if ('damage' in read) return {text: '', damage: read.damage};
  const text = decode(read.bytes);
  const damage = toDamage(read.bytes, text);
  return damage ? {text, damage} : {text};
}

function decode(bytes: Buffer): string {
  const encoding = findUtf16(bytes);
  return encoding ? new TextDecoder(encoding).decode(bytes) : bytes.toString('utf8');
}

function toDamage(bytes: Buffer, text: string): Damage | undefined {
  if (findUtf16(bytes)) {
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
