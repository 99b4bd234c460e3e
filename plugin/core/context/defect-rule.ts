import type {RuleId} from '../types.ts';
import type {Check} from './rule.ts';

/** The rule that passes on what reading already found. */
export function defectsOf(id: RuleId): Check {
  return function* ({design}) {
    for (const {rule, ...finding} of design.defects) if (rule === id) yield finding;
  };
}
