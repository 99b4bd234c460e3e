/** The form in which names of releases are compared: `v1.6`, `1.6` and `1.6.0` are one. */
export function toReleaseKey(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^v(?=\d)/, '')
    .replace(/(?<=\.\d{1,9})\.0(?=$|-)/, '');
}

/** A name that is a version: `v1.6`, `2.0.1`. */
export interface VersionName {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

/** Reads a name as a version; undefined where it is none, or one of a version to come. */
export function parseVersion(name: string): VersionName | undefined {
  const [, major, minor, patch = '0'] = /^v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?$/.exec(name) ?? [];
  if (major === undefined || minor === undefined) return undefined;
  return {major: Number(major), minor: Number(minor), patch: Number(patch)};
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

function toParts(release: string): readonly string[] {
  return toReleaseKey(release).match(/\d+|\p{L}+/gu) ?? [];
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
