import {toSlug} from '../../core/index.ts';
import type {PathOptions} from './page-kind.ts';
import {listNames, pageLists, pageOptions} from './page-kinds.ts';

/** Options that would put two pages at one address: the path of each, and what is wrong with it. */
export function findSharedPaths(
  options: PathOptions,
): readonly (readonly [path: string, want: string])[] {
  const members = listNames.flatMap((name) => pageLists[name].members(options));
  const owners = new Map(members.map(({path, name}) => [path, name]));
  return toPaths(options).flatMap(([option, path]) => {
    const key = toSlug(path.replace(/^\/+|\/+$/g, '')).toLowerCase();
    const owner = owners.get(key);
    owners.set(key, option);
    const came = JSON.stringify(path);
    return owner === undefined
      ? []
      : [[option, `expected an address of its own, got ${came}, where ${owner} is already`]];
  });
}

function toPaths(options: PathOptions): readonly (readonly [string, string])[] {
  return pageOptions.flatMap((name) => {
    const page = options[name];
    return page === false ? [] : [[`${name}.path`, page.path] as const];
  });
}
