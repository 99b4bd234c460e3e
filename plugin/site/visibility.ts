import type {Design, DesignSet} from '../core/index.ts';

/**
 * A set as a production build lists it, and the designs that have a page and are named by nothing
 * but links. Relations that only an unlisted design names are left out too.
 */
export function splitUnlisted(set: DesignSet): {
  readonly set: DesignSet;
  readonly unlisted: readonly Design[];
} {
  const unlisted = set.designs.filter(({visibility}) => visibility === 'unlisted');
  if (unlisted.length === 0) return {set, unlisted};
  const ids = new Set(unlisted.map(({id}) => id));
  const isTold = ({id, isImplied}: Design['replaces'][number]) =>
    !isImplied || id === undefined || !ids.has(id);
  const listed = set.designs
    .filter(({id}) => !ids.has(id))
    .map((design) => ({
      ...design,
      replaces: design.replaces.filter(isTold),
      supersededBy: design.supersededBy.filter(isTold),
      seeAlso: design.seeAlso.filter(isTold),
    }));
  return {set: {...set, designs: listed}, unlisted};
}
