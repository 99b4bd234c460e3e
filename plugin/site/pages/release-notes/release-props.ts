import {toForgeUrls} from '../../../core/history/forge-urls.ts';
import type {Design, ReleaseEntry} from '../../../core/index.ts';
import type {EntryGroup} from '../../../core/releases/groups.ts';
import {listWords, toGroupHeading, toLabel} from '../../../notes/headings.ts';
import type {
  MilestoneProps,
  ReleaseContentProps,
  ReleaseCountProps,
  ReleaseEntryProps,
  ReleaseGroupProps,
  ReleaseLinkProps,
  TocItemProps,
} from '../../../props.ts';
import {escapeHtml} from '../../../render/html/escape-html.ts';
import type {ShownSet} from '../../content/content.ts';
import {toStatusProps} from '../../designs/groups.ts';
import {shorten, toLinkProps, toPersonProps} from '../../designs/item-props.ts';
import type {ToldRelease} from './told-releases.ts';

/** What the props of releases need besides the designs. */
export interface ReleaseSettings {
  /** Those that readers may see, by id. */
  readonly designs: ReadonlyMap<string, Design>;
  /** Gives each anchor of the page only once. */
  readonly anchorOf: (text: string) => string;
  readonly repositoryUrl?: string;
  /** Whether Markdown files are published. */
  readonly hasFiles: boolean;
}

/** What a page shows of a release. */
export function toReleaseContent(
  told: ToldRelease,
  shown: ShownSet,
  settings: ReleaseSettings,
): ReleaseContentProps {
  return {
    ...toReleaseLink(told, shown),
    markdown: settings.hasFiles ? `${told.permalink}.md` : null,
    groups: told.groups.map((group) => toGroup(group, shown, settings)),
  };
}

/** A release in the list of all. */
export function toReleaseLink(
  {name, permalink, release, groups}: ToldRelease,
  shown: ShownSet,
): ReleaseLinkProps {
  return {
    name,
    permalink,
    date: isCalendar(shown) && !release.isOpen ? null : (release.date ?? null),
    isOpen: release.isOpen ?? false,
    counts: groups.map((group): ReleaseCountProps => {
      const words = listWords(group, toLabels(shown)).join(', ');
      const isNew = group.outcome === 'added' || group.outcome === 'new-drafts';
      return {
        label: isNew || words === '' ? toGroupHeading(group, toLabels(shown), shown.texts) : words,
        count: group.entries.length,
      };
    }),
  };
}

// Names of years, quarters and months already say when they end.
function isCalendar({set}: ShownSet): boolean {
  const by = set.releases?.by;
  return by === 'years' || by === 'quarters' || by === 'months';
}

/** What comes next. */
export function toMilestones(
  shown: ShownSet,
  settings: ReleaseSettings,
): readonly MilestoneProps[] {
  return (shown.set.releases?.next ?? []).flatMap(({name, entries}) => {
    const known = entries.flatMap((entry) => {
      const design = settings.designs.get(entry.id);
      return design ? [toEntry(design, {entry, isMixed: true}, shown, settings)] : [];
    });
    return known.length > 0 ? [{name: name ?? null, entries: known}] : [];
  });
}

/** The table of contents of a release, with headings from level 2 on. */
export function toReleaseToc({groups}: ReleaseContentProps): readonly TocItemProps[] {
  return groups.flatMap(({heading, anchor, isFull, entries}) => [
    {value: escapeHtml(heading), id: anchor, level: 2},
    ...(isFull
      ? entries.map(({title, anchor: id}) => ({value: escapeHtml(title), id, level: 3}))
      : []),
  ]);
}

function toGroup(group: EntryGroup, shown: ShownSet, settings: ReleaseSettings): ReleaseGroupProps {
  const labels = toLabels(shown);
  const phases = new Set(group.entries.map(({phase}) => phase));
  const [phase] = phases;
  const isNew = group.outcome === 'added' || group.outcome === 'new-drafts';
  const isMixed = isNew || listWords(group, labels).length > 1;
  const heading = toGroupHeading(group, labels, shown.texts);
  return {
    heading,
    anchor: settings.anchorOf(heading),
    phase: phase !== undefined && phases.size === 1 && !isNew ? phase : null,
    isFull: group.isFull,
    entries: group.entries.flatMap((entry) => {
      const design = settings.designs.get(entry.id);
      return design ? [toEntry(design, {entry, isMixed}, shown, settings)] : [];
    }),
  };
}

interface GroupedEntry {
  readonly entry: ReleaseEntry;
  /** Whether entries of its group have different statuses, so that each shows its own. */
  readonly isMixed: boolean;
}

function toEntry(
  design: Design,
  {entry, isMixed}: GroupedEntry,
  shown: ShownSet,
  {designs, anchorOf, repositoryUrl}: ReleaseSettings,
): ReleaseEntryProps {
  const {id, title, release, supersededBy, summary, authors} = design;
  const {status, from, phase, date, pullRequest} = entry;
  const then = {...design, status: {phase, ...(status === undefined ? {} : {id: status})}};
  const urls = repositoryUrl === undefined ? undefined : toForgeUrls(repositoryUrl);
  const isReplaced = entry.outcome === 'superseded';
  return {
    ...toLinkProps(design, shown),
    status: {...toStatusProps(then, shown), raw: null},
    id,
    anchor: anchorOf(title),
    from: from === undefined || from === status ? null : toLabel(from, toLabels(shown)),
    showsStatus: isMixed && status !== undefined,
    date: date ?? null,
    pullRequest:
      pullRequest === undefined
        ? null
        : {number: pullRequest, url: urls?.pullRequest(pullRequest) ?? null},
    people: authors.map(toPersonProps),
    milestone: phase === 'accepted' ? (release ?? null) : null,
    successors: isReplaced
      ? supersededBy.flatMap(({id: other}) => {
          const successor = designs.get(other ?? '');
          return successor ? [toLinkProps(successor, shown)] : [];
        })
      : [],
    summary: summary ? shorten(summary.text, 300) : null,
    hasSummary: summary !== undefined,
  };
}

function toLabels({set}: ShownSet): ReadonlyMap<string, string> {
  return new Map(set.statuses.map(({id, label}) => [id, label]));
}
