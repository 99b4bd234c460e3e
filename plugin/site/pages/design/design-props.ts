import type {Design, Relation} from '../../../core/index.ts';
import type {LineageMember} from '../../../core/relations/lineage.ts';
import type {PluginOptions} from '../../../options.ts';
import type {DesignLinkProps, DesignProps, PageLinkProps} from '../../../props.ts';
import type {ShownSet, SiteContent} from '../../content/content.ts';
import {toAnchors, toQuestionsAnchor} from '../../designs/anchors.ts';
import {toBanner} from '../../designs/banner.ts';
import {
  shownProblems,
  toAttention,
  toDescription,
  toLinkProps,
  toPersonLink,
  toRelationProps,
} from '../../designs/item-props.ts';
import type {EditUrlOf} from '../../links/edit-url.ts';
import {toSourceUrl} from '../../links/source-url.ts';
import type {SitePaths} from '../page-kind.ts';
import {toLineageProps} from './lineage-props.ts';
import {toNeighbourProps, toPageSettingsProps} from './page-settings.ts';
import {toPartProps} from './part-props.ts';
import {groupProblems} from './problem-props.ts';
import {type TimelineSettings, toTimelineProps} from './timeline-props.ts';

/** Settings that the pages of all designs share. */
export interface DesignPageSettings {
  readonly paths: SitePaths;
  readonly index: PageLinkProps;
  readonly options: Pick<PluginOptions, 'repositoryUrl'>;
  readonly showProblems: boolean;
  readonly editUrlOf: EditUrlOf;
  /** Where translations can be edited, if that is where readers of one are sent. */
  readonly editTranslationOf?: EditUrlOf;
  readonly timeline: TimelineSettings;
}

type DesignContent = ShownSet & Pick<SiteContent, 'folder' | 'lastUpdates' | 'translated'>;

/** Where the page of a design is, and the other designs that it leads to. */
export interface DesignPlace {
  readonly permalink: string;
  /** Those that are before and after in the same group. */
  readonly previous: Design | undefined;
  readonly next: Design | undefined;
  /** Those that name it, and that it does not name. */
  readonly references?: readonly Design[];
  /** Those that replaced one another up to it and after it, the oldest first. */
  readonly lineage?: readonly LineageMember[];
  /** Those that its summary names as its successors. */
  readonly successors?: readonly Relation[];
  readonly parts?: readonly Design[];
  readonly partOf?: Design | undefined;
}

/** What the page of one document shows around its text. */
export function toDesignProps(
  design: Design,
  content: DesignContent,
  place: DesignPlace,
  settings: DesignPageSettings,
): Omit<DesignProps, 'head'> {
  const {permalink, previous, next, partOf} = place;
  const {references = [], lineage = [], successors = [], parts = []} = place;
  const {index} = settings;
  const relation = (item: Design['replaces'][number]) => toRelationProps(item, content);
  const person = (item: Design['authors'][number]) => toPersonLink(item, content);
  const neighbour = (other: Design | undefined): DesignLinkProps | null =>
    other ? toNeighbourProps(other, content) : null;
  const editUrl = settings.editUrlOf(design, permalink);
  const translation = content.translated?.documents.get(design.sourcePath);
  const link = toLinkProps(design, content);
  const supersededBy = design.supersededBy.map(relation);
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
    description: toDescription(design),
    pageSettings: toPageSettingsProps(design),
    tags: design.tags,
    areas: design.areas,
    components: design.components,
    stage: design.stage ?? null,
    tracking: design.tracking,
    discussions: design.discussions,
    authors: design.authors.map(person),
    approvers: design.approvers.map(person),
    reviewers: design.reviewers.map(person),
    created: design.createdMonth ?? design.created ?? null,
    updated: design.updatedMonth ?? design.updated ?? null,
    release: design.release ?? null,
    timeline: toTimelineProps(design, content, settings.timeline),
    lineage: toLineageProps(design, lineage, content),
    parts: toPartProps(parts, content),
    partOf: partOf ? toLinkProps(partOf, content) : null,
    replaces: design.replaces.map(relation),
    supersededBy,
    seeAlso: design.seeAlso.map(relation),
    referencedBy: references.map(({id}) => relation({raw: id, id})),
    banner: toBanner(design, link.status, [...supersededBy, ...successors.map(relation)]),
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
