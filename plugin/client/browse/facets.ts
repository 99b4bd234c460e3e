import {type Entry, type FacetName, facetNames} from './entries.ts';
import type {Chosen} from './state.ts';

/** A facet with its values, as the reader sees them. */
export interface FacetView {
  readonly name: FacetName;
  readonly options: readonly FacetOption[];
}

export interface FacetOption {
  readonly value: string;
  /** The status's own word; the value itself where the theme has no words for it. */
  readonly label: string;
  /** Designs that have it and all that is chosen in other facets. */
  readonly count: number;
  readonly isChosen: boolean;
}

/** Phases in the order of the index. */
export const phases = ['draft', 'accepted', 'done', 'paused', 'dropped', 'superseded', 'unknown'];

/** The designs that have a chosen value of each facet, `except` one. */
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

/** Makes the facets of an index for the designs that a query leaves and for what is chosen. */
export type Facets = (found: readonly Entry[], chosen: Chosen) => readonly FacetView[];

/** Values come from `all`, once, so that no facet goes while a reader narrows. */
export function createFacets(all: readonly Entry[]): Facets {
  const facets = facetNames
    .map((name) => ({name, values: toValues(all, name)}))
    .filter(({name, values}) => isUseful(name, values));
  return (found, chosen) =>
    facets.map(({name, values}) => toFacet(name, values, choose(found, chosen, name), chosen));
}

function toFacet(
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
  // Authors are many: those with most to show come first. A sort is stable, so the others keep their order.
  return {name, options: name === 'author' ? options.sort((a, b) => b.count - a.count) : options};
}

// One value tells nothing apart, but to need attention is a question of yes or no.
function isUseful(name: FacetName, values: readonly unknown[]): boolean {
  return values.length > (name === 'needs' ? 0 : 1);
}

interface Value {
  readonly value: string;
  readonly label: string;
}

function toValues(all: readonly Entry[], name: FacetName): readonly Value[] {
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

// Statuses and phases stand as in the index, years from the newest, people by how much they wrote.
function sortValues(
  values: readonly string[],
  name: FacetName,
  counts: ReadonlyMap<string, number>,
): readonly string[] {
  if (name === 'phase') return phases.filter((phase) => values.includes(phase));
  if (name === 'year') return values.toSorted().reverse();
  if (name === 'folder') return values.toSorted();
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
