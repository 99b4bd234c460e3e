import {normalizeUrl} from '@docusaurus/utils';
import {searchFolder} from '../../client/search/search-data.ts';

/**
 * Address of the folder with the files of the search. A site with the hash router is one page that
 * may be in any folder, so there it is relative to that page.
 */
export function toSearchUrl(root: string, routeBasePath: string, isHash: boolean): string {
  if (!isHash) return normalizeUrl([root, searchFolder, '/']);
  return normalizeUrl([routeBasePath, searchFolder, '/']).replace(/^\/+/, '');
}
