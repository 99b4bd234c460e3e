import type {Design, Problem} from '../core/index.ts';
import type {PluginOptions} from '../options.ts';
import {toAnchors, toQuestionsAnchor} from './anchors.ts';
import {toBanner} from './banner.ts';
import type {SiteContent} from './content.ts';
import type {EditUrlOf} from './edit-url.ts';
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
import {toLineUrl, toSourceUrl} from './source-url.ts';

/** What the pages of all designs have in common. */
export interface DesignPageSettings {
  readonly paths: SitePaths;
  readonly options: PluginOptions;
  readonly showProblems: boolean;
  readonly editUrlOf: EditUrlOf;
  /** Where translations can be edited, if that is where readers of one are sent. */
  readonly editTranslationOf?: EditUrlOf;
}

/** Other designs that its page leads to. */
export interface Neighbours {
  /** Those that stand before and after in the same group. */
  readonly previous: Design | undefined;
  readonly next: Design | undefined;
  /** Those that name it, and that it does not name. */
  readonly references?: readonly Design[];
}

/** What the page of one document shows around its text. */
export function toDesignProps(
  design: Design,
  permalink: string,
  content: SiteContent,
  {previous, next, references = []}: Neighbours,
  settings: DesignPageSettings,
): Omit<DesignProps, 'head'> {
  const {paths, options} = settings;
  const relation = (item: Design['replaces'][number]) => toRelationProps(item, content);
  const neighbour = (other: Design | undefined): DesignLinkProps | null =>
    other ? toLinkProps(other, content) : null;
  const editUrl = settings.editUrlOf(design, permalink);
  const translation = content.translated?.documents.get(design.sourcePath);
  const link = toLinkProps(design, content);
  const supersededBy = design.supersededBy.map(relation);
  const updated = content.lastUpdates.get(design.sourcePath);
  return {
    ...link,
    permalink,
    id: design.id,
    kind: design.kind,
    sourcePath: design.sourcePath,
    anchor: toAnchors()(design.title),
    description: design.summary ? shorten(design.summary.text, 160) : null,
    authors: design.authors.map(toPersonProps),
    approvers: design.approvers.map(toPersonProps),
    reviewers: design.reviewers.map(toPersonProps),
    created: design.createdMonth ?? design.created ?? null,
    updated: design.updatedMonth ?? design.updated ?? null,
    replaces: design.replaces.map(relation),
    supersededBy,
    seeAlso: design.seeAlso.map(relation),
    referencedBy: references.map(({id}) => relation({raw: id, id})),
    banner: toBanner(design, link.status, supersededBy),
    attention: toAttention(design, content),
    openQuestions: {
      total: design.openQuestions.length,
      unresolved: design.openQuestions.filter(({resolved}) => !resolved).length,
      anchor: translation
        ? toQuestionsAnchor(design, translation.headings ?? [])
        : toQuestionsAnchor(design),
    },
    checklist: design.checklist,
    problems: settings.showProblems
      ? shownProblems(design).map((problem) => toProblemProps(problem, editUrl, settings))
      : [],
    editUrl: (translation && settings.editTranslationOf?.(design, permalink)) ?? editUrl ?? null,
    sourceUrl: toSourceUrl(design, content.folder, editUrl, options),
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
