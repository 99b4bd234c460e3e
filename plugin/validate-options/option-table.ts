import {
  RecmaPluginsSchema,
  RehypePluginsSchema,
  RemarkPluginsSchema,
  RouteBasePathSchema,
} from '@docusaurus/utils-validation';
import {defaultLevels, phaseOrder, presets, ruleIds} from '../core/index.ts';
import {expectedReleases, parseReleases} from '../core/releases/option.ts';
import {defaultStaleAfter, type StaleAfter} from '../core/settings.ts';
import {Joi} from '../joi.ts';
import {defaultExclude, defaultInclude} from '../load/files/folder.ts';
import {ofParts, type Rows, toSchema} from '../option-rows.ts';
import type {FeedOptions, PluginOptions} from '../options.ts';
import {pageKinds} from '../site/pages/page-kinds.ts';
import {toPageRow} from './page-row.ts';

const level = Joi.valid('ignore', 'log', 'warn', 'throw');
const preset = Joi.valid(...Object.keys(presets));
const rules = Joi.object({
  extends: preset,
  ...Object.fromEntries(ruleIds.map((id) => [id, level])),
}).messages({'object.base': 'expected the name of a preset or an object'});

const statusWord = Joi.object({
  id: Joi.string().required(),
  label: Joi.string(),
  phase: Joi.valid(...phaseOrder),
}).messages({'object.base': 'expected a string or an object'});

const notPlugin = {
  'array.includes': 'expected a function, or a list of a function and its options',
};

const days = Joi.number()
  .integer()
  .min(1)
  .allow(false)
  .messages({'*': 'expected a whole number of days from 1, or false'});

const staleTable: Rows<StaleAfter> = {
  draft: {schema: days, default: defaultStaleAfter.draft},
  accepted: {schema: days, default: defaultStaleAfter.accepted},
};

const releases = Joi.any()
  .custom((value) => {
    const read = parseReleases(value);
    if (read === undefined) throw new Error('no releases');
    return read;
  })
  .messages({'any.custom': expectedReleases});

const off = {schema: Joi.boolean().strict(), default: false};

/** Forms of feeds, in the order in which they are written. */
export const feedTypes = ['rss', 'atom', 'json'] as const;
const feedType = Joi.valid(...feedTypes);

const feedTable: Rows<FeedOptions> = {
  type: {
    schema: Joi.alternatives().conditional(
      Joi.array(),
      // biome-ignore lint/suspicious/noThenProperty: the name is Joi's
      {then: Joi.array().items(feedType), otherwise: Joi.valid(...feedTypes, 'all', null)},
    ),
    default: feedTypes,
  },
  title: {schema: Joi.string()},
  description: {schema: Joi.string()},
  copyright: {schema: Joi.string()},
  language: {schema: Joi.string()},
  limit: {
    schema: Joi.number()
      .integer()
      .min(1)
      .allow(false)
      .messages({'*': 'expected a whole number from 1, or false'}),
    default: 20,
  },
};

/** How every option is checked, and what it is where it is left out. */
export const optionTable = {
  id: {
    schema: Joi.string()
      .pattern(/^[\w-]+$/)
      .messages({'string.pattern.base': 'expected letters, digits, `_` and `-` only'}),
    default: 'default',
  },
  path: {schema: Joi.string(), default: 'design'},
  routeBasePath: {schema: RouteBasePathSchema, default: 'design'},
  include: {schema: Joi.array().items(Joi.string()), default: defaultInclude},
  exclude: {schema: Joi.array().items(Joi.string()), default: defaultExclude},
  template: {schema: Joi.string()},
  statuses: {
    schema: Joi.array()
      .items(
        // biome-ignore lint/suspicious/noThenProperty: the name is Joi's
        Joi.alternatives().conditional(Joi.string(), {then: Joi.string(), otherwise: statusWord}),
      )
      .min(1),
  },
  rules: {
    // biome-ignore lint/suspicious/noThenProperty: the name is Joi's
    schema: Joi.alternatives().conditional(Joi.string(), {then: preset, otherwise: rules}),
    default: defaultLevels,
  },
  showProblems: {
    schema: Joi.boolean()
      .strict()
      .allow('development')
      .messages({'boolean.base': 'expected true, false or "development"'}),
    default: true,
  },
  editUrl: {
    schema: Joi.alternatives()
      .try(Joi.string().uri({allowRelative: true}), Joi.function())
      .messages({'*': 'expected a URL or a function'}),
  },
  editLocalizedFiles: off,
  showLastUpdateTime: off,
  showLastUpdateAuthor: off,
  repositoryUrl: {schema: Joi.string().uri({scheme: ['https', 'http']})},
  branch: {
    schema: Joi.string()
      .pattern(/^(?![-/.])[^\s~^:?*[\\]+$/)
      .messages({'string.pattern.base': 'expected the name of a branch'}),
  },
  history: {
    schema: Joi.alternatives()
      .conditional(Joi.object(), {
        // biome-ignore lint/suspicious/noThenProperty: the name is Joi's
        then: Joi.object({fetch: Joi.boolean().strict(), authors: Joi.boolean().strict()}),
        otherwise: Joi.alternatives().try(Joi.boolean().strict(), Joi.string()),
      })
      .messages({
        'alternatives.types': 'expected true, false, the path of a history file, or an object',
      }),
    default: true,
  },
  staleAfter: {schema: toSchema(staleTable), default: ofParts},
  releases: {schema: releases, default: 'auto'},
  html: {schema: Joi.valid('safe', 'trusted'), default: 'safe'},
  socialCards: off,
  search: {schema: Joi.boolean().strict(), default: true},
  releaseNotes: toPageRow(pageKinds.releaseNotes),
  index: toPageRow(pageKinds.index),
  activity: toPageRow(pageKinds.activity),
  insights: {...toPageRow(pageKinds.insights), default: false},
  authors: toPageRow(pageKinds.authors),
  health: toPageRow(pageKinds.health),
  feedOptions: {schema: toSchema(feedTable), default: ofParts},
  remarkPlugins: {schema: RemarkPluginsSchema.messages(notPlugin), default: []},
  rehypePlugins: {schema: RehypePluginsSchema.messages(notPlugin), default: []},
  recmaPlugins: {schema: RecmaPluginsSchema.messages(notPlugin), default: []},
  beforeDefaultRemarkPlugins: {schema: RemarkPluginsSchema.messages(notPlugin), default: []},
  beforeDefaultRehypePlugins: {schema: RehypePluginsSchema.messages(notPlugin), default: []},
  designRootComponent: {schema: Joi.string(), default: '@theme/DesignRoot'},
  designIndexPageComponent: {schema: Joi.string(), default: '@theme/DesignIndexPage'},
  designPageComponent: {schema: Joi.string(), default: '@theme/DesignPage'},
  designReleaseNotesPageComponent: {
    schema: Joi.string(),
    default: '@theme/DesignReleaseNotesPage',
  },
  designReleasePageComponent: {schema: Joi.string(), default: '@theme/DesignReleasePage'},
  designAuthorsPageComponent: {schema: Joi.string(), default: '@theme/DesignAuthorsPage'},
  designAuthorPageComponent: {schema: Joi.string(), default: '@theme/DesignAuthorPage'},
  designHealthPageComponent: {schema: Joi.string(), default: '@theme/DesignHealthPage'},
  designActivityPageComponent: {schema: Joi.string(), default: '@theme/DesignActivityPage'},
  designInsightsPageComponent: {schema: Joi.string(), default: '@theme/DesignInsightsPage'},
  designRulePageComponent: {schema: Joi.string(), default: '@theme/DesignRulePage'},
} satisfies Rows<Omit<PluginOptions, 'decided'>>;
