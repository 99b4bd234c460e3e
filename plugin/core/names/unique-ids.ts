import {toSlug} from '../text/slug.ts';
import type {Defect} from '../types.ts';
import {toId} from './identity.ts';

/** The id of each path, in order; where two files ask for one, the first has it. */
export interface UniqueId {
  readonly id: string;
  readonly defect?: Defect;
}

/**
 * Gives every file an id of its own. `a.md` and `a/README.md` would both be `a`: the later one keeps its
 * full path, and a number where that is taken too. `reserved` are addresses of the site.
 */
export function toUniqueIds(
  paths: readonly string[],
  reserved: readonly string[],
): readonly UniqueId[] {
  const owners = new Map(reserved.map((id) => [toKey(id), 'a page of the design index']));
  return paths.map((path): UniqueId => {
    const wanted = toId(path);
    const owner = owners.get(toKey(wanted));
    const id = owner === undefined ? wanted : firstFree(path.replace(/\.mdx?$/i, ''), owners);
    owners.set(toKey(id), `\`${path}\``);
    return owner === undefined ? {id} : {id, defect: toDefect(wanted, id, owner)};
  });
}

// Case is ignored, as some disks and web servers do.
function toKey(id: string): string {
  return toSlug(id).toLowerCase();
}

function firstFree(wanted: string, taken: ReadonlyMap<string, string>): string {
  let id = wanted;
  for (let count = 2; taken.has(toKey(id)); count += 1) id = `${wanted}-${count}`;
  return id;
}

function toDefect(wanted: string, id: string, owner: string): Defect {
  return {
    rule: 'duplicate-id',
    message: `Address \`${wanted}\` is already taken by ${owner}, so this document is at \`${id}\``,
    hint: 'Rename one of the two files.',
    line: 1,
  };
}
