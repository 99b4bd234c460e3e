import type {Design, Problem} from '../core/index.ts';
import type {PluginOptions} from '../options.ts';
import {toAnchors} from './anchors.ts';
import type {SiteContent} from './content.ts';
import type {EditUrlOf} from './edit-url.ts';
import {toLineUrl} from './edit-url.ts';
import {
  shorten,
  shownProblems,
  toAttention,
  toLinkProps,
  toPersonProps,
  toRelationProps,
} from './item-props.ts';
import {type SitePaths, toRulePermalink} from './permalinks.ts';
import type {DesignLinkProps, DesignProps, ProblemProps} from './props.ts';

/** What the pages of all designs have in common. */
export interface DesignPageSettings {
  readonly paths: SitePaths;
  readonly options: PluginOptions;
  readonly showProblems: boolean;
  readonly editUrlOf: EditUrlOf;
}

/** Designs that stand before and after in the same group. */
export interface Neighbours {
  readonly previous: Design | undefined;
  readonly next: Design | undefined;
}

/** What the page of one document shows around its text. */
export function toDesignProps(
  design: Design,
  permalink: string,
  content: SiteContent,
  {previous, next}: Neighbours,
  settings: DesignPageSettings,
): Omit<DesignProps, 'head'> {
  const {paths, options} = settings;
  const relation = (item: Design['replaces'][number]) => toRelationProps(item, content);
  const neighbour = (other: Design | undefined): DesignLinkProps | null =>
    other ? toLinkProps(other, content) : null;
  const editUrl = settings.editUrlOf(design, permalink);
  const updated = content.lastUpdates.get(design.sourcePath);
  return {
    ...toLinkProps(design, content),
    permalink,
    id: design.id,
    kind: design.kind,
    sourcePath: design.sourcePath,
    anchor: toAnchors()(design.title),
    description: design.summary ? shorten(design.summary.text, 160) : null,
    authors: design.authors.map(toPersonProps),
    approvers: design.approvers.map(toPersonProps),
    reviewers: design.reviewers.map(toPersonProps),
    created: design.created ?? null,
    updated: design.updated ?? null,
    replaces: design.replaces.map(relation),
    supersededBy: design.supersededBy.map(relation),
    seeAlso: design.seeAlso.map(relation),
    attention: toAttention(design, content.set),
    openQuestions: {
      total: design.openQuestions.length,
      unresolved: design.openQuestions.filter(({resolved}) => !resolved).length,
    },
    checklist: design.checklist,
    problems: settings.showProblems
      ? shownProblems(design).map((problem) => toProblemProps(problem, editUrl, settings))
      : [],
    editUrl: editUrl ?? null,
    lastUpdatedAt: updated?.at ?? null,
    lastUpdatedBy: updated?.by ?? null,
    previous: neighbour(previous),
    next: neighbour(next),
    indexPermalink: paths.index,
    indexTitle: options.index.title,
  };
}

function toProblemProps(
  {rule, level, message, hint, line, column}: Problem,
  editUrl: string | undefined,
  {paths}: DesignPageSettings,
): ProblemProps {
  return {
    rule,
    level,
    message,
    hint: hint ?? null,
    line,
    column,
    editUrl: editUrl === undefined ? null : toLineUrl(editUrl, line),
    ruleUrl: toRulePermalink(paths, rule),
  };
}
