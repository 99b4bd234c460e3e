import {optionalMark} from '../markdown/heading-marks.ts';
import type {ReadDesign} from '../types.ts';

// Of fewer designs all may have forgotten it.
const fewest = 5;

/**
 * Titles of the template's sections whose mark, `[optional]`, is the way of the folder: more than a quarter of
 * five or more designs that have written the section keep it.
 */
export function findKeptMarks(designs: readonly ReadDesign[]): ReadonlySet<string> {
  const counts = new Map<string, {kept: number; of: number}>();
  for (const {name, title, state} of designs.flatMap(({sections}) => sections)) {
    if (name === undefined || state !== 'filled') continue;
    const {kept, of} = counts.get(name) ?? {kept: 0, of: 0};
    counts.set(name, {kept: kept + (optionalMark.test(title) ? 1 : 0), of: of + 1});
  }
  return new Set(
    [...counts].flatMap(([name, {kept, of}]) => (of >= fewest && kept * 4 > of ? [name] : [])),
  );
}
