import {groupBy} from '../text/group-by.ts';
import type {Design} from '../types.ts';

/** That one design took the place of another, both by their ids. */
export interface Replacement {
  readonly older: string;
  readonly newer: string;
}

type Related = Pick<Design, 'id' | 'replaces' | 'supersededBy'>;

/**
 * The replacements that the designs of a folder name on either side, each once, in the order of the designs.
 * What a design names outside of the folder is left out.
 */
export function listReplacements(designs: readonly Related[]): readonly Replacement[] {
  const ids = new Set(designs.map(({id}) => id));
  const found = new Map<string, Replacement>();
  const add = (older: string, newer: string) => {
    if (older === newer || !ids.has(older) || !ids.has(newer)) return;
    const key = JSON.stringify([older, newer]);
    if (!found.has(key)) found.set(key, {older, newer});
  };
  for (const {id, replaces, supersededBy} of designs) {
    for (const {id: older} of replaces) if (older !== undefined) add(older, id);
    for (const {id: newer} of supersededBy) if (newer !== undefined) add(id, newer);
  }
  return [...found.values()];
}

/** The ids on the shortest way from a design to one that replaced it, both included; undefined where there is none. */
export function findSuccession(
  designs: readonly Related[],
  older: string,
  newer: string,
): readonly string[] | undefined {
  const successors = groupBy(listReplacements(designs), (replacement) => replacement.older);
  const before = new Map<string, string | undefined>([[older, undefined]]);
  // The map grows while it is walked.
  for (const id of before.keys()) {
    if (id === newer) return listWay(id, before);
    for (const next of successors.get(id) ?? []) {
      if (!before.has(next.newer)) before.set(next.newer, id);
    }
  }
  return undefined;
}

function listWay(last: string, before: ReadonlyMap<string, string | undefined>): readonly string[] {
  const way: string[] = [];
  for (let id: string | undefined = last; id !== undefined; id = before.get(id)) way.unshift(id);
  return way;
}
