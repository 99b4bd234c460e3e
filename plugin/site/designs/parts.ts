import type {Design} from '../../core/index.ts';
import {byNumber} from './groups.ts';

/**
 * The documents that are parts of a design, by its id. A part of a design that no list names, such as an
 * unlisted one, is a page like others; so is a file that could not be read.
 */
export function groupParts(designs: readonly Design[]): ReadonlyMap<string, readonly Design[]> {
  const parts = new Map<string, Design[]>(designs.map(({id}) => [id, []]));
  for (const design of designs) {
    if (design.partOf !== undefined && !design.isLost) parts.get(design.partOf)?.push(design);
  }
  return new Map(
    [...parts]
      .filter(([, members]) => members.length > 0)
      .map(([id, members]) => [id, members.sort(byNumber)]),
  );
}

/** The documents that lists of a whole folder name. Parts are named with their designs. */
export function withoutParts(designs: readonly Design[]): readonly Design[] {
  const parts = new Set([...groupParts(designs).values()].flat());
  return designs.filter((design) => !parts.has(design));
}
