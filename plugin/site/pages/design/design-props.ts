import type {Design} from '../../../core/index.ts';
import type {PluginOptions} from '../../../options.ts';
import type {DesignLinkProps, DesignProps, PageLinkProps} from '../../../props.ts';
import type {ShownSet, SiteContent} from '../../content/content.ts';
import {toAnchors, toQuestionsAnchor} from '../../designs/anchors.ts';
import {toBanner} from '../../designs/banner.ts';
import {
  shorten,
  shownProblems,
  toAttention,
  toLinkProps,
  toPersonProps,
  toRelationProps,
} from '../../designs/item-props.ts';
import {findNamedSuccessors} from '../../designs/named-successors.ts';
import type {EditUrlOf} from '../../links/edit-url.ts';
import {toSourceUrl} from '../../links/source-url.ts';
import type {SitePaths} from '../page-kind.ts';
import {groupProblems} from './problem-props.ts';

/** What the pages of all designs have in common. */
export interface DesignPageSettings {
  readonly paths: SitePaths;
  readonly index: PageLinkProps;
  readonly options: Pick<PluginOptions, 'repositoryUrl'>;
  readonly showProblems: boolean;
  readonly editUrlOf: EditUrlOf;
  /** Where translations can be edited, if that is where readers of one are sent. */
  readonly editTranslationOf?: EditUrlOf;
}

type DesignContent = ShownSet & Pick<SiteContent, 'folder' | 'lastUpdates' | 'translated'>;

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
  content: DesignContent,
  {previous, next, references = []}: Neighbours,
  settings: DesignPageSettings,
): Omit<DesignProps, 'head'> {
  const {index} = settings;
  const relation = (item: Design['replaces'][number]) => toRelationProps(item, content);
  const neighbour = (other: Design | undefined): DesignLinkProps | null =>
    other ? toLinkProps(other, content) : null;
  const editUrl = settings.editUrlOf(design, permalink);
  const translation = content.translated?.documents.get(design.sourcePath);
  const link = toLinkProps(design, content);
  const supersededBy = design.supersededBy.map(relation);
  const named = findNamedSuccessors(design, content, settings.options.repositoryUrl);
  const updated = content.lastUpdates.get(design.sourcePath);
  const problems = settings.showProblems ? shownProblems(design) : [];
  return {
    ...link,
    permalink,
    id: design.id,
    kind: design.kind,
    sourcePath: design.sourcePath,
    anchor: toAnchors()(design.title),
    draft: design.visibility === 'draft',
    unlisted: design.visibility === 'unlisted',
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
    banner: toBanner(design, link.status, [...supersededBy, ...named.map(relation)]),
    attention: toAttention(design, content),
    openQuestions: {
      total: design.openQuestions.length,
      unresolved: design.openQuestions.filter(({resolved}) => !resolved).length,
      anchor: translation
        ? toQuestionsAnchor(design, translation.headings ?? [])
        : toQuestionsAnchor(design),
    },
    checklist: design.checklist,
    problems: groupProblems(design, problems, {
      paths: settings.paths,
      editUrl,
      headings: translation && (translation.headings ?? []),
    }),
    problemCount: problems.length,
    editUrl: (translation && settings.editTranslationOf?.(design, permalink)) ?? editUrl ?? null,
    sourceUrl: toSourceUrl(design, content.folder, editUrl, settings.options),
    lastUpdatedAt: updated?.at ?? null,
    lastUpdatedBy: updated?.by ?? null,
    previous: neighbour(previous),
    next: neighbour(next),
    indexPermalink: index.permalink,
    indexTitle: index.title,
  };
}
