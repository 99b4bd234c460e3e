import type {SearchGroup, SearchHit} from './search-instances.ts';

/** What the reader can choose in the list of results, in its order. */
export interface SearchOption {
  readonly id: string;
  /** Where it leads; absent for the one that shows more. */
  readonly address?: string;
}

/** The id of a design or of one of its sections in the list of results. */
export function toOptionId(instance: string, hit: SearchHit, section?: number): string {
  const own = `design-search-${instance}-${hit.place}`;
  return section === undefined ? own : `${own}-${section}`;
}

/** The id of the option that shows more designs. */
export const moreId = 'design-search-more';

export function listOptions(groups: readonly SearchGroup[]): readonly SearchOption[] {
  const options = groups.flatMap(({instance, hits}) =>
    hits.flatMap((hit): readonly SearchOption[] => [
      {id: toOptionId(instance.id, hit), address: hit.design.permalink},
      ...hit.sections.map(({anchor}, at) => ({
        id: toOptionId(instance.id, hit, at),
        address: toAddress(hit, anchor),
      })),
    ]),
  );
  return hasMore(groups) ? [...options, {id: moreId}] : options;
}

/** The address of a section of a design. */
export function toAddress({design}: SearchHit, anchor: string): string {
  return anchor === '' ? design.permalink : `${design.permalink}#${anchor}`;
}

export function hasMore(groups: readonly SearchGroup[]): boolean {
  return groups.some(({hits, total}) => hits.length < total);
}

/** The option before or after another, around the ends. */
export function moveActive(
  options: readonly SearchOption[],
  active: string | undefined,
  step: 1 | -1,
): string | undefined {
  const at = options.findIndex(({id}) => id === active);
  return options[(at + step + options.length) % options.length]?.id;
}
