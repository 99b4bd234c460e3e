import type {
  LevelChanges,
  Levels,
  Preset,
  ReleasesOption,
  RuleId,
  StaleAfter,
  StatusWord,
} from './core/index.ts';

/** The options of the plugin, complete: what is left out has its default. */
export interface PluginOptions {
  /** Tells several instances in one site apart. */
  readonly id: string;
  /** Folder of the documents, from the site's folder. */
  readonly path: string;
  readonly routeBasePath: string;
  /** Globs of documents, from `path`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Path of the template from the site's folder, or the name of a built-in one. */
  readonly template?: string;
  /** The vocabulary, in the order of the work; without it the template's menu. */
  readonly statuses?: readonly StatusWord[];
  readonly rules: Levels;
  /** Whether pages list their problems. */
  readonly showProblems: boolean | 'development';
  readonly editUrl?: string | EditUrlFunction;
  /** Whether the edit link of a translated document leads to its translation. */
  readonly editLocalizedFiles: boolean;
  readonly showLastUpdateTime: boolean;
  readonly showLastUpdateAuthor: boolean;
  /** Where links that leave the folder lead: `https://github.com/org/repo`. */
  readonly repositoryUrl?: string;
  /** The branch that new designs are proposed for; without it that of `editUrl`. */
  readonly branch?: string;
  /** Whether, from where and how much of the history is read. */
  readonly history: HistoryOption;
  /** Days without a change after which `stale-status` reports a design. */
  readonly staleAfter: StaleAfter;
  /** Where releases come from. */
  readonly releases: ReleasesOption;
  readonly html: 'safe' | 'trusted';
  /** Whether a picture for previews of links is drawn for each design; it needs `@resvg/resvg-js`. */
  readonly socialCards: boolean;
  /** Whether pages have a search over titles, people and texts. */
  readonly search: boolean;
  readonly releaseNotes: ReleaseNotesOptions | false;
  readonly index: IndexOptions;
  readonly activity: PageOptions | false;
  readonly insights: InsightsOptions | false;
  readonly authors: PageOptions | false;
  readonly health: HealthOptions | false;
  readonly feedOptions: FeedOptions;
  readonly remarkPlugins: readonly unknown[];
  readonly rehypePlugins: readonly unknown[];
  readonly recmaPlugins: readonly unknown[];
  readonly beforeDefaultRemarkPlugins: readonly unknown[];
  readonly beforeDefaultRehypePlugins: readonly unknown[];
  readonly designRootComponent: string;
  readonly designIndexPageComponent: string;
  readonly designPageComponent: string;
  readonly designReleaseNotesPageComponent: string;
  readonly designReleasePageComponent: string;
  readonly designAuthorsPageComponent: string;
  readonly designAuthorPageComponent: string;
  readonly designHealthPageComponent: string;
  readonly designActivityPageComponent: string;
  readonly designInsightsPageComponent: string;
  readonly designRulePageComponent: string;
  readonly decided: DecidedOptions;
}

/**
 * What the config of the site says itself, also where it says what is usual. A folder's own `design-docs.yml` has
 * a say in the rest.
 */
export interface DecidedOptions {
  readonly rules: readonly RuleId[];
  readonly staleAfter: readonly (keyof StaleAfter)[];
  readonly releases: boolean;
  /** The title of the index. */
  readonly title: boolean;
}

/** The options as a site's config may give them. */
export type Options = Partial<
  Omit<
    PluginOptions,
    'rules' | 'statuses' | 'feedOptions' | 'staleAfter' | 'releases' | 'decided' | PageOption
  >
> & {readonly [Name in PageOption]?: GivenPage<PluginOptions[Name]>} & {
  readonly staleAfter?: Partial<StaleAfter>;
  /** Or the path of a `.json` file; items of a list also as `gh release list --json tagName,publishedAt` has them. */
  readonly releases?: ReleasesOption | string;
  /** A preset, or levels of single rules on top of one. */
  readonly rules?: RulesOption;
  readonly statuses?: readonly (string | (Pick<StatusWord, 'id'> & Partial<StatusWord>))[];
  readonly feedOptions?: Partial<Omit<FeedOptions, 'type'>> & {
    readonly type?: FeedType | 'all' | readonly FeedType[] | null;
  };
};

/** The option `history`: whether, from where and how much of it is read. */
export type HistoryOption = boolean | string | GitHistoryOption;

export interface GitHistoryOption {
  /** Fetch the earlier texts that a partial clone lacks; without it only on a build server. */
  readonly fetch?: boolean;
  /** Whether names of authors are shown. */
  readonly authors?: boolean;
}

/** `'strict'`, or `{extends: 'strict', 'stale-toc': 'ignore'}`. */
export type RulesOption = Preset | (LevelChanges & {readonly extends?: Preset});

export type EditUrlFunction = (params: {
  readonly designPath: string;
  readonly permalink: string;
  readonly locale: string;
}) => string | undefined;

/** What the owner of a site says of a page that is not a document. */
export interface PageOptions {
  /** From `routeBasePath`; empty for the base path itself. */
  readonly path: string;
  readonly title: string;
  readonly description?: string;
}

export type IndexOptions = PageOptions;

export interface ReleaseNotesOptions extends PageOptions {
  /** Only these, in this order; without it all, done first. */
  readonly statuses?: readonly string[];
}

export interface HealthOptions extends PageOptions {
  /** Whether it is published, or only there while `docusaurus start` runs. */
  readonly show: true | 'development';
}

export type InsightsOptions = HealthOptions;

/** Names of the options that each describe a page: `index`, `health`, … */
export type PageOption = {
  [Name in keyof PluginOptions]-?: Exclude<PluginOptions[Name], false> extends PageOptions
    ? Name
    : never;
}[keyof PluginOptions];

/** Names of the options that put another component in place of one of the theme. */
export type ComponentOption = keyof PluginOptions & `design${string}Component`;

// `'development'` is short for `{show: 'development'}`.
type GivenPage<Page> = Page extends PageOptions
  ? Partial<Page> | (Page extends Pick<HealthOptions, 'show'> ? 'development' : never)
  : Page;

export type FeedType = 'rss' | 'atom' | 'json';

/** As those of the official blog plugin. */
export interface FeedOptions {
  /** Empty for no feeds. */
  readonly type: readonly FeedType[];
  /** Without it the titles of the index and of the site. */
  readonly title?: string;
  readonly description?: string;
  readonly copyright?: string;
  /** Without it the locale of the site. */
  readonly language?: string;
  /** How many designs, the newest first; `false` for all. */
  readonly limit: number | false;
}
