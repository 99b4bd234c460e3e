import type {RouteConfig} from '@docusaurus/types';

/** Below it the list is left as it is: matching costs little, and a group is one more request. */
const manyRoutes = 400;

/**
 * Puts the routes of many pages into groups. The router tries one route after the other, several times for
 * each page that it renders: with 9,000 in a flat list that takes minutes. A group takes exactly the
 * addresses of its pages, so that it stands in the way of no other, also where one lies below another.
 */
export function groupRoutes(routes: readonly RouteConfig[]): RouteConfig[] {
  if (routes.length < manyRoutes) return [...routes];
  // An address with brackets has no place in a pattern.
  const plain = routes.filter(({path}) => !/[()]/.test(path));
  const others = routes.filter(({path}) => /[()]/.test(path));
  const size = Math.ceil(Math.sqrt(plain.length));
  const groups: RouteConfig[] = [];
  for (let at = 0; at < plain.length; at += size) groups.push(toGroup(plain.slice(at, at + size)));
  return [...groups, ...others];
}

function toGroup(routes: RouteConfig[]): RouteConfig {
  const paths = routes.map(({path}) => escapePattern(path.replace(/^\//, '')));
  return {
    path: `/(${paths.join('|')})`,
    exact: true,
    component: '@theme/DesignRouteGroup',
    routes,
  };
}

// For path-to-regexp, which itself escapes what else means something.
function escapePattern(path: string): string {
  return path.replace(/[.*+?^{}|[\]\\]/g, '\\$&');
}
