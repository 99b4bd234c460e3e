import type {Design, Phase, StatusWord} from '../core/index.ts';
import {toStatusId} from '../core/status/vocabulary.ts';
import type {PluginOptions, ReleaseNotesOptions} from '../options.ts';
import {escapeHtml} from '../render/html/escape-html.ts';
import {toAnchors} from './anchors.ts';
import type {SiteContent} from './content.ts';
import {type DesignGroup, toGroups} from './groups.ts';
import {toItemProps} from './item-props.ts';
import type {SitePaths} from './permalinks.ts';
import type {DesignReleaseNotesProps, DesignReleaseProps, TocItemProps} from './props.ts';
import {toReleaseGroups} from './releases.ts';

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
  markdown: string | null,
): Omit<DesignReleaseNotesProps, 'head'> {
  const anchorOf = toAnchors();
  const groups = toReleaseNotesGroups(content, options).map(({word, designs}) => ({
    status: {...word, raw: null},
    anchor: anchorOf(word.id),
    releases: toReleases(designs, word, content, anchorOf),
  }));
  return {
    title: options.title,
    description: options.description ?? null,
    indexPermalink: paths.index,
    indexTitle: index.title,
    markdown,
    groups,
    toc: groups.flatMap(({status, anchor, releases}) => [
      {value: escapeHtml(status.label), id: anchor, level: 2},
      ...releases.flatMap(toTocItems),
    ]),
  };
}

function toReleases(
  designs: readonly Design[],
  {id}: StatusWord,
  content: SiteContent,
  anchorOf: (text: string) => string,
): readonly DesignReleaseProps[] {
  const groups = toReleaseGroups(designs);
  const isByRelease = groups.some(({release}) => release !== undefined);
  return groups.map(({release, designs: members}) => ({
    release: release ?? null,
    anchor: isByRelease ? anchorOf(toReleaseAnchor(id, release)) : null,
    designs: members.map((design) => ({
      ...toItemProps(design, content, false),
      anchor: anchorOf(design.title),
      hasSummary: design.summary !== undefined,
    })),
  }));
}

// Several statuses may have designs of one release. An anchor knows no dots: `1.10` is not `11.0`.
function toReleaseAnchor(status: string, release: string | undefined): string {
  return `${status} ${release?.replaceAll('.', '-') ?? 'no release'}`;
}

// A table of contents takes HTML, and a title is text. What the theme calls those without a release is not known here: they stand beside the releases.
function toTocItems({release, anchor, designs}: DesignReleaseProps): readonly TocItemProps[] {
  const level = release === null ? 3 : 4;
  return [
    ...(release === null || anchor === null
      ? []
      : [{value: escapeHtml(release), id: anchor, level: 3}]),
    ...designs.map(({title, anchor: id}) => ({value: escapeHtml(title), id, level})),
  ];
}
