import {
  Joi,
  RecmaPluginsSchema,
  RehypePluginsSchema,
  RemarkPluginsSchema,
  RouteBasePathSchema,
} from '@docusaurus/utils-validation';
import {
  type LevelChanges,
  type Levels,
  type Preset,
  phaseOrder,
  presets,
  ruleIds,
  type StatusWord,
  toLevels,
  toWord,
} from './core/index.ts';
import {defaultStaleAfter, type StaleAfter} from './core/settings.ts';
import {defaultExclude, defaultInclude} from './files.ts';
import type {HistoryOption} from './load/history/read-history.ts';
import {describeOptionErrors, describeWrongOptions} from './option-errors.ts';
import {findSharedPaths} from './shared-paths.ts';
import {UserError} from './user-error.ts';

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
  /** Whether, from where and how much of the history is read. */
  readonly history: HistoryOption;
  /** Days without a change after which `stale-status` reports a design. */
  readonly staleAfter: StaleAfter;
  readonly html: 'safe' | 'trusted';
  readonly releaseNotes: ReleaseNotesOptions | false;
  readonly index: IndexOptions;
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
  readonly designHealthPageComponent: string;
  readonly designRulePageComponent: string;
}

/** The options as a site's config may give them. */
export type Options = Partial<
  Omit<
    PluginOptions,
    'rules' | 'statuses' | 'releaseNotes' | 'index' | 'health' | 'feedOptions' | 'staleAfter'
  >
> & {
  readonly staleAfter?: Partial<StaleAfter>;
  /** A preset, or levels of single rules on top of one. */
  readonly rules?: RulesOption;
  readonly statuses?: readonly (string | (Pick<StatusWord, 'id'> & Partial<StatusWord>))[];
  readonly releaseNotes?: Partial<ReleaseNotesOptions> | false;
  readonly index?: Partial<IndexOptions>;
  readonly health?: Partial<HealthOptions> | false | 'development';
  readonly feedOptions?: Partial<Omit<FeedOptions, 'type'>> & {
    readonly type?: FeedType | 'all' | readonly FeedType[] | null;
  };
};

/** `'strict'`, or `{extends: 'strict', 'stale-toc': 'ignore'}`. */
export type RulesOption = Preset | (LevelChanges & {readonly extends?: Preset});

export type EditUrlFunction = (params: {
  readonly designPath: string;
  readonly permalink: string;
  readonly locale: string;
}) => string | undefined;

export interface ReleaseNotesOptions {
  /** From `routeBasePath`. */
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  /** Only these, in this order; without it all, done first. */
  readonly statuses?: readonly string[];
}

export interface IndexOptions {
  /** From `routeBasePath`; empty for the base path itself. */
  readonly path: string;
  readonly title: string;
  readonly description?: string;
}

export interface HealthOptions {
  /** From `routeBasePath`. */
  readonly path: string;
  readonly title: string;
  readonly description?: string;
  /** Whether it is published, or only there while `docusaurus start` runs. */
  readonly show: true | 'development';
}

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

const level = Joi.valid('ignore', 'log', 'warn', 'throw');
const preset = Joi.valid(...Object.keys(presets));
const rules = Joi.object({
  extends: preset,
  ...Object.fromEntries(ruleIds.map((id) => [id, level])),
}).messages({'object.base': 'expected the name of a preset or an object'});
const notPlugin = {
  'array.includes': 'expected a function, or a list of a function and its options',
};
const routePath = Joi.string()
  .allow('')
  .pattern(/^[^?#]*$/)
  .messages({'string.pattern.base': 'expected a path without `?` and `#`'});
const days = Joi.number()
  .integer()
  .min(1)
  .allow(false)
  .messages({'*': 'expected a whole number of days from 1, or false'});
const feedTypes = ['rss', 'atom', 'json'] as const;
const feedType = Joi.valid(...feedTypes);
const statusWord = Joi.object({
  id: Joi.string().required(),
  label: Joi.string(),
  phase: Joi.valid(...phaseOrder),
}).messages({'object.base': 'expected a string or an object'});

const schema = Joi.object({
  id: Joi.string()
    .pattern(/^[\w-]+$/)
    .default('default')
    .messages({'string.pattern.base': 'expected letters, digits, `_` and `-` only'}),
  path: Joi.string().default('design'),
  routeBasePath: RouteBasePathSchema.default('design'),
  include: Joi.array().items(Joi.string()).default(defaultInclude),
  exclude: Joi.array().items(Joi.string()).default(defaultExclude),
  template: Joi.string(),
  statuses: Joi.array()
    .items(
      // biome-ignore lint/suspicious/noThenProperty: the name is Joi's
      Joi.alternatives().conditional(Joi.string(), {then: Joi.string(), otherwise: statusWord}),
    )
    .min(1),
  // biome-ignore lint/suspicious/noThenProperty: the name is Joi's
  rules: Joi.alternatives().conditional(Joi.string(), {then: preset, otherwise: rules}),
  showProblems: Joi.boolean()
    .strict()
    .allow('development')
    .default(true)
    .messages({'boolean.base': 'expected true, false or "development"'}),
  editUrl: Joi.alternatives()
    .try(Joi.string().uri({allowRelative: true}), Joi.function())
    .messages({'*': 'expected a URL or a function'}),
  editLocalizedFiles: Joi.boolean().strict().default(false),
  showLastUpdateTime: Joi.boolean().strict().default(false),
  showLastUpdateAuthor: Joi.boolean().strict().default(false),
  repositoryUrl: Joi.string().uri({scheme: ['https', 'http']}),
  history: Joi.alternatives()
    .conditional(Joi.object(), {
      // biome-ignore lint/suspicious/noThenProperty: the name is Joi's
      then: Joi.object({fetch: Joi.boolean().strict(), authors: Joi.boolean().strict()}),
      otherwise: Joi.alternatives().try(Joi.boolean().strict(), Joi.string()),
    })
    .default(true)
    .messages({
      'alternatives.types': 'expected true, false, the path of a history file, or an object',
    }),
  staleAfter: Joi.object({
    draft: days.default(defaultStaleAfter.draft),
    accepted: days.default(defaultStaleAfter.accepted),
  }).default(),
  html: Joi.valid('safe', 'trusted').default('safe'),
  releaseNotes: Joi.object({
    path: routePath.default('release-notes'),
    title: Joi.string().default('Release notes'),
    description: Joi.string(),
    statuses: Joi.array().items(Joi.string()),
  })
    .allow(false)
    .default()
    .messages({'object.base': 'expected false or an object'}),
  index: Joi.object({
    path: routePath.default(''),
    title: Joi.string().default('Designs'),
    description: Joi.string(),
  }).default(),
  health: Joi.object({
    path: routePath.default('health'),
    title: Joi.string().default('Health'),
    description: Joi.string(),
    show: Joi.valid(true, 'development').default(true),
  })
    .allow(false, 'development')
    .default()
    .messages({'object.base': 'expected false, "development" or an object'}),
  feedOptions: Joi.object({
    type: Joi.alternatives()
      .conditional(
        Joi.array(),
        // biome-ignore lint/suspicious/noThenProperty: the name is Joi's
        {then: Joi.array().items(feedType), otherwise: Joi.valid(...feedTypes, 'all', null)},
      )
      .default('all'),
    title: Joi.string(),
    description: Joi.string(),
    copyright: Joi.string(),
    language: Joi.string(),
    limit: Joi.number()
      .integer()
      .min(1)
      .allow(false)
      .default(20)
      .messages({'*': 'expected a whole number from 1, or false'}),
  }).default(),
  remarkPlugins: RemarkPluginsSchema.messages(notPlugin),
  rehypePlugins: RehypePluginsSchema.messages(notPlugin),
  recmaPlugins: RecmaPluginsSchema.messages(notPlugin),
  beforeDefaultRemarkPlugins: RemarkPluginsSchema.messages(notPlugin),
  beforeDefaultRehypePlugins: RehypePluginsSchema.messages(notPlugin),
  designRootComponent: Joi.string().default('@theme/DesignRoot'),
  designIndexPageComponent: Joi.string().default('@theme/DesignIndexPage'),
  designPageComponent: Joi.string().default('@theme/DesignPage'),
  designReleaseNotesPageComponent: Joi.string().default('@theme/DesignReleaseNotesPage'),
  designHealthPageComponent: Joi.string().default('@theme/DesignHealthPage'),
  designRulePageComponent: Joi.string().default('@theme/DesignRulePage'),
});

/**
 * Completes the options of a site's config. A wrong one fails at once, with all wrong ones listed.
 * @throws {UserError}
 */
export function toPluginOptions(options: unknown): PluginOptions {
  const {error, value} = schema.validate(spellOut(options), {abortEarly: false, convert: false});
  if (error) throw new UserError(describeOptionErrors(error.details, schema));
  const statuses = (value.statuses as Options['statuses'])?.map(toStatusWord);
  const complete: PluginOptions = {
    ...value,
    rules: readRules(value.rules),
    ...(statuses ? {statuses} : {}),
    feedOptions: {...value.feedOptions, type: toFeedTypes(value.feedOptions.type)},
    ...(value.repositoryUrl ? {repositoryUrl: value.repositoryUrl.replace(/\/+$/, '')} : {}),
  };
  const shared = findSharedPaths(complete);
  if (shared.length > 0) throw new UserError(describeWrongOptions(shared));
  return complete;
}

// `'development'` is short for a part of the object; what it leaves out has its default.
function spellOut(options: unknown): unknown {
  if (typeof options !== 'object' || options === null) return options ?? {};
  const {health} = options as Options; // only looked at; the schema checks it
  return health === 'development' ? {...options, health: {show: health}} : options;
}

function readRules(given: RulesOption = {}): Levels {
  if (typeof given === 'string') return toLevels(given);
  const {extends: preset, ...changes} = given;
  return toLevels(preset, changes);
}

function toFeedTypes(type: NonNullable<Options['feedOptions']>['type']): readonly FeedType[] {
  if (type === 'all') return feedTypes;
  if (type === null || type === undefined) return [];
  return typeof type === 'string' ? [type] : [...new Set(type)];
}

function toStatusWord(word: NonNullable<Options['statuses']>[number]): StatusWord {
  return typeof word === 'string' ? toWord(word) : {...toWord(word.id), ...word};
}
