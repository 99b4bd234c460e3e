import type {RouteConfig} from '@docusaurus/types';

/** Below it the list is left as it is: matching costs little, and a group is one more request. */
const manyRoutes = 400;

/**
 * Puts the routes of many pages into groups. The router tries one route after the other, several
 * times for each page that it renders: with 9,000 in a flat list that takes minutes. A group takes
 * exactly the addresses of its pages, so that it shadows no other, even if one is below another.
 */
export function groupRoutes(routes: readonly RouteConfig[]): RouteConfig[] {
  if (routes.length < manyRoutes) return [...routes];
  // Others would have to be escaped, and Docusaurus loses the backslashes when it writes the routes.
  const isPlain = ({path}: RouteConfig) => /^[\w/-]+$/.test(path);
  const plain = routes.filter(isPlain);
  const others = routes.filter((route) => !isPlain(route));
  const size = Math.ceil(Math.sqrt(plain.length));
  const groups: RouteConfig[] = [];
  for (let at = 0; at < plain.length; at += size) groups.push(toGroup(plain.slice(at, at + size)));
  return [...groups, ...others];
}

function toGroup(routes: RouteConfig[]): RouteConfig {
  const paths = routes.map(({path}) => path.replace(/^\//, ''));
  return {
    path: `/(${paths.join('|')})`,
    exact: true,
    component: '@theme/DesignRouteGroup',
    routes,
  };
}
