import {useEffect, useMemo, useState} from 'react';
import type {SearchEngine, SearchGroup, SearchInstance} from './search-instances.ts';
import type {LoadFile} from './search-source.ts';

export interface SearchModel {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly groups: readonly SearchGroup[];
  /** What `groups` were found for. */
  readonly found: string;
  /** Whether the files of the search could not be loaded. */
  readonly isFailed: boolean;
  readonly showMore: () => void;
}

const first = 10;

/** Searches while the reader types. Files are loaded when they are needed. */
export function useSearch(instances: readonly SearchInstance[]): SearchModel {
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(first);
  const [result, setResult] = useState<{groups: readonly SearchGroup[]; found: string}>(none);
  const [isFailed, setFailed] = useState(false);
  const searcher = useMemo(() => createSearcher(instances), [instances]);
  useEffect(() => {
    // The largest file is loaded and prepared before the first word is written.
    searcher.prepare().catch(() => setFailed(true));
  }, [searcher]);
  useEffect(() => {
    if (query.trim() === '') {
      setResult(none);
      return undefined;
    }
    let isWanted = true;
    const show = (groups: readonly SearchGroup[]) => {
      if (!isWanted) return;
      setFailed(false);
      setResult({groups, found: query});
    };
    searcher.search(query, most, show).catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [searcher, query, most]);
  return {
    query,
    setQuery: (next) => {
      setMost(first);
      setQuery(next);
    },
    ...result,
    isFailed,
    showMore: () => setMost((before) => before + 2 * first),
  };
}

const none = {groups: [], found: ''};

// What searches is loaded while the reader already types: the field does not wait for it.
function createSearcher(instances: readonly SearchInstance[]) {
  let engines: readonly SearchEngine[] | undefined;
  const load = async () => {
    const {createEngine, searchInstances} = await import('./search-instances.ts');
    engines ??= instances.map((instance) => createEngine(instance, createFetch(instance.url)));
    return {engines, searchInstances};
  };
  return {
    prepare: async () => {
      const [first] = (await load()).engines;
      await first?.find('', 0, () => undefined);
    },
    search: async (query: string, most: number, show: (groups: readonly SearchGroup[]) => void) => {
      const {engines, searchInstances} = await load();
      await searchInstances(engines, query, most, show);
    },
  };
}

function createFetch(url: string): LoadFile {
  return async (name) => {
    // The names of all other files change with their content.
    const response = await fetch(`${url}${name}`, name === 'start.json' ? {cache: 'no-cache'} : {});
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  };
}
