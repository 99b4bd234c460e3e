import type {ReadDesign} from '../design.ts';
import {toFolder, toId, toOwnName} from './identity.ts';
import {splitName} from './number-prefix.ts';

/** Who has which number in a folder. */
export interface Numbers {
  /** In the order of the folder. */
  readonly byNumber: ReadonlyMap<number, readonly ReadDesign[]>;
  /** Every folder counts from one for itself. */
  readonly arePerFolder: boolean;
}

/** The numbers of designs. `0012a` is a number with a letter, and takes no other's place. */
export function toNumbers(designs: readonly ReadDesign[]): Numbers {
  const byNumber = new Map<number, ReadDesign[]>();
  for (const design of designs) {
    if (design.number === undefined || isLettered(design)) continue;
    const known = byNumber.get(design.number);
    if (known) known.push(design);
    else byNumber.set(design.number, [design]);
  }
  const shared = [...byNumber.values()].filter(
    (owners) => new Set(owners.map(toSeries)).size > 1,
  ).length;
  // Where a fifth of the numbers stands in two folders, that is no mistake.
  return {byNumber, arePerFolder: shared > 0 && shared >= byNumber.size / 5};
}

/** Whether the number in a design's name has a letter. */
export function isLettered({sourcePath}: Pick<ReadDesign, 'sourcePath'>): boolean {
  return splitName(toOwnName(sourcePath)).lettered !== undefined;
}

/** The folder in which a design is one of many. */
export function toSeries({sourcePath}: Pick<ReadDesign, 'sourcePath'>): string {
  return toFolder(toId(sourcePath));
}

/**
 * The number that the next design would get, as the names write it; undefined where designs are not
 * counted but have the numbers of issues, which leave gaps.
 */
export function toNextNumber({byNumber}: Numbers, like: string): string | undefined {
  let highest = 0;
  for (const number of byNumber.keys()) highest = Math.max(highest, number);
  if (highest > 2 * byNumber.size) return undefined;
  const digits = /\d+/.exec(like)?.[0] ?? '';
  return String(highest + 1).padStart(digits.length, '0');
}
