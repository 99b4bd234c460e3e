import {type Entry, type FacetName, facetNames} from './entries.ts';
import {fold} from './fold.ts';
import {type IndexState, type Sort, sortKeys, type View} from './state.ts';

/** The values of each facet, keyed by their folded form. */
export type KnownValues = ReadonlyMap<FacetName, ReadonlyMap<string, string>>;

/** The keys of an address that the index reads and writes; others are left as they are. */
export const addressKeys: readonly string[] = ['q', ...facetNames, 'sort', 'view'];

export function collectValues(entries: readonly Entry[]): KnownValues {
  return new Map(
    facetNames.map((name) => [
      name,
      new Map(entries.flatMap(({values}) => values[name].map((value) => [fold(value), value]))),
    ]),
  );
}

/** Parses the query of an address. Unknown values are dropped, so that old links keep working. */
export function parseAddress(search: string, known: KnownValues): IndexState {
  const parameters = new URLSearchParams(search);
  const chosen = facetNames.flatMap((name) => {
    const asked = parameters.getAll(name).map((value) => known.get(name)?.get(fold(value)));
    const values = Array.from(new Set(asked.filter((value) => value !== undefined)));
    return values.length === 0 ? [] : [[name, values] as const];
  });
  return {
    query: parameters.get('q') ?? '',
    chosen: Object.fromEntries(chosen),
    sort: parseSort(parameters.get('sort') ?? ''),
    view: parameters.get('view') === 'table' ? 'table' : 'groups',
  };
}

/** Formats a state as the query of an address. Parameters in `current` that are not ours are kept. */
export function formatAddress(state: IndexState, current = ''): string {
  const parameters = new URLSearchParams(current);
  for (const key of addressKeys) parameters.delete(key);
  const query = state.query.trim();
  if (query !== '') parameters.append('q', query);
  for (const name of facetNames) {
    for (const value of state.chosen[name] ?? []) parameters.append(name, value);
  }
  if (state.sort) parameters.append('sort', formatSort(state.sort));
  if (state.view !== defaultView) parameters.append('view', state.view);
  const text = parameters.toString().replace(/%(?:40|2F|3A|2C)/g, decodeURIComponent);
  return text === '' ? '' : `?${text}`;
}

const defaultView: View = 'groups';

function formatSort({key, isReversed}: Sort): string {
  return isReversed ? `-${key}` : key;
}

function parseSort(word: string): Sort | null {
  const key = sortKeys.find((known) => known === word.replace(/^-/, ''));
  return key === undefined ? null : {key, isReversed: word.startsWith('-')};
}
