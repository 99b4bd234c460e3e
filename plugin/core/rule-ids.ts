/** The ids of all rules; each is also the name of a file and of a page in `rules/`. */
export const ruleIds = [
  'missing-section',
  'added-section',
  'unadopted-section',
  'misspelt-section',
  'section-order',
  'empty-section',
  'template-text',
  'todo-section',
  'missing-summary',
  'short-summary',
  'missing-issue-link',
  'stale-toc',
  'line-length',
  'broken-link',
  'invalid-metadata',
  'invalid-date',
  'status-conflict',
  'unreadable-file',
  'unusable-template',
  'duplicate-id',
  'missing-status',
  'unchosen-status',
  'unknown-status',
  'missing-title',
  'duplicate-number',
  'broken-relation',
  'missing-successor',
  'one-way-relation',
  'open-question',
  'unticked-signoff',
  'placeholder-person',
  'file-name',
  'stale-status',
  'unused-disable',
] as const;

export type RuleId = (typeof ruleIds)[number];

const known: ReadonlySet<string> = new Set(ruleIds);

/** Whether a word is the id of a rule. */
export function isRuleId(word: string): word is RuleId {
  return known.has(word);
}
