import {toSlug} from '../text/slug.ts';
import type {Defect} from '../types.ts';
import {markdownEnding, toId} from './identity.ts';

/** The id of a document, with the problem where it could not have the one it asked for. */
export interface UniqueId {
  readonly id: string;
  readonly defect?: Defect;
}

/**
 * Gives every file an id of its own. `a.md` and `a/README.md` would both be `a`: the later one keeps its
 * full path, and a number where that is taken too. `reserved` are addresses of the site.
 */
export function assignIds(
  files: readonly {readonly path: string}[],
  reserved: readonly string[],
): ReadonlyMap<string, UniqueId> {
  const owners = new Map(reserved.map((id) => [toAddressKey(id), 'a page of the design index']));
  const counts = new Map<string, number>();
  const ids = files.map(({path}): readonly [string, UniqueId] => {
    const wanted = toId(path);
    const owner = owners.get(toAddressKey(wanted));
    const id =
      owner === undefined ? wanted : firstFree(path.replace(markdownEnding, ''), owners, counts);
    owners.set(toAddressKey(id), `\`${path}\``);
    return [path, owner === undefined ? {id} : {id, defect: toDefect(wanted, id, owner)}];
  });
  return new Map(ids);
}

/**
 * A key that is equal for addresses which some disks and web servers treat as one: without case, in
 * NFC.
 */
export function toAddressKey(id: string): string {
  return toSlug(id).normalize('NFC').toLowerCase();
}

// `counts` has the next free number by address.
function firstFree(
  wanted: string,
  taken: ReadonlyMap<string, string>,
  counts: Map<string, number>,
): string {
  const key = toAddressKey(wanted);
  let count = counts.get(key) ?? 1;
  let id = count === 1 ? wanted : `${wanted}-${count}`;
  while (taken.has(toAddressKey(id))) {
    count += 1;
    id = `${wanted}-${count}`;
  }
  counts.set(key, count);
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
