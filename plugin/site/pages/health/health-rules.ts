import type {Design, Level} from '../../../core/index.ts';
import type {DesignHealthProps, HealthRuleProps} from '../../../props.ts';
import {problemsOf, toRuleLink} from '../rules/rule-props.ts';
import type {RuleText} from '../rules/rule-texts.ts';

const levels: readonly Level[] = ['throw', 'warn', 'log', 'ignore'];

/** Every rule in force with how much it found. */
export function toHealthRules(
  designs: readonly Design[],
  rules: readonly RuleText[],
): Pick<DesignHealthProps, 'rules' | 'quietRules'> {
  const counted = rules.map((rule): HealthRuleProps => {
    const found = designs.map((design) => problemsOf(rule, design).length);
    return {
      ...toRuleLink(rule),
      finds: rule.finds,
      problems: found.reduce((sum, count) => sum + count, 0),
      designs: found.filter((count) => count > 0).length,
    };
  });
  return {
    rules: counted
      .filter(({problems}) => problems > 0)
      .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level) || b.problems - a.problems),
    quietRules: rules.filter((_, at) => counted[at]?.problems === 0).map(toRuleLink),
  };
}
