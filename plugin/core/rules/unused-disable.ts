import type {Check, CheckedFile} from '../context/rule.ts';
import {isRuleId, ruleIds} from '../rule-ids.ts';
import {nearest} from '../text/nearest.ts';
import type {Finding} from '../types.ts';

/** Yields every comment that disables a rule without effect. */
export const unusedDisable: Check = function* ({design, disables, folder}) {
  if (design.kind === 'template') return; // its comments are for those who copy it
  for (const disable of disables) {
    const {line, column, endColumn, isUsed, rule} = disable;
    // A rule that finds nothing without a history may find something with one.
    if (!isUsed && !folder.age && ofHistory.has(rule)) continue;
    const said = toMessage(disable);
    if (said) yield {line, column, endColumn, ...said};
  }
};

const ofHistory: ReadonlySet<string> = new Set(['stale-status', 'added-section']);

function toMessage({
  rule,
  hasReason,
  isUsed,
}: CheckedFile['disables'][number]): Pick<Finding, 'message' | 'hint'> | undefined {
  if (rule === '') {
    return {
      message: 'Comment names no rule to silence',
      hint: 'Write `<!-- design-docs-disable RULE: reason -->`.',
    };
  }
  if (!isRuleId(rule)) {
    const near = nearest(rule, ruleIds);
    return {
      message: `Rule \`${rule.slice(0, 60)}\` does not exist, so the comment silences nothing`,
      hint: near === undefined ? 'Correct its name, or delete it.' : `Write \`${near}\`.`,
    };
  }
  if (!isUsed) {
    return {
      message: `Rule \`${rule}\` finds nothing here, so the comment silences nothing`,
      hint: 'Delete the comment.',
    };
  }
  if (hasReason) return undefined;
  return {
    message: `Rule \`${rule}\` is not silenced, since the comment gives no reason`,
    hint: `Say why: \`<!-- design-docs-disable ${rule}: reason -->\`.`,
  };
}
