import type {DesignIndexProps} from '../../props.ts';
import type {Entry, FacetName} from './entries.ts';
import {choose, createFacets, type Facets, type FacetView} from './facets.ts';
import type {Marks} from './marks.ts';
import {createSearch, type Search} from './search.ts';
import {lacks, sortEntries} from './sort.ts';
import {type IndexState, isNarrowed, type SortKey, sortKeys, without} from './state.ts';

/** A design in a list of results. */
export interface Result {
  readonly entry: Entry;
  readonly marks: Marks | undefined;
}

/** What the index shows for a state. */
export interface IndexView {
  /** In the chosen order; without one, the best match first. */
  readonly results: readonly Result[];
  /** How many designs there are in all; other pages of the folder are none. */
  readonly designs: number;
  readonly isNarrowed: boolean;
  readonly facets: readonly FacetView[];
  /** Sort keys for which at least one design has a value. */
  readonly sortKeys: readonly SortKey[];
  /** Whether any design names an author, or a release. */
  readonly hasAuthors: boolean;
  readonly hasReleases: boolean;
  /** If nothing matches: which filters to remove to see results, and how many there would be. */
  readonly blame: readonly Blame[];
}

export interface Blame {
  readonly name: FacetName | 'query';
  /** Of designs; other pages of the folder are none. */
  readonly count: number;
}

type Groups = Pick<DesignIndexProps, 'groups' | 'attention' | 'pages'>;

/** Creates the function that computes what the index shows for a state. */
export function createView(entries: readonly Entry[]): (state: IndexState) => IndexView {
  const search = createSearch(entries);
  const countFacets = createFacets(entries);
  return (state) => computeView(entries, search, countFacets, state);
}

function computeView(
  entries: readonly Entry[],
  search: Search,
  countFacets: Facets,
  state: IndexState,
): IndexView {
  const found = find(entries, search, state.query);
  const chosen = new Set(
    choose(
      found.map(({entry}) => entry),
      state.chosen,
    ),
  );
  const results = found.filter(({entry}) => chosen.has(entry));
  return {
    results: sortEntries(results, ({entry}) => entry, state.sort),
    designs: countDesigns(entries),
    isNarrowed: isNarrowed(state),
    facets: countFacets(
      found.map(({entry}) => entry),
      state.chosen,
    ),
    sortKeys: sortKeys.filter((key) => entries.some((entry) => !lacks(entry, key))),
    hasAuthors: entries.some(({design}) => design.authors.length > 0),
    hasReleases: entries.some(({design}) => design.release !== undefined),
    blame: results.length === 0 ? collectBlame(entries, search, state) : [],
  };
}

/** The groups of the index, filtered and sorted. */
export function narrowGroups(
  index: Groups,
  entries: readonly Entry[],
  {chosen, sort}: Pick<IndexState, 'chosen' | 'sort'>,
): Groups {
  const entryOf = new Map(entries.map((entry) => [entry.design, entry]));
  const left = new Set(choose(entries, chosen).map(({design}) => design));
  if (left.size === entries.length && !sort) return index;
  const narrow = (designs: DesignIndexProps['pages']) => {
    const members = designs.flatMap((design) =>
      left.has(design) ? (entryOf.get(design) ?? []) : [],
    );
    return sortEntries(members, (entry) => entry, sort).map(({design}) => design);
  };
  return {
    groups: index.groups.map((group) => ({...group, designs: narrow(group.designs)})),
    attention: narrow(index.attention),
    pages: narrow(index.pages),
  };
}

function find(entries: readonly Entry[], search: Search, query: string): readonly Result[] {
  if (query.trim() === '') return entries.map((entry) => ({entry, marks: undefined}));
  return search(query);
}

function collectBlame(
  entries: readonly Entry[],
  search: Search,
  state: IndexState,
): readonly Blame[] {
  const names = ['query', ...Object.keys(state.chosen)] as Blame['name'][]; // keys of `Chosen`
  return names
    .map((name) => {
      const {query, chosen} = without(state, name);
      const found = find(entries, search, query).map(({entry}) => entry);
      return {name, count: countDesigns(choose(found, chosen))};
    })
    .filter(({count}) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function countDesigns(entries: readonly Entry[]): number {
  return entries.filter(({design}) => design.kind === 'design').length;
}
