import {normalizeUrl} from '@docusaurus/utils';
import type {PageOption} from '../../options.ts';
import type {IsOn, PathOptions, SitePaths} from './page-kind.ts';
import {listNames, pageKinds, pageLists, pageOptions} from './page-kinds.ts';

/** Addresses of the pages that are not documents. In production some are not built. */
export function toSitePaths(
  baseUrl: string,
  options: PathOptions,
  isProduction = false,
): SitePaths {
  const isOn: IsOn = (when) => (when === 'development' ? !isProduction : when);
  const root = normalizeUrl([baseUrl, options.routeBasePath]);
  const paths = [
    ...findShownPages(options, isOn).map(({name, path}) => [name, path] as const),
    ...findShownLists(options, isOn).map((name) => [name, pageLists[name].path] as const),
  ];
  return {
    root,
    index: normalizeUrl([root, options.index.path]),
    ...Object.fromEntries(paths.map(([name, path]) => [name, normalizeUrl([root, path])])),
  };
}

/**
 * Ids that no document may have, since pages of the plugin are there: the same while writing and in
 * production, so that no document ever moves.
 */
export function toReservedIds(options: PathOptions): readonly string[] {
  const isOn: IsOn = (when) => when !== false;
  const members = findShownLists(options, isOn)
    .flatMap((name) => pageLists[name].members(options))
    .filter(({isThere}) => isThere);
  return [...findShownPages(options, isOn), ...members]
    .map(({path}) => path.replace(/^\/+|\/+$/g, ''))
    .filter((path) => path !== '');
}

function findShownPages(options: PathOptions, isOn: IsOn) {
  return pageOptions.flatMap((name): readonly {name: PageOption; path: string}[] => {
    const page = options[name];
    if (page === false || !pageKinds[name].isShown(options, isOn)) return [];
    return 'show' in page && !isOn(page.show) ? [] : [{name, path: page.path}];
  });
}

function findShownLists(options: PathOptions, isOn: IsOn) {
  return listNames.filter((name) => pageLists[name].isShown(options, isOn));
}
