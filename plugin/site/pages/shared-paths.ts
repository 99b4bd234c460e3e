import {toSlug} from '../../core/index.ts';
import type {PluginOptions} from '../../options.ts';

type Pages = Pick<PluginOptions, 'index' | 'releaseNotes' | 'health' | 'rules'>;

/** Options that would put two pages at one address: the path of each, and what is wrong with it. */
export function findSharedPaths(
  options: Pages,
): readonly (readonly [path: string, want: string])[] {
  const owners = new Map<string, string>(
    Object.keys(options.rules).map((id) => [`rules/${id}`, `the page of the rule ${id}`]),
  );
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

function toPaths({index, releaseNotes, health}: Pages): readonly (readonly [string, string])[] {
  return [
    ['index.path', index.path],
    ...(releaseNotes ? [['releaseNotes.path', releaseNotes.path] as const] : []),
    ...(health ? [['health.path', health.path] as const] : []),
  ];
}
