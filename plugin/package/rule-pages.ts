import {readFile} from 'node:fs/promises';
import {type RuleId, ruleIds} from '../core/rule-ids.ts';
import {type PackageInfo, readPackageInfo} from './package-info.ts';

/** What the page of a rule says it finds. */
export interface RulePage {
  readonly id: RuleId;
  /** One sentence that begins with `Finds`. */
  readonly summary: string;
  readonly url: string;
}

/** The pages of all rules, in the order of the rules. */
export function readRulePages(): Promise<readonly RulePage[]> {
  const home = toRulesHome(readPackageInfo());
  return Promise.all(
    ruleIds.map(async (id) => {
      const summary = toRuleSummary(await readRulePage(id));
      return {id, summary, url: `${home}/${id}.md`};
    }),
  );
}

/** The page of a rule as it is written. */
export function readRulePage(id: RuleId): Promise<string> {
  return readFile(new URL(`../core/rules/${id}.md`, import.meta.url), 'utf8');
}

/** The first paragraph under the title of a rule's page. */
export function toRuleSummary(page: string): string {
  const [, summary = ''] = /^# .+\n\n([^\n]+(?:\n[^\n]+)*)/.exec(page) ?? [];
  return summary.replaceAll('\n', ' ');
}

/** Where the pages of all rules are in the repository. */
export function toRulesHome({homepage}: Pick<PackageInfo, 'homepage'>): string {
  return `${homepage}/blob/main/plugin/core/rules`;
}
