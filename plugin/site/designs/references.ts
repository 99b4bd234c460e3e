import type {Design, DesignSet} from '../../core/index.ts';

/** By id of a design, the designs that name it under "See also" and that it does not name itself. */
export function toReferences({designs}: DesignSet): ReadonlyMap<string, readonly Design[]> {
  const named = new Map(
    designs.map(({id, replaces, supersededBy, seeAlso}) => [
      id,
      new Set([...replaces, ...supersededBy, ...seeAlso].map((relation) => relation.id)),
    ]),
  );
  const references = new Map<string, Design[]>();
  for (const design of designs) {
    for (const id of new Set(design.seeAlso.map((relation) => relation.id))) {
      if (id === undefined || design.kind !== 'design' || named.get(id)?.has(design.id)) continue;
      const others = references.get(id);
      if (others) others.push(design);
      else references.set(id, [design]);
    }
  }
  return references;
}
