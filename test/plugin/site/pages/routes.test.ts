import {expect, it} from 'vitest';
import {routesOf} from './routes-of.ts';

it('puts every page below one route, which keeps the sidebar', async () => {
  const {root, pages, data} = await routesOf();
  expect(root).toMatchObject({
    path: '/design',
    exact: false,
    modules: {sidebar: '/data/sidebar.json', alternates: '/data/alternates.json'},
  });
  expect(data.get('sidebar.json')).toMatchObject({name: 'designs-default'});
  const isRule = (path: string) => path.startsWith('/design/rules/');
  const others = pages.filter(({path}) => !isRule(path));
  expect(others.map(({path, exact}) => [path, exact])).toEqual([
    ['/design', true],
    ['/design/release-notes', true],
    ['/design/activity', true],
    ['/design/authors', true],
    ['/design/health', true],
    ['/design/1-with-history', true],
    ['/design/2-plain', true],
    ['/design/3-with-authors', true],
    ['/design/README', true],
    ['/design/authors/ada', true],
    ['/design/authors/bob', true],
  ]);
});

it('has no release notes where they are off, and the components of the options', async () => {
  const {pages} = await routesOf({
    releaseNotes: false,
    activity: false,
    authors: false,
    showProblems: false,
    designIndexPageComponent: '@site/Index',
    designPageComponent: '@site/Page',
  });
  expect(pages.slice(0, 2).map(({path, component}) => [path, component])).toEqual([
    ['/design', '@site/Index'],
    ['/design/1-with-history', '@site/Page'],
  ]);
});

it('names the file of a page for the bundler and for the sitemap', async () => {
  const {pages} = await routesOf();
  expect(pages.find(({path}) => path === '/design/1-with-history')).toMatchObject({
    modules: {content: '@site/design/1-with-history.md'},
    metadata: {sourceFilePath: '/repository/design/1-with-history.md'},
  });
});

it('gives a design its neighbours of the same status, and a page none', async () => {
  const {pages} = await routesOf();
  const neighboursAt = (at: string) => {
    const props = pages.find(({path}) => path === at)?.props as {
      design: Record<string, {title: string} | null>;
    };
    return [props.design.previous?.title, props.design.next?.title];
  };
  expect(neighboursAt('/design/1-with-history')).toEqual([undefined, 'B']);
  expect(neighboursAt('/design/2-plain')).toEqual(['A', 'C']);
  expect(neighboursAt('/design/README')).toEqual([undefined, undefined]);
});

it('gives props that survive JSON', async () => {
  const {pages} = await routesOf();
  for (const {props} of pages) expect(JSON.parse(JSON.stringify(props))).toEqual(props);
});

it('has a page for each rule in force, whose text is a module', async () => {
  const {pages} = await routesOf({
    rules: {'broken-link': 'ignore'},
    designRulePageComponent: '@site/Rule',
  });
  const paths = pages.map(({path}) => path);
  expect(paths).not.toContain('/design/rules/broken-link');
  expect(pages.find(({path}) => path === '/design/rules/missing-section')).toMatchObject({
    exact: true,
    component: '@site/Rule',
    modules: {content: '/data/rules/missing-section.md'},
  });
});

it.each([
  [{health: false}, false, true],
  [{showProblems: false}, false, false],
  [{health: {path: 'state'}}, false, true],
] as const)('with %j: health %s, rules %s', async (options, hasHealth, hasRules) => {
  const paths = (await routesOf(options)).pages.map(({path}) => path);
  expect(paths.includes('/design/health')).toBe(hasHealth);
  expect(paths.some((path) => path.startsWith('/design/rules/'))).toBe(hasRules);
});
