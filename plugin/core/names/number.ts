import type {Field, Section} from '../types.ts';
import {toFolder, toName, toOwnName} from './identity.ts';
import {splitName, splitNumber} from './number-prefix.ts';

/** The number of a design from its file or folder name, then metadata, then its heading; no dates. */
export function readNumber(
  path: string,
  fields: readonly Field[],
  sections: readonly Section[],
): number | undefined {
  const written = fields.find(({key}) => key === 'number')?.values[0];
  const heading = sections.find(({depth}) => depth === 1)?.title;
  const digits = /^(?:[a-z]+[- #]*)?(\d{1,6})[a-z]?$/i.exec(written ?? '')?.[1];
  return (
    numberOfName(toName(path)) ??
    numberOfFolder(path) ??
    (digits === undefined ? undefined : Number(digits)) ??
    splitNumber(heading ?? '').number
  );
}

/** `0012-cache` and `KEP-12-cache` are 12; `2021-03-18-cache` begins with a date. */
export function numberOfName(name: string): number | undefined {
  return splitName(name).number;
}

// `0012-cache/proposal.md` has the number of its folder; a folder `2021` is a year of many.
function numberOfFolder(path: string): number | undefined {
  const folder = toName(toFolder(path));
  return /\d[-_. ]+\D/.test(folder) ? numberOfName(folder) : undefined;
}

/** Whether the number in a design's name has a letter. */
export function isLettered({sourcePath}: {readonly sourcePath: string}): boolean {
  return splitName(toOwnName(sourcePath)).lettered !== undefined;
}
