import {readFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {defaultLevels} from './core/rules/index.ts';
import type {RuleId} from './core/types.ts';
import {readPackageInfo} from './package-info.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'core', 'rules');

/** What the page of a rule says it finds. */
export interface RulePage {
  readonly id: RuleId;
  /** One sentence that begins with `Finds`. */
  readonly summary: string;
  readonly url: string;
}

/** The pages of all rules, in the order of the rules. */
export function readRulePages(): Promise<readonly RulePage[]> {
  const {homepage} = readPackageInfo();
  const ids = Object.keys(defaultLevels) as RuleId[]; // the table is keyed by RuleId
  return Promise.all(
    ids.map(async (id) => {
      const text = await readFile(join(folder, `${id}.md`), 'utf8');
      const [, summary = ''] = /^# .+\n\n([^\n]+(?:\n[^\n]+)*)/.exec(text) ?? [];
      return {id, summary: summary.replaceAll('\n', ' '), url: toRuleUrl(id, homepage)};
    }),
  );
}

/** Where a rule is explained. */
export function toRuleUrl(id: string, homepage: string): string {
  return `${homepage}/blob/main/plugin/core/rules/${id}.md`;
}
