import {useEffect, useMemo, useState} from 'react';
import {
  createEngine,
  type SearchGroup,
  type SearchInstance,
  searchInstances,
} from './search-instances.ts';
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
  const engines = useMemo(
    () => instances.map((instance) => createEngine(instance, createFetch(instance.url))),
    [instances],
  );
  useEffect(() => {
    // The largest file is loaded and prepared before the first word is written.
    engines[0]?.find('', 0, () => undefined).catch(() => setFailed(true));
  }, [engines]);
  useEffect(() => {
    if (query.trim() === '') {
      setResult(none);
      return undefined;
    }
    let isWanted = true;
    searchInstances(engines, query, most, (groups) => {
      if (!isWanted) return;
      setFailed(false);
      setResult({groups, found: query});
    }).catch(() => isWanted && setFailed(true));
    return () => {
      isWanted = false;
    };
  }, [engines, query, most]);
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

function createFetch(url: string): LoadFile {
  return async (name) => {
    // The names of all other files change with their content.
    const response = await fetch(`${url}${name}`, name === 'start.json' ? {cache: 'no-cache'} : {});
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.json();
  };
}
