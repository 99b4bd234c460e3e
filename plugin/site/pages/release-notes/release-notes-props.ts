import type {Design, Phase, StatusWord} from '../../../core/index.ts';
import {toStatusId} from '../../../core/status/vocabulary.ts';
import type {ReleaseNotesOptions} from '../../../options.ts';
import type {
  DesignReleaseNotesProps,
  DesignReleaseProps,
  PageLinkProps,
  TocItemProps,
} from '../../../props.ts';
import {escapeHtml} from '../../../render/html/escape-html.ts';
import type {ShownSet, SiteContent} from '../../content/content.ts';
import type {Title} from '../../content/titles.ts';
import {toAnchors} from '../../designs/anchors.ts';
import {type DesignGroup, toForce, toGroups} from '../../designs/groups.ts';
import {toItemProps} from '../../designs/item-props.ts';
import {toReleaseGroups} from '../../designs/releases.ts';
import {toOldAnchors} from './old-anchors.ts';
import {
  type ReleaseSettings,
  toMilestones,
  toReleaseContent,
  toReleaseLink,
  toReleaseToc,
} from './release-props.ts';
import {findNewest, type ToldRelease} from './told-releases.ts';

// First what is done, then accepted designs, drafts, and the rest.
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
  content: Pick<SiteContent, 'set' | 'texts'>,
  statuses: ReleaseNotesOptions['statuses'],
): readonly DesignGroup[] {
  const groups = toGroups(content, order);
  if (!statuses) return groups;
  return statuses.flatMap((id) => groups.find(({word}) => word.id === toStatusId(id)) ?? []);
}

interface ReleaseNotesSettings extends Title {
  readonly statuses?: ReleaseNotesOptions['statuses'] | undefined;
  readonly index: PageLinkProps;
  readonly markdown: string | null;
}

/** What the page shows of releases. */
interface ToldSettings {
  readonly releases: readonly ToldRelease[];
  readonly settings: ReleaseSettings;
}

/**
 * What the release notes page shows: the newest release and a list of all, or without releases all
 * designs by status. The summaries themselves are modules of their own.
 */
export function toReleaseNotesProps(
  shown: ShownSet,
  notes: ReleaseNotesSettings,
  told?: ToldSettings,
): Omit<DesignReleaseNotesProps, 'head'> {
  const byStatus = toStatusNotes(shown, notes);
  if (!told) return byStatus;
  const {releases, settings} = told;
  const newest = findNewest(releases);
  const content = newest ? toReleaseContent(newest, shown, settings) : null;
  return {
    ...byStatus,
    groups: [],
    newest: content,
    next: toMilestones(shown, settings),
    releases: releases.map((release) => toReleaseLink(release, shown)),
    oldAnchors: toOldAnchors(byStatus.groups, releases, notes.index.permalink),
    isEmpty: releases.length === 0,
    toc: content ? toReleaseToc(content).map((item) => ({...item, level: item.level + 1})) : [],
  };
}

function toStatusNotes(
  shown: ShownSet,
  {title, description, statuses, index, markdown}: ReleaseNotesSettings,
): Omit<DesignReleaseNotesProps, 'head'> {
  const anchorOf = toAnchors();
  const groups = toReleaseNotesGroups(shown, statuses).map(({word, designs}) => ({
    status: {...word, raw: null, ...toForce(word, shown.set)},
    anchor: anchorOf(word.id),
    releases: toReleases(designs, word, shown, anchorOf),
  }));
  return {
    title,
    description: description ?? null,
    indexPermalink: index.permalink,
    indexTitle: index.title,
    markdown,
    newest: null,
    next: [],
    releases: [],
    oldAnchors: {},
    isEmpty: false,
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
  shown: ShownSet,
  anchorOf: (text: string) => string,
): readonly DesignReleaseProps[] {
  const groups = toReleaseGroups(designs);
  const isByRelease = groups.some(({release}) => release !== undefined);
  return groups.map(({release, designs: members}) => ({
    release: release ?? null,
    anchor: isByRelease ? anchorOf(toReleaseAnchor(id, release)) : null,
    designs: members.map((design) => ({
      ...toItemProps(design, shown, false),
      anchor: anchorOf(design.title),
      hasSummary: design.summary !== undefined,
    })),
  }));
}

// Several statuses may have designs of one release. An anchor knows no dots: `1.10` is not `11.0`.
function toReleaseAnchor(status: string, release: string | undefined): string {
  return `${status} ${release?.replaceAll('.', '-') ?? 'no release'}`;
}

// A table of contents takes HTML, and a title is text. Designs without a release are left out,
// because the theme names their heading.
function toTocItems({release, anchor, designs}: DesignReleaseProps): readonly TocItemProps[] {
  const level = release === null ? 3 : 4;
  return [
    ...(release === null || anchor === null
      ? []
      : [{value: escapeHtml(release), id: anchor, level: 3}]),
    ...designs.map(({title, anchor: id}) => ({value: escapeHtml(title), id, level})),
  ];
}
