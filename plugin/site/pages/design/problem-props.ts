import type {Design, Problem} from '../../../core/index.ts';
import type {ProblemGroupProps, ProblemProps} from '../../../props.ts';
import {toAnchors} from '../../designs/anchors.ts';
import {toLineUrl} from '../../links/source-url.ts';
import type {SitePaths} from '../page-kind.ts';
import {toRulePermalink} from '../rules/rule-texts.ts';

/** Where problems are linked to. */
export interface ProblemLinks {
  readonly paths: SitePaths;
  /** Where the document can be edited. */
  readonly editUrl: string | undefined;
  /** Titles of the headings as the page has them, if it shows a translation. */
  readonly headings?: readonly string[] | undefined;
}

/** Groups the problems of a document by rule. Rules that stop a build come first. */
export function groupProblems(
  design: Design,
  problems: readonly Problem[],
  links: ProblemLinks,
): readonly ProblemGroupProps[] {
  const anchorAt = findAnchors(design, links.headings);
  const groups = Array.from(new Set(problems.map(({rule}) => rule)), (rule) => {
    const found = problems.filter((problem) => problem.rule === rule);
    const hints = Array.from(new Set(found.map(({hint}) => hint ?? null)));
    const hint = (hints.length === 1 && hints[0]) || null;
    const isFatal = found.some(({level}) => level === 'throw');
    return {
      rule,
      ruleUrl: toRulePermalink(links.paths, rule),
      level: isFatal ? ('throw' as const) : ('warn' as const),
      hint,
      problems: found.map((problem) => toProblemProps(problem, hint, anchorAt, links)),
    };
  });
  return groups.sort((a, b) => Number(b.level === 'throw') - Number(a.level === 'throw'));
}

function toProblemProps(
  {message, hint, line, column}: Problem,
  shared: string | null,
  anchorAt: (line: number) => string | null,
  {editUrl}: ProblemLinks,
): ProblemProps {
  return {
    message,
    hint: shared === null ? (hint ?? null) : null,
    line,
    column,
    editUrl: editUrl === undefined ? null : toLineUrl(editUrl, line),
    anchor: anchorAt(line),
  };
}

// The id of the heading above a line, as the page has it. Headings are sorted by line, so that a binary
// search keeps a document with thousands of headings and problems fast.
function findAnchors(
  {sections}: Design,
  headings: readonly string[] = sections.map(({title}) => title),
): (line: number) => string | null {
  const anchors = headings.map(toAnchors());
  return (line) => {
    let [from, to] = [0, sections.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sections[middle]?.line ?? 0) <= line) from = middle + 1;
      else to = middle;
    }
    return anchors[from - 1] ?? null;
  };
}
