import {createSearch, type FindDesigns} from './find-designs.ts';
import {findSections, type SectionHit} from './find-sections.ts';
import type {DesignHit, DesignHits} from './rank-designs.ts';
import {parseTerms} from './rank-designs.ts';
import {createSearchSource, type LoadFile, type SearchSource} from './search-source.ts';

/** An instance of the plugin whose designs can be searched. */
export interface SearchInstance {
  readonly id: string;
  readonly title: string;
  /** Address of the folder with its search files. */
  readonly url: string;
}

/** What was found in one instance. */
export interface SearchGroup {
  readonly instance: SearchInstance;
  readonly hits: readonly SearchHit[];
  /** How many designs were found; `hits` are the best of them. */
  readonly total: number;
}

export interface SearchHit extends Omit<DesignHit, 'headings'> {
  readonly sections: readonly SectionHit[];
}

/** An instance with what searches it. */
export interface SearchEngine {
  readonly instance: SearchInstance;
  readonly source: SearchSource;
  readonly find: FindDesigns;
}

export function createEngine(instance: SearchInstance, load: LoadFile): SearchEngine {
  const source = createSearchSource(load);
  return {instance, source, find: createSearch(source)};
}

/**
 * Searches all instances, the first one before the others. Calls back whenever there is more to show, with
 * the groups in the order of the instances. An instance that cannot be searched is left out, except the first.
 */
export async function searchInstances(
  engines: readonly SearchEngine[],
  query: string,
  most: number,
  onFound: (groups: readonly SearchGroup[]) => void,
): Promise<void> {
  const found = new Map<SearchEngine, SearchGroup>();
  const search = (engine: SearchEngine) =>
    searchInstance(engine, query, most, (group) => {
      found.set(engine, group);
      onFound(engines.flatMap((each) => found.get(each) ?? []).filter(({total}) => total > 0));
    });
  const [first, ...others] = engines;
  if (first) await search(first);
  await Promise.all(others.map((engine) => search(engine).catch(() => undefined)));
}

async function searchInstance(
  {instance, source, find}: SearchEngine,
  query: string,
  most: number,
  onGroup: (group: SearchGroup) => void,
): Promise<void> {
  const terms = parseTerms(query);
  let last: DesignHits = {hits: [], total: 0};
  await find(query, most, (found) => {
    last = found;
    const hits = found.hits.map((hit) => withSections(hit, headingsOf(hit, terms)));
    onGroup({instance, hits, total: found.total});
  });
  const hits = await Promise.all(
    last.hits.map(async (hit) => {
      const {text} = hit.design;
      const sections = text === null ? [] : await source.sections(text).catch(() => []);
      const matching = findSections(sections, terms);
      return withSections(hit, matching.length > 0 ? matching : headingsOf(hit, terms));
    }),
  );
  onGroup({instance, hits, total: last.total});
}

function withSections(
  {headings: _, ...hit}: DesignHit,
  sections: readonly SectionHit[],
): SearchHit {
  return {...hit, sections};
}

const mostHeadings = 3;

// Headings are known before the texts are loaded.
function headingsOf({headings}: DesignHit, terms: readonly string[]): readonly SectionHit[] {
  const sections = headings
    .slice(0, mostHeadings)
    .map(([title, anchor]) => [title, anchor, ''] as const);
  const found = findSections(sections, terms);
  return found.length > 0
    ? found
    : sections.map(([title, anchor]) => ({title, anchor, titleMarks: [], excerpt: '', marks: []}));
}
