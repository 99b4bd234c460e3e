import type {PluginContentLoadedActions, RouteConfig} from '@docusaurus/types';
import {aliasedSitePath} from '@docusaurus/utils';
import type {Design} from '../core/index.ts';
import type {AddressOf} from './addresses.ts';
import {type SiteContent, toAbsolute} from './content.ts';
import {toDates} from './dates.ts';
import {type DesignPageSettings, type Neighbours, toDesignProps} from './design-props.ts';
import {toGroups} from './groups.ts';
import {type HeadSettings, toCollectionHead, toDesignHead} from './head-props.ts';
import {toHealthProps} from './health-props.ts';
import {toRuleProps} from './health-rules.ts';
import {toIndexProps} from './index-props.ts';
import type {AlternateProps} from './props.ts';
import {toReferences} from './references.ts';
import {toReleaseNotesProps} from './release-notes-props.ts';
import {groupRoutes} from './route-groups.ts';
import type {RuleText} from './rule-texts.ts';
import {toSidebar} from './sidebar.ts';

/** What the routes need besides the content. */
export interface RouteSettings extends DesignPageSettings {
  readonly siteDir: string;
  /** Address of `designs.json`, where it is published. */
  readonly json: string | null;
  /** Address of the release notes as a Markdown file, where it is published. */
  readonly markdown: string | null;
  readonly addressOf: AddressOf;
  /** Links of the head to other forms of the same designs, where they are published. */
  readonly alternates: readonly AlternateProps[];
  /** Absolute path of the module that holds all summaries. */
  readonly summariesModule: string;
  /** The pages of rules, where they are shown, with their modules as the bundler finds them. */
  readonly rules: readonly (RuleText & {readonly module: string})[];
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
  const [sidebar, alternates] = await Promise.all([
    actions.createData('sidebar.json', {name: `designs-${options.id}`, items}),
    actions.createData('alternates.json', [...settings.alternates]),
  ]);
  actions.addRoute({
    path: paths.root,
    exact: false,
    component: options.designRootComponent,
    modules: {sidebar, alternates},
    routes: [
      toIndexRoute(content, settings),
      ...toReleaseNotesRoute(content, settings),
      ...toHealthRoutes(content, settings),
      ...groupRoutes(toDesignRoutes(content, settings)),
    ],
  });
}

function toIndexRoute(content: SiteContent, settings: RouteSettings): RouteConfig {
  const {paths, options, showProblems, json} = settings;
  return {
    path: paths.index,
    exact: true,
    component: options.designIndexPageComponent,
    props: {
      index: {
        ...toIndexProps(content, paths, options, showProblems, json),
        head: toCollectionHead(options.index, paths.index, toHeadSettings(settings)),
      },
    },
  };
}

function toReleaseNotesRoute(content: SiteContent, settings: RouteSettings): RouteConfig[] {
  const {paths, options, summariesModule, markdown} = settings;
  if (!options.releaseNotes || paths.releaseNotes === undefined) return [];
  return [
    {
      path: paths.releaseNotes,
      exact: true,
      component: options.designReleaseNotesPageComponent,
      modules: {summaries: summariesModule},
      props: {
        releaseNotes: {
          ...toReleaseNotesProps(content, paths, options.releaseNotes, options, markdown),
          head: toCollectionHead(
            options.releaseNotes,
            paths.releaseNotes,
            toHeadSettings(settings),
          ),
        },
      },
    },
  ];
}

function toHealthRoutes(content: SiteContent, settings: RouteSettings): RouteConfig[] {
  const {paths, options, rules, editUrlOf} = settings;
  const {health, index} = options;
  const page =
    health && paths.health !== undefined ? {title: health.title, permalink: paths.health} : null;
  const parent = page ?? {title: index.title, permalink: paths.index};
  const description = health ? (health.description ?? null) : null;
  return [
    ...(page
      ? [
          {
            path: page.permalink,
            exact: true,
            component: options.designHealthPageComponent,
            props: {health: toHealthProps(content, {...page, description}, rules, settings)},
          },
        ]
      : []),
    ...rules.map((rule) => ({
      path: rule.permalink,
      exact: true,
      component: options.designRulePageComponent,
      modules: {content: rule.module},
      props: {rule: toRuleProps(rule, content, parent, editUrlOf)},
    })),
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
    return [
      {
        path: permalink,
        exact: true,
        component: settings.options.designPageComponent,
        modules: {content: aliasedSitePath(toAbsolute(content, design), settings.siteDir)},
        props: {
          design: {
            ...toDesignProps(design, permalink, content, beside, settings),
            head: toDesignHead(design, permalink, content, toHeadSettings(settings)),
          },
        },
        metadata: toMetadata(design, content),
      },
    ];
  });
}

function toHeadSettings({addressOf, paths, options}: RouteSettings): HeadSettings {
  return {addressOf, index: paths.index, indexTitle: options.index.title};
}

// For the sitemap. Where no date is known it asks version control itself, which wants a path that holds
// wherever the build was started.
function toMetadata(design: Design, content: SiteContent): NonNullable<RouteConfig['metadata']> {
  const {committed, updated} = toDates(design, content);
  const date = committed ?? updated;
  return {
    sourceFilePath: toAbsolute(content, design),
    ...(date === undefined ? {} : {lastUpdatedAt: Date.parse(date)}),
  };
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
