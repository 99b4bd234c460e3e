import type {Design} from '../../core/index.ts';

/** Designs of one release, in the order they were given in. */
export interface ReleaseGroup {
  /** As the first of its designs has it; absent for those that name none. */
  readonly release?: string;
  readonly designs: readonly Design[];
}

/** Designs by release: the newest first, those without one last. */
export function toReleaseGroups(designs: readonly Design[]): readonly ReleaseGroup[] {
  const groups = new Map<string, Design[]>();
  for (const design of designs) {
    const name = toName(design.release ?? '');
    groups.set(name, [...(groups.get(name) ?? []), design]);
  }
  return [...groups]
    .sort(([a], [b]) => compareReleases(a, b))
    .map(([, members]) => {
      const release = members[0]?.release;
      return {...(release === undefined ? {} : {release}), designs: members};
    });
}

/** Order of releases, the newest first: numbers by value, names behind them, none last. */
export function compareReleases(a: string, b: string): number {
  if ((a === '') !== (b === '')) return a === '' ? 1 : -1;
  const [first, second] = [toParts(a), toParts(b)];
  for (const [at, part] of first.entries()) {
    const other = second[at];
    if (other === undefined) return isPreRelease(part) ? 1 : -1;
    const order = compareParts(part, other);
    if (order !== 0) return order;
  }
  const next = second[first.length];
  if (next === undefined) return 0;
  return isPreRelease(next) ? -1 : 1;
}

// `v1.2` and `1.2` are one release.
function toName(release: string): string {
  return release
    .trim()
    .toLowerCase()
    .replace(/^v(?=\d)/, '');
}

function toParts(release: string): readonly string[] {
  return toName(release).match(/\d+|\p{L}+/gu) ?? [];
}

function compareParts(a: string, b: string): number {
  const [isNumber, isOtherNumber] = [/^\d/.test(a), /^\d/.test(b)];
  if (isNumber && isOtherNumber) return Number(b) - Number(a);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return a < b ? 1 : a > b ? -1 : 0;
}

// `1.0-rc.1` comes before `1.0`, and `1.0.1` after it.
function isPreRelease(part: string): boolean {
  return !/^\d/.test(part);
}
