import {type Entry, type FacetName, facetNames} from './entries.ts';
import {fold} from './fold.ts';
import {type IndexState, type Sort, sortKeys, type View} from './state.ts';

/** The values that each facet can have, by the form in which they are compared. */
export type KnownValues = ReadonlyMap<FacetName, ReadonlyMap<string, string>>;

/** The keys of an address that the index reads and writes; others are left as they are. */
export const addressKeys: readonly string[] = ['q', ...facetNames, 'sort', 'view'];

export function toKnownValues(entries: readonly Entry[]): KnownValues {
  return new Map(
    facetNames.map((name) => [
      name,
      new Map(entries.flatMap(({values}) => values[name].map((value) => [fold(value), value]))),
    ]),
  );
}

/** The state that an address holds. What is not known is left out: an old address still opens. */
export function readAddress(search: string, known: KnownValues): IndexState {
  const parameters = new URLSearchParams(search);
  const chosen = facetNames.flatMap((name) => {
    const asked = parameters.getAll(name).map((value) => known.get(name)?.get(fold(value)));
    const values = Array.from(new Set(asked.filter((value) => value !== undefined)));
    return values.length === 0 ? [] : [[name, values] as const];
  });
  return {
    query: parameters.get('q') ?? '',
    chosen: Object.fromEntries(chosen),
    sort: readSort(parameters.get('sort') ?? ''),
    view: parameters.get('view') === 'table' ? 'table' : 'groups',
  };
}

/** The query of the address that holds a state. Keys of others stay as they are in `current`. */
export function toAddress(state: IndexState, current = ''): string {
  const parameters = new URLSearchParams(current);
  for (const key of addressKeys) parameters.delete(key);
  const query = state.query.trim();
  if (query !== '') parameters.append('q', query);
  for (const name of facetNames) {
    for (const value of state.chosen[name] ?? []) parameters.append(name, value);
  }
  if (state.sort) parameters.append('sort', toSortWord(state.sort));
  if (state.view !== defaultView) parameters.append('view', state.view);
  const text = parameters.toString().replace(/%(?:40|2F|3A|2C)/g, decodeURIComponent);
  return text === '' ? '' : `?${text}`;
}

const defaultView: View = 'groups';

function toSortWord({key, isReversed}: Sort): string {
  return isReversed ? `-${key}` : key;
}

function readSort(word: string): Sort | null {
  const key = sortKeys.find((known) => known === word.replace(/^-/, ''));
  return key === undefined ? null : {key, isReversed: word.startsWith('-')};
}
