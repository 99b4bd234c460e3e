import type {StatusProps} from '../../props.ts';
import {type Entry, type FacetName, facetNames} from './entries.ts';
import {unchanged} from './periods.ts';
import type {Chosen} from './state.ts';

/** A facet and its values, as the page shows them. */
export interface FacetView {
  readonly name: FacetName;
  readonly options: readonly FacetOption[];
}

export interface FacetOption {
  readonly value: string;
  /** The label of a status; for every other facet the value itself. */
  readonly label: string;
  /** Of a status. */
  readonly phase?: StatusProps['phase'];
  /** How many designs have it and match what is chosen in the other facets. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** The designs that match the chosen values of all facets but `except`. */
export function choose(
  entries: readonly Entry[],
  chosen: Chosen,
  except?: FacetName,
): readonly Entry[] {
  const asked = facetNames.flatMap((name) => {
    const values = name === except ? undefined : chosen[name];
    return values?.length ? [{name, values: new Set(values)}] : [];
  });
  if (asked.length === 0) return entries;
  return entries.filter((entry) =>
    asked.every(({name, values}) => entry.values[name].some((value) => values.has(value))),
  );
}

/** Counts the facets of an index, given the designs that match a query and the chosen values. */
export type Facets = (found: readonly Entry[], chosen: Chosen) => readonly FacetView[];

/** The values are those of `all` designs, so that no facet disappears while a reader filters. */
export function createFacets(all: readonly Entry[]): Facets {
  const facets = facetNames
    .map((name) => ({name, values: listValues(all, name)}))
    .filter(({name, values}) => isUseful(name, values));
  return (found, chosen) =>
    facets.map(({name, values}) => countFacet(name, values, choose(found, chosen, name), chosen));
}

function countFacet(
  name: FacetName,
  values: readonly Value[],
  left: readonly Entry[],
  chosen: Chosen,
): FacetView {
  const counts = countValues(left, name);
  const asked = new Set(chosen[name]);
  const options = values.map(({value, ...rest}) => ({
    value,
    ...rest,
    count: counts.get(value) ?? 0,
    isChosen: asked.has(value),
  }));
  // There are many authors, so those with the most designs come first. The sort is stable.
  return {name, options: name === 'author' ? options.sort((a, b) => b.count - a.count) : options};
}

// A facet with a single value filters nothing. `lens` does, because what is in order has no value.
function isUseful(name: FacetName, values: readonly unknown[]): boolean {
  return values.length > (name === 'lens' ? 0 : 1);
}

type Value = Pick<FacetOption, 'value' | 'label' | 'phase'>;

function listValues(all: readonly Entry[], name: FacetName): readonly Value[] {
  const counts = countValues(all, name);
  const values = sortValues(Array.from(counts.keys()), name, counts);
  if (name !== 'status') return values.map((value) => ({value, label: value}));
  const words = new Map(
    all.flatMap(({design: {status}, values: {status: ids}}) =>
      ids.map((id) => [id, {label: status.group ?? status.label, phase: status.phase}] as const),
    ),
  );
  return values.map((value) => ({value, label: value, ...words.get(value)}));
}

const alphabetical: ReadonlySet<FacetName> = new Set([
  'area',
  'component',
  'tag',
  'stage',
  'folder',
]);

// Statuses in the order of the index, years newest first, periods by length, authors by number of designs.
function sortValues(
  values: readonly string[],
  name: FacetName,
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  if (name === 'year') return values.toSorted().reverse();
  if (alphabetical.has(name)) return values.toSorted();
  if (name === 'release') return values.toSorted(byRelease).reverse();
  if (name === 'changed') return values.toSorted(byLength);
  if (name !== 'author') return values;
  return values.toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b, 'en'),
  );
}

const {compare: byRelease} = new Intl.Collator('en', {numeric: true});

function byLength(a: string, b: string): number {
  const [first, second] = [a, b].map((period) =>
    period === unchanged ? Infinity : Number(period),
  );
  return (first ?? 0) - (second ?? 0);
}

function countValues(entries: readonly Entry[], name: FacetName): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {values} of entries) {
    for (const value of values[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
