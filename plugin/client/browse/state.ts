import type {FacetName} from './entries.ts';

/** What the reader has chosen: query, filters, order and view. */
export interface IndexState {
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: Sort | null;
  readonly view: View;
}

/** Chosen values by facet. A design must have one of them in each facet. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export const sortKeys = ['number', 'title', 'status', 'since', 'updated'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  readonly key: SortKey;
  readonly isReversed: boolean;
}

export type View = 'groups' | 'table';

/** Nothing chosen: the index as the server renders it. */
export const wholeIndex: IndexState = {query: '', chosen: {}, sort: null, view: 'groups'};

/** Whether the query or a filter hides any design. */
export function isNarrowed({query, chosen}: IndexState): boolean {
  return query.trim() !== '' || Object.values(chosen).some((values) => values.length > 0);
}

/** Adds a value to a facet, or removes it. */
export function toggle(state: IndexState, name: FacetName, value: string): IndexState {
  const values = state.chosen[name] ?? [];
  const others = values.filter((other) => other !== value);
  const next = others.length === values.length ? [...values, value] : others;
  return {...state, chosen: {...state.chosen, [name]: next}};
}

/** Removes the values of a facet, or the query. */
export function without(state: IndexState, name: FacetName | 'query'): IndexState {
  if (name === 'query') return {...state, query: ''};
  return {...state, chosen: {...state.chosen, [name]: []}};
}

/** Removes the query and all filters; order and view stay. */
export function cleared(state: IndexState): IndexState {
  return {...state, query: '', chosen: {}};
}

/** Sorts by a key; a second time reverses the order. */
export function sortedBy(state: IndexState, key: SortKey): IndexState {
  const isReversed = state.sort?.key === key && !state.sort.isReversed;
  return {...state, sort: {key, isReversed}};
}
