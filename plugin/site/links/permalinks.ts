import {normalizeUrl} from '@docusaurus/utils';
import {type Design, type RuleId, ruleIds, toSlug} from '../../core/index.ts';
import type {PluginOptions} from '../../options.ts';

/** Addresses of the pages that are not documents. */
export interface SitePaths {
  readonly root: string;
  readonly index: string;
  readonly releaseNotes?: string;
  /** Where it is shown. */
  readonly health?: string;
  /** Below it stands a page for each rule, where problems are shown. */
  readonly rules?: string;
}

const rulesPath = 'rules';

/** Where the pages stand that are not documents. In production some are not built. */
export function toSitePaths(
  baseUrl: string,
  options: Pick<
    PluginOptions,
    'routeBasePath' | 'index' | 'releaseNotes' | 'health' | 'showProblems'
  >,
  isProduction = false,
): SitePaths {
  const {routeBasePath, index, releaseNotes, health} = options;
  const isShown = (when: boolean | 'development') =>
    when === 'development' ? !isProduction : when;
  const hasProblems = isShown(options.showProblems);
  const root = normalizeUrl([baseUrl, routeBasePath]);
  return {
    root,
    index: normalizeUrl([root, index.path]),
    ...(releaseNotes ? {releaseNotes: normalizeUrl([root, releaseNotes.path])} : {}),
    ...(health && hasProblems && isShown(health.show)
      ? {health: normalizeUrl([root, health.path])}
      : {}),
    ...(hasProblems ? {rules: normalizeUrl([root, rulesPath])} : {}),
  };
}

/**
 * Ids that no document may have, since pages of the plugin stand there: the same while writing and in
 * production, so that no document ever moves.
 */
export function toReservedIds(
  options: Pick<PluginOptions, 'index' | 'releaseNotes' | 'health' | 'rules' | 'showProblems'>,
): readonly string[] {
  const {index, releaseNotes, health, showProblems} = options;
  const hasProblems = showProblems !== false;
  const pages = [
    index.path,
    releaseNotes ? releaseNotes.path : '',
    health && hasProblems ? health.path : '',
  ];
  const rulePages = hasProblems ? toRulesInForce(options).map((id) => `${rulesPath}/${id}`) : [];
  return [...pages.map((path) => path.replace(/^\/+|\/+$/g, '')), ...rulePages].filter(
    (path) => path !== '',
  );
}

/** The rules that are not ignored, in the order in which they are documented. */
export function toRulesInForce({rules}: Pick<PluginOptions, 'rules'>): readonly RuleId[] {
  return ruleIds.filter((id) => rules[id] !== 'ignore');
}

/** The address of a rule's page; where problems are not shown there is none, and nothing asks for it. */
export function toRulePermalink({root, rules = root}: SitePaths, id: string): string {
  return normalizeUrl([rules, id]);
}

/** The address of every document that could be read, by its source path. */
export function toPermalinks(
  root: string,
  designs: readonly Design[],
): ReadonlyMap<string, string> {
  return new Map(
    designs
      .filter(({isLost}) => !isLost)
      .map(({sourcePath, id}) => [sourcePath, normalizeUrl([root, toSlug(id)])]),
  );
}
