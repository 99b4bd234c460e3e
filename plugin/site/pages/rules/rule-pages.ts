import {ruleIds} from '../../../core/index.ts';
import type {PageList} from '../page-kind.ts';
import {toIndexLink, toPageLink} from '../page-link.ts';
import {toRuleProps} from './rule-props.ts';

const path = 'rules';

/** A page for each rule in force: why it exists, and where it found something. */
export const rulePages: PageList = {
  path,
  isShown: ({showProblems}, isOn) => isOn(showProblems),
  members: ({rules}) =>
    ruleIds.map((id) => ({
      path: `${path}/${id}`,
      name: `the page of the rule ${id}`,
      isThere: rules[id] !== 'ignore',
    })),
  pages: (_, input) => {
    const parent = toPageLink('health', input) ?? toIndexLink(input);
    return input.rules.map((rule) => ({
      path: rule.permalink,
      component: 'designRulePageComponent',
      modules: {content: rule.module},
      props: {rule: toRuleProps(rule, input.content, parent, input.editUrlOf)},
    }));
  },
};
