import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import type {PageOption, PluginOptions} from '../../options.ts';
import type {SiteContent} from '../content/content.ts';
import {toDesignPages} from './design/design-pages.ts';
import type {ListName, Page, PageInput} from './page-kind.ts';
import {listNames, pageKinds, pageLists, pageOptions} from './page-kinds.ts';
import {groupRoutes} from './route-groups.ts';
import {toSidebar} from './sidebar.ts';

/** What the routes need besides the content. */
export type RouteSettings = Omit<PageInput, 'content'>;

type Actions = Pick<PluginContentLoadedActions, 'addRoute' | 'createData'>;

/** Adds every page below one route that keeps the sidebar in place. */
export async function addRoutes(
  content: SiteContent,
  actions: Actions,
  settings: RouteSettings,
): Promise<void> {
  const {paths, options} = settings;
  const input = {...settings, content};
  const [sidebar, alternates] = await Promise.all([
    actions.createData('sidebar.json', {
      name: `designs-${options.id}`,
      items: toSidebar(content, paths),
    }),
    actions.createData('alternates.json', [...settings.alternates]),
  ]);
  const pages = [
    ...pageOptions.flatMap((name) => toPages(name, input)),
    ...listNames.flatMap((name) => toListPages(name, input)),
  ];
  actions.addRoute({
    path: paths.root,
    exact: false,
    component: options.designRootComponent,
    modules: {sidebar, alternates},
    routes: [
      ...pages.map((page) => toRoute(page, options)),
      ...groupRoutes(toDesignPages(input).map((page) => toRoute(page, options))),
    ],
  });
}

function toPages(name: PageOption, input: PageInput): readonly Page[] {
  const permalink = input.paths[name];
  const title = input.content.titles[name];
  if (permalink === undefined || title === undefined) return [];
  return pageKinds[name].pages({...title, permalink}, input);
}

function toListPages(name: ListName, input: PageInput): readonly Page[] {
  const below = input.paths[name];
  return below === undefined ? [] : pageLists[name].pages(below, input);
}

function toRoute({component, modules, ...page}: Page, options: PluginOptions): RouteConfig {
  return {
    ...page,
    exact: true,
    component: options[component],
    ...(modules ? {modules: {...modules}} : {}),
  };
}
