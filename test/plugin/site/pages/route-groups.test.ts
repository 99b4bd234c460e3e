import type {RouteConfig} from '@docusaurus/types';
import {matchRoutes, type RouteConfig as RouterRoute} from 'react-router-config';
import {describe, expect, it} from 'vitest';
import {groupRoutes} from '../../../../plugin/site/pages/route-groups.ts';

const toRoutes = (paths: readonly string[]): RouteConfig[] =>
  paths.map((path) => ({path, exact: true, component: '@theme/X'}));

const numbered = Array.from({length: 900}, (_, at) => `/base/design/${at}-page`);
const special = [
  '/base/design/a.b',
  '/base/design/a+b',
  '/base/design/größe-日本',
  '/base/design/7-page/part',
  '/base/design/x$y=z!w',
  '/base/design/(brackets)',
  '/base/design/axb',
];

describe('many routes', () => {
  const paths = [...numbered, ...special];
  const groups = groupRoutes(toRoutes(paths));
  // Docusaurus makes components of the names; the router asks for none of them here.
  const router = groups as unknown as RouterRoute[];

  it('stand in few groups, with none lost', () => {
    expect(groups.length).toBeLessThan(50);
    const leaves = groups.flatMap((route) => route.routes ?? [route]);
    expect(leaves.map(({path}) => path).sort()).toEqual([...paths].sort());
  });

  it('are found by their address, with a slash at the end or without', () => {
    for (const path of paths.filter((other) => !other.includes('('))) {
      expect(matchRoutes(router, path).at(-1)?.route.path).toBe(path);
      expect(matchRoutes(router, `${path}/`).at(-1)?.route.path).toBe(path);
    }
  });

  it.each(['/base/design/none', '/base/design/7-page/other', '/base/design/a', '/base/design'])(
    '%s is none of them',
    (path) => {
      expect(matchRoutes(router, path)).toEqual([]);
    },
  );
});

it('few routes stay as they are', () => {
  const routes = toRoutes(numbered.slice(0, 100));
  expect(groupRoutes(routes)).toEqual(routes);
});
