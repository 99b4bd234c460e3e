import {createContext, useContext} from 'react';

/** Opens the search; undefined where the site has switched it off. */
export type OpenSearch = (() => void) | undefined;

/** Holds what opens the search of the page. */
export const DesignSearchContext = createContext<OpenSearch>(undefined);

export function useOpenSearch(): OpenSearch {
  return useContext(DesignSearchContext);
}
