import type {Phase} from '../core/index.ts';
import {toStatusId} from '../core/vocabulary.ts';
import type {PluginOptions, ReleaseNotesOptions} from '../options.ts';
import {toAnchors} from './anchors.ts';
import type {SiteContent} from './content.ts';
import {type DesignGroup, toGroups} from './groups.ts';
import {toItemProps} from './item-props.ts';
import type {SitePaths} from './permalinks.ts';
import type {DesignReleaseNotesProps} from './props.ts';

// What shipped, what comes next, what is thought about, and the rest.
const order: readonly Phase[] = [
  'done',
  'accepted',
  'draft',
  'paused',
  'superseded',
  'dropped',
  'unknown',
];

/** The groups of designs that the release notes show. */
export function toReleaseNotesGroups(
  {set}: SiteContent,
  {statuses}: ReleaseNotesOptions,
): readonly DesignGroup[] {
  const groups = toGroups(set, order);
  if (!statuses) return groups;
  return statuses.flatMap((id) => groups.find(({word}) => word.id === toStatusId(id)) ?? []);
}

/** What the release notes page shows; the summaries themselves are modules of their own. */
export function toReleaseNotesProps(
  content: SiteContent,
  paths: SitePaths,
  options: ReleaseNotesOptions,
  {index}: PluginOptions,
): DesignReleaseNotesProps {
  const anchorOf = toAnchors();
  const groups = toReleaseNotesGroups(content, options).map(({word, designs}) => ({
    status: {...word, raw: null},
    anchor: anchorOf(word.id),
    designs: designs.map((design) => ({
      ...toItemProps(design, content, false),
      anchor: anchorOf(design.title),
      hasSummary: design.summary !== undefined,
    })),
  }));
  return {
    title: options.title,
    description: options.description ?? null,
    indexPermalink: paths.index,
    indexTitle: index.title,
    groups,
    toc: groups.flatMap(({status, anchor, designs}) => [
      {value: escapeHtml(status.label), id: anchor, level: 2},
      ...designs.map(({title, anchor: id}) => ({value: escapeHtml(title), id, level: 3})),
    ]),
  };
}

// A table of contents takes HTML, and a title is text.
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
