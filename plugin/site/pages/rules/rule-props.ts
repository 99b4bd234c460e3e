import type {Design} from '../../../core/index.ts';
import type {
  DesignRuleProps,
  PageLinkProps,
  RuleDesignProps,
  RuleLinkProps,
} from '../../../props.ts';
import type {ShownSet} from '../../content/content.ts';
import {byNumber} from '../../designs/groups.ts';
import {toHealthDesign} from '../../designs/listed-designs.ts';
import type {EditUrlOf} from '../../links/edit-url.ts';
import type {RuleText} from './rule-texts.ts';

const shownFindings = 3;

/** What the page of a rule shows below its text. */
export function toRuleProps(
  rule: RuleText,
  shown: ShownSet,
  parent: PageLinkProps,
  editUrlOf: EditUrlOf,
): DesignRuleProps {
  const withProblems = shown.set.designs.filter((design) => problemsOf(rule, design).length > 0);
  const designs = withProblems.sort(byNumber).map((design): RuleDesignProps => {
    const problems = problemsOf(rule, design);
    const found = problems.slice(0, shownFindings).map(({line, message}) => ({line, message}));
    const more = problems.length - found.length;
    return {...toHealthDesign(design, shown, editUrlOf), found, more};
  });
  return {
    ...toRuleLink(rule),
    finds: rule.finds,
    parent,
    problems: designs.reduce((sum, {found, more}) => sum + found.length + more, 0),
    designs,
  };
}

/**
 * What a rule found in a document. A problem whose level was lowered, since its design was dropped or
 * replaced, need not be fixed.
 */
export function problemsOf({id, level}: RuleText, {problems}: Design): Design['problems'] {
  return problems.filter((problem) => problem.rule === id && problem.level === level);
}

/** A rule as lists show it. */
export function toRuleLink({id, level, permalink}: RuleText): RuleLinkProps {
  return {id, level, permalink};
}
