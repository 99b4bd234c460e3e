import type {Design, Level} from '../core/index.ts';
import type {SiteContent} from './content.ts';
import type {EditUrlOf} from './edit-url.ts';
import {byNumber} from './groups.ts';
import {toHealthDesign} from './listed-designs.ts';
import type {
  DesignHealthProps,
  DesignRuleProps,
  HealthRuleProps,
  PageLinkProps,
  RuleDesignProps,
  RuleLinkProps,
} from './props.ts';
import type {RuleText} from './rule-texts.ts';

const levels: readonly Level[] = ['throw', 'warn', 'log', 'ignore'];
const shownFindings = 3;

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
    quietRules: rules
      .filter((_, at) => counted[at]?.problems === 0)
      .map((rule) => toRuleLink(rule)),
  };
}

/** What the page of a rule shows below its text. */
export function toRuleProps(
  rule: RuleText,
  content: SiteContent,
  parent: PageLinkProps,
  editUrlOf: EditUrlOf,
): DesignRuleProps {
  const designs = [...content.set.designs].sort(byNumber).flatMap((design): RuleDesignProps[] => {
    const problems = problemsOf(rule, design);
    if (problems.length === 0) return [];
    const found = problems.slice(0, shownFindings).map(({line, message}) => ({line, message}));
    return [
      {
        ...toHealthDesign(design, content, editUrlOf),
        found,
        more: problems.length - found.length,
      },
    ];
  });
  return {
    ...toRuleLink(rule),
    finds: rule.finds,
    parent,
    problems: designs.reduce((sum, {found, more}) => sum + found.length + more, 0),
    designs,
  };
}

// A problem whose level was lowered, since its design was dropped or replaced, need not be fixed.
function problemsOf({id, level}: RuleText, {problems}: Design): Design['problems'] {
  return problems.filter((problem) => problem.rule === id && problem.level === level);
}

function toRuleLink({id, level, permalink}: RuleText): RuleLinkProps {
  return {id, level, permalink};
}
