import path from 'node:path';
import {normalizeUrl} from '@docusaurus/utils';
import {type Level, type RuleId, ruleIds} from '../../../core/index.ts';
import type {PluginOptions} from '../../../options.ts';
import {readRulePage, toRuleSummary} from '../../../package/rule-pages.ts';
import type {ResolveLink} from '../../../render/links/link-target.ts';
import type {SitePaths} from '../page-kind.ts';

/** The page of a rule in force. */
export interface RuleText {
  readonly id: RuleId;
  readonly level: Level;
  readonly permalink: string;
  /** What it finds, without the word: `Sections that …`. */
  readonly finds: string;
  /** Path in the plugin's data folder. */
  readonly name: string;
  /** The page without its title. */
  readonly markdown: string;
}

/** Reads the pages of all rules that are not ignored; none where problems are not shown. */
export function readRuleTexts(
  {rules}: Pick<PluginOptions, 'rules'>,
  paths: SitePaths,
): Promise<readonly RuleText[]> {
  if (paths.rules === undefined) return Promise.resolve([]);
  const inForce = ruleIds.filter((id) => rules[id] !== 'ignore');
  return Promise.all(
    inForce.map(async (id) => {
      return {
        id,
        level: rules[id],
        permalink: toRulePermalink(paths, id),
        name: `rules/${id}.md`,
        ...toRulePage(await readRulePage(id)),
      };
    }),
  );
}

/** The address of a rule's page; where problems are not shown there is none, and nothing asks for it. */
export function toRulePermalink({root, rules = root}: SitePaths, id: string): string {
  return normalizeUrl([rules, id]);
}

/**
 * A rule's page as this site shows it: its title is in the header, and the file of an example above
 * the example.
 */
export function toRulePage(text: string): Pick<RuleText, 'finds' | 'markdown'> {
  const markdown = text
    .replace(/^# .*\n+/, '')
    .replace(/^((?:`{3,}|~{3,})\S+.*?) file=("[^"\n]*"|\S+)/gm, (_, start, file) =>
      file.startsWith('"') ? `${start} title=${file}` : `${start} title="${file}"`,
    );
  const finds = /^Finds (.+)\.$/.exec(toRuleSummary(text))?.[1] ?? '';
  return {finds: `${finds.charAt(0).toUpperCase()}${finds.slice(1)}`, markdown};
}

/**
 * A resolver that also answers for the pages of rules in `folder`: other rules are beside them here, all
 * else is in the repository below `home`.
 */
export function withRuleLinks(
  resolve: ResolveLink,
  folder: string,
  rules: readonly RuleText[],
  home: string,
): ResolveLink {
  return (file, url, kind) =>
    path.dirname(file) === folder
      ? {kind: 'url', url: toRuleLink(url, rules, home)}
      : resolve(file, url, kind);
}

function toRuleLink(url: string, rules: readonly RuleText[], home: string): string {
  const [, id, suffix = ''] = /^(?:\.\/)?([\w-]+)\.md(#.*)?$/.exec(url) ?? [];
  const rule = rules.find((other) => other.id === id);
  if (rule) return `${rule.permalink}${suffix}`;
  return /^(?:[a-z][a-z0-9+.-]*:|#|\/\/)/i.test(url) ? url : new URL(url, `${home}/`).href;
}
