import type {FacetName} from './entries.ts';

/** What the reader asked of the index. */
export interface IndexState {
  readonly query: string;
  readonly chosen: Chosen;
  readonly sort: Sort | null;
  readonly view: View;
}

/** Values by facet: a design has one of each. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export const sortKeys = ['number', 'title', 'status', 'updated'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sort {
  readonly key: SortKey;
  readonly isReversed: boolean;
}

export type View = 'groups' | 'table';

/** The whole index, as the server renders it. */
export const wholeIndex: IndexState = {query: '', chosen: {}, sort: null, view: 'groups'};

/** Whether anything is left out. */
export function isNarrowed({query, chosen}: IndexState): boolean {
  return query.trim() !== '' || Object.values(chosen).some((values) => values.length > 0);
}

/** Adds a value to a facet, or takes it away. */
export function toggle(state: IndexState, name: FacetName, value: string): IndexState {
  const values = state.chosen[name] ?? [];
  const others = values.filter((other) => other !== value);
  const next = others.length === values.length ? [...values, value] : others;
  return {...state, chosen: {...state.chosen, [name]: next}};
}

/** Takes a facet's values away, or what was typed. */
export function without(state: IndexState, name: FacetName | 'query'): IndexState {
  if (name === 'query') return {...state, query: ''};
  return {...state, chosen: {...state.chosen, [name]: []}};
}

/** Takes all away that leaves something out; order and view stay. */
export function cleared(state: IndexState): IndexState {
  return {...state, query: '', chosen: {}};
}

/** Sorts by a key; by the same key once more, the other way round. */
export function sortedBy(state: IndexState, key: SortKey): IndexState {
  const isReversed = state.sort?.key === key && !state.sort.isReversed;
  return {...state, sort: {key, isReversed}};
}
