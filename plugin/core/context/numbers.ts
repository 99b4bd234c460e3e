import {toFolder, toId} from '../names/identity.ts';
import {isLettered} from '../names/number.ts';
import type {ReadDesign} from '../types.ts';

/** Who has which number in a folder. */
export interface Numbers {
  /** How many different ones there are. */
  readonly count: number;
  readonly highest: number;
  /** The first design of each number; of each number in each folder where every folder counts for itself. */
  readonly owners: ReadonlyMap<string, ReadDesign>;
  readonly arePerFolder: boolean;
}

/** The numbers of designs. `0012a` is a number with a letter, and takes no other's place. */
export function toNumbers(designs: readonly ReadDesign[]): Numbers {
  const counted = designs.filter((design) => design.number !== undefined && !isLettered(design));
  const series = new Map<number, Set<string>>();
  let highest = 0;
  for (const design of counted) {
    const {number = 0} = design;
    highest = Math.max(highest, number);
    series.set(number, (series.get(number) ?? new Set()).add(toSeries(design)));
  }
  const shared = [...series.values()].filter(({size}) => size > 1).length;
  // Where a fifth of the numbers stands in two folders, that is no mistake.
  const arePerFolder = shared > 0 && shared >= series.size / 5;
  const owners = new Map<string, ReadDesign>();
  for (const design of counted) {
    const key = toOwnerKey(design, arePerFolder);
    if (!owners.has(key)) owners.set(key, design);
  }
  return {count: series.size, highest, owners, arePerFolder};
}

/** The first design that has the number of this one. */
export function findOwner(
  {owners, arePerFolder}: Numbers,
  design: ReadDesign,
): ReadDesign | undefined {
  return owners.get(toOwnerKey(design, arePerFolder));
}

function toOwnerKey(design: ReadDesign, arePerFolder: boolean): string {
  return arePerFolder ? `${design.number} ${toSeries(design)}` : String(design.number);
}

/** The folder in which a design is one of many. */
export function toSeries({sourcePath}: Pick<ReadDesign, 'sourcePath'>): string {
  return toFolder(toId(sourcePath));
}

/**
 * The number that the next design would get, as the names write it; undefined where designs are not
 * counted but have the numbers of issues, which leave gaps.
 */
export function toNextNumber({count, highest}: Numbers, like: string): string | undefined {
  if (highest > 2 * count) return undefined;
  return toNumberBehind(highest, /\d+/.exec(like)?.[0].length ?? 0);
}

/** The number behind the highest one, in at least as many digits as names of the folder have. */
export function toNumberBehind(highest: number, digits: number): string {
  return String(highest + 1).padStart(digits, '0');
}
