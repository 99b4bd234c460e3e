import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {aliasedSitePath} from '@docusaurus/utils';
import type {Design} from '../core/index.ts';
import {type SiteContent, toAbsolute} from './content.ts';
import {type DesignPageSettings, type Neighbours, toDesignProps} from './design-props.ts';
import {toGroups} from './groups.ts';
import {toIndexProps} from './index-props.ts';
import {toReferences} from './references.ts';
import {toReleaseNotesProps} from './release-notes-props.ts';
import {toSidebar} from './sidebar.ts';

/** What the routes need besides the content. */
export interface RouteSettings extends DesignPageSettings {
  readonly siteDir: string;
  /** Address of `designs.json`, where it is published. */
  readonly json: string | null;
  /** Absolute path of the module that holds all summaries. */
  readonly summariesModule: string;
}

type Actions = Pick<PluginContentLoadedActions, 'addRoute' | 'createData'>;

/** Adds every page below one route that keeps the sidebar in place. */
export async function addRoutes(
  content: SiteContent,
  actions: Actions,
  settings: RouteSettings,
): Promise<void> {
  const {paths, options} = settings;
  const items = toSidebar(content, paths, options);
  const sidebar = await actions.createData('sidebar.json', {name: `designs-${options.id}`, items});
  actions.addRoute({
    path: paths.root,
    exact: false,
    component: options.designRootComponent,
    modules: {sidebar},
    routes: [
      toIndexRoute(content, settings),
      ...toReleaseNotesRoute(content, settings),
      ...toDesignRoutes(content, settings),
    ],
  });
}

function toIndexRoute(content: SiteContent, settings: RouteSettings): RouteConfig {
  const {paths, options, showProblems, json} = settings;
  return {
    path: paths.index,
    exact: true,
    component: options.designIndexPageComponent,
    props: {index: toIndexProps(content, paths, options, showProblems, json)},
  };
}

function toReleaseNotesRoute(content: SiteContent, settings: RouteSettings): RouteConfig[] {
  const {paths, options, summariesModule} = settings;
  if (!options.releaseNotes || paths.releaseNotes === undefined) return [];
  return [
    {
      path: paths.releaseNotes,
      exact: true,
      component: options.designReleaseNotesPageComponent,
      modules: {summaries: summariesModule},
      props: {releaseNotes: toReleaseNotesProps(content, paths, options.releaseNotes, options)},
    },
  ];
}

function toDesignRoutes(content: SiteContent, settings: RouteSettings): RouteConfig[] {
  const neighbours = toNeighbours(content);
  const references = toReferences(content.set);
  return content.set.designs.flatMap((design): RouteConfig[] => {
    const permalink = content.permalinks.get(design.sourcePath);
    if (permalink === undefined) return [];
    const beside = {
      ...(neighbours.get(design) ?? {previous: undefined, next: undefined}),
      references: references.get(design.id) ?? [],
    };
    const props = toDesignProps(design, permalink, content, beside, settings);
    return [
      {
        path: permalink,
        exact: true,
        component: settings.options.designPageComponent,
        modules: {content: aliasedSitePath(toAbsolute(content, design), settings.siteDir)},
        props: {design: props},
        metadata: {
          sourceFilePath: aliasedSitePath(toAbsolute(content, design), settings.siteDir),
          ...(props.lastUpdatedAt === null ? {} : {lastUpdatedAt: props.lastUpdatedAt}),
        },
      },
    ];
  });
}

function toNeighbours({set, permalinks}: SiteContent): ReadonlyMap<Design, Neighbours> {
  const entries = toGroups(set).flatMap(({designs}) => {
    const shown = designs.filter(({sourcePath}) => permalinks.has(sourcePath));
    return shown.map(
      (design, at) => [design, {previous: shown[at - 1], next: shown[at + 1]}] as const,
    );
  });
  return new Map(entries);
}
