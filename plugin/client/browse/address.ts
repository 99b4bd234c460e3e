import {type Entry, type FacetName, facetNames, health, noStatus} from './entries.ts';
import {fold} from './fold.ts';
import {type IndexState, type Sort, sortKeys, type View} from './state.ts';

/** Facet values by the key and the folded value that an address has for them. */
export interface KnownValues {
  readonly facets: ReadonlyMap<FacetName, ReadonlyMap<string, string>>;
  /** The statuses of each phase, by which addresses of version 0.1 chose designs. */
  readonly phases: ReadonlyMap<string, readonly string[]>;
}

const phaseKey = 'phase';
const needsKey = 'needs';

/** The keys of an address that the index reads and writes; others are left as they are. */
export const addressKeys: readonly string[] = [
  'q',
  ...facetNames,
  'sort',
  'view',
  // Those of version 0.1.
  phaseKey,
  needsKey,
];

/** The values that designs have, by which an address may choose some. */
export function collectValues(entries: readonly Entry[]): KnownValues {
  const designs = entries.filter(({design}) => design.kind === 'design');
  return {
    facets: new Map(
      facetNames.map((name) => [
        name,
        new Map(entries.flatMap(({values}) => values[name].map((value) => [fold(value), value]))),
      ]),
    ),
    phases: new Map(
      Array.from(new Set(designs.map(({design}) => design.status.phase)), (phase) => [
        phase,
        designs
          .filter(({design}) => design.status.phase === phase)
          .flatMap(({values}) => values.status),
      ]),
    ),
  };
}

/** Parses the query of an address. Unknown values are dropped, so that old links keep working. */
export function parseAddress(search: string, known: KnownValues): IndexState {
  const parameters = new URLSearchParams(search);
  const chosen = facetNames.flatMap((name) => {
    const asked = parameters
      .getAll(name)
      .flatMap((value) => known.facets.get(name)?.get(fold(value)) ?? []);
    const values = Array.from(new Set([...asked, ...parseOldKeys(name, parameters, known)]));
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

// Version 0.1 chose by phase, and had two values of its own for what a maintainer looks at.
function parseOldKeys(
  name: FacetName,
  parameters: URLSearchParams,
  {facets, phases}: KnownValues,
): readonly string[] {
  const needs = parameters.getAll(needsKey);
  if (name === 'lens')
    return needs.includes('problems') && facets.get(name)?.has(health) ? [health] : [];
  if (name !== 'status') return [];
  const chosen = parameters.getAll(phaseKey).flatMap((phase) => phases.get(fold(phase)) ?? []);
  return needs.includes('status') && facets.get(name)?.has(noStatus)
    ? [...chosen, noStatus]
    : chosen;
}

const defaultView: View = 'groups';

function formatSort({key, isReversed}: Sort): string {
  return isReversed ? `-${key}` : key;
}

function parseSort(word: string): Sort | null {
  const key = sortKeys.find((known) => known === word.replace(/^-/, ''));
  return key === undefined ? null : {key, isReversed: word.startsWith('-')};
}
