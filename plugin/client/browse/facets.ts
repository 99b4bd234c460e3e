import {type Entry, type FacetName, facetNames} from './entries.ts';
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
  /** How many designs have it and match what is chosen in the other facets. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** Phases in the order of the index. */
export const phases = ['draft', 'accepted', 'done', 'paused', 'dropped', 'superseded', 'unknown'];

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
  const options = values.map(({value, label}) => ({
    value,
    label,
    count: counts.get(value) ?? 0,
    isChosen: asked.has(value),
  }));
  // There are many authors, so those with the most designs come first. The sort is stable.
  return {name, options: name === 'author' ? options.sort((a, b) => b.count - a.count) : options};
}

// A facet with a single value filters nothing. `needs` does, because most designs have no value.
function isUseful(name: FacetName, values: readonly unknown[]): boolean {
  return values.length > (name === 'needs' ? 0 : 1);
}

interface Value {
  readonly value: string;
  readonly label: string;
}

function listValues(all: readonly Entry[], name: FacetName): readonly Value[] {
  const counts = countValues(all, name);
  const values = sortValues(Array.from(counts.keys()), name, counts);
  if (name !== 'status') return values.map((value) => ({value, label: value}));
  const labels = new Map(
    all.flatMap(({design: {status}, values}) =>
      values.status.map((value) => [value, status.group ?? status.label] as const),
    ),
  );
  return values.map((value) => ({value, label: labels.get(value) ?? value}));
}

const alphabetical: ReadonlySet<FacetName> = new Set([
  'area',
  'component',
  'tag',
  'stage',
  'folder',
]);

// Statuses and phases in the order of the index, years newest first, authors by number of designs.
function sortValues(
  values: readonly string[],
  name: FacetName,
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  if (name === 'phase') return phases.filter((phase) => values.includes(phase));
  if (name === 'year') return values.toSorted().reverse();
  if (alphabetical.has(name)) return values.toSorted();
  if (name !== 'author') return values;
  return values.toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b, 'en'),
  );
}

function countValues(entries: readonly Entry[], name: FacetName): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const {values} of entries) {
    for (const value of values[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
