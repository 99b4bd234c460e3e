import {toFolder, toId, toName} from '../names/identity.ts';
import {isLettered, matchWord} from '../names/number.ts';
import type {ReadDesign} from '../types.ts';

/** Which designs have which number in a folder. */
export interface Numbers {
  /** How many different ones there are. */
  readonly count: number;
  readonly highest: number;
  /** The first design of each number; of each number in each folder where every folder counts for itself. */
  readonly owners: ReadonlyMap<string, ReadDesign>;
  readonly arePerFolder: boolean;
  /** Folders that count for themselves where most do not. */
  readonly ownSeries: ReadonlySet<string>;
  /** Words before the number in names, `adr` and `rfc`, that each count for themselves. */
  readonly words: ReadonlySet<string>;
  /** Paths of the designs that share a number in one series, by that number. */
  readonly shared: ReadonlyMap<number, readonly string[]>;
}

/** The numbers of designs. `0012a` is a number with a letter, and takes no other's place. */
export function toNumbers(designs: readonly ReadDesign[]): Numbers {
  const words = findWords(designs);
  const counted = designs.filter((design) => design.number !== undefined && !isLettered(design));
  const series = new Map<number, Set<string>>();
  let highest = 0;
  for (const design of counted) {
    const {number = 0} = design;
    highest = Math.max(highest, number);
    series.set(number, (series.get(number) ?? new Set()).add(toSeries(design)));
  }
  const shared = [...series.values()].filter(({size}) => size > 1).length;
  // If a fifth of the numbers occur in two folders, that is intended.
  const arePerFolder = shared > 0 && shared >= series.size / 5;
  const ownSeries = findOwnSeries(series);
  const owners = new Map<string, ReadDesign>();
  const all = new Map<string, ReadDesign[]>();
  for (const design of counted) {
    const key = toOwnerKey(design, {arePerFolder, ownSeries, words});
    if (!owners.has(key)) owners.set(key, design);
    const same = all.get(key);
    if (same) same.push(design);
    else all.set(key, [design]);
  }
  return {
    count: series.size,
    highest,
    owners,
    arePerFolder,
    ownSeries,
    words,
    shared: new Map(
      [...all.values()]
        .filter(({length}) => length > 1)
        .map((same) => [same[0]?.number ?? 0, same.map(({sourcePath}) => sourcePath)]),
    ),
  };
}

// A folder is a series of its own if most of its numbers occur elsewhere too; a single one may be a
// mistake.
function findOwnSeries(series: ReadonlyMap<number, ReadonlySet<string>>): ReadonlySet<string> {
  const counts = new Map<string, {all: number; shared: number}>();
  for (const folders of series.values()) {
    for (const folder of folders) {
      const {all, shared} = counts.get(folder) ?? {all: 0, shared: 0};
      counts.set(folder, {all: all + 1, shared: shared + (folders.size > 1 ? 1 : 0)});
    }
  }
  return new Set(
    [...counts].flatMap(([folder, {all, shared}]) =>
      shared > 1 && shared * 2 >= all ? [folder] : [],
    ),
  );
}

/** The first design that has the number of this one. */
export function findOwner(numbers: Numbers, design: ReadDesign): ReadDesign | undefined {
  return numbers.owners.get(toOwnerKey(design, numbers));
}

function toOwnerKey(
  design: ReadDesign,
  {arePerFolder, ownSeries, words}: Pick<Numbers, 'arePerFolder' | 'ownSeries' | 'words'>,
): string {
  const word = toNameWord(design);
  const number = words.has(word) ? `${word} ${design.number}` : String(design.number);
  return arePerFolder || ownSeries.has(toSeries(design)) ? `${number} ${toSeries(design)}` : number;
}

// Where names begin with several words, `adr-001` and `rfc-001`, each is a series.
function findWords(designs: readonly ReadDesign[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const design of designs) {
    const word = toNameWord(design);
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const several = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
  return new Set(several.length > 1 ? several : []);
}

function toNameWord({sourcePath}: Pick<ReadDesign, 'sourcePath'>): string {
  return matchWord(toName(sourcePath))?.word ?? '';
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
