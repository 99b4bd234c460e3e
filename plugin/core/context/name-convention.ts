import {toOwnName} from '../names/identity.ts';
import {splitName} from '../names/number-prefix.ts';
import type {ReadDesign} from '../types.ts';
import {toSeries} from './numbers.ts';

/** What nearly all designs of one folder do in their names. */
export interface NameConvention {
  readonly hasNoSpaces: boolean;
  readonly isNumbered: boolean;
  /** One of the names, for its number of digits. */
  readonly sample: string;
}

/** How the designs of each folder are named, by the folder's path. */
export function toNameConventions(
  designs: readonly ReadDesign[],
): ReadonlyMap<string, NameConvention> {
  const names = new Map<string, string[]>();
  for (const design of designs) {
    const series = toSeries(design);
    const known = names.get(series);
    if (known) known.push(toOwnName(design.sourcePath));
    else names.set(series, [toOwnName(design.sourcePath)]);
  }
  return new Map([...names].map(([folder, all]) => [folder, toConvention(all)]));
}

function toConvention(names: readonly string[]): NameConvention {
  // Three of four make a convention; fewer than four names make none.
  const isUsual = (follows: (name: string) => boolean) =>
    names.length > 3 && names.filter(follows).length >= names.length * 0.75;
  return {
    hasNoSpaces: isUsual((name) => !/\s/.test(name)),
    isNumbered: isUsual((name) => splitName(name).number !== undefined),
    sample: names.find((name) => splitName(name).number !== undefined) ?? '',
  };
}
