import type {ReadDesign} from './design.ts';
import {toFolder, toId} from './identity.ts';
import {type FolderMap, resolveLink} from './link-target.ts';
import type {Relation} from './types.ts';

/** Finds the design that each relation leads to: by path, file name, number or URL. */
export function resolveRelations(
  designs: readonly ReadDesign[],
  folder: FolderMap,
): readonly ReadDesign[] {
  const find = toFinder(designs, folder);
  return designs.map((design) => {
    const resolve = ({raw}: Relation): Relation => {
      const id = find(raw, design.sourcePath);
      return id === undefined || id === design.id ? {raw} : {raw, id};
    };
    return {
      ...design,
      replaces: design.replaces.map(resolve),
      supersededBy: design.supersededBy.map(resolve),
      seeAlso: design.seeAlso.map(resolve),
    };
  });
}

function toFinder(designs: readonly ReadDesign[], folder: FolderMap) {
  const byPath = new Map(designs.map(({sourcePath, id}) => [sourcePath, id]));
  const byName = unique(
    designs.map(({id}) => [toId(id).split('/').at(-1)?.toLowerCase() ?? id, id]),
  );
  const byNumber = unique(
    designs.flatMap(({number, id, kind}) =>
      number === undefined || kind !== 'design' ? [] : [[String(number), id] as const],
    ),
  );
  return (raw: string, from: string): string | undefined => {
    const target = resolveLink(raw, from, folder);
    if (target.kind === 'document') return byPath.get(target.path);
    const number = /^(?:[a-z]{2,6}[ -]?)?#?0*(\d{1,5})$/i.exec(raw)?.[1];
    if (number !== undefined) return byNumber.get(number);
    const bare = toId(raw.replace(/[?#].*$/, '').replace(/\/+$/, ''));
    return byName.get(bare.split('/').at(-1)?.toLowerCase() ?? '') ?? byName.get(toFolder(bare));
  };
}

// A name that two designs share leads to neither.
function unique(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const [key] of entries) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(entries.filter(([key]) => counts.get(key) === 1));
}
