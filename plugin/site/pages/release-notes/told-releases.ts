import {type Release, toSlug} from '../../../core/index.ts';
import {type EntryGroup, groupEntries} from '../../../core/releases/groups.ts';
import {isCalendar} from '../../../core/releases/periods.ts';
import type {ReleaseNotesOptions} from '../../../options.ts';
import type {SiteContent} from '../../content/content.ts';

/** A release with the address of its page, and what that tells. */
export interface ToldRelease {
  /** Its name, or that of everything after the newest release. */
  readonly name: string;
  readonly release: Release;
  readonly permalink: string;
  /** From the page of all releases. */
  readonly slug: string;
  readonly groups: readonly EntryGroup[];
}

/**
 * The releases that pages show, the newest first; undefined if there are none. Only designs that
 * readers may see are in them.
 */
export function toToldReleases(
  {set, texts, permalinks}: Pick<SiteContent, 'set' | 'texts' | 'permalinks'>,
  page: string,
  statuses: ReleaseNotesOptions['statuses'],
): readonly ToldRelease[] | undefined {
  if (!set.releases) return undefined;
  const shown = new Set(set.designs.map(({id}) => id));
  const {hasStatuses, isDecisionLog} = set;
  const choice = {hasStatuses, isDecisionLog, ...(statuses ? {statuses} : {})};
  const addressOf = createSlugs(page, permalinks);
  const {by, list} = set.releases;
  const unnamed = texts[by === 'field' ? 'releaseNotes.noRelease' : 'releaseNotes.unreleased'];
  return list
    .map((release): ToldRelease => {
      const name = release.name || unnamed;
      const entries = release.entries.filter(({id}) => shown.has(id));
      const slug = addressOf(release.name || (by === 'field' ? 'none' : 'unreleased'));
      const groups = groupEntries(entries, choice);
      return {name, release, slug, permalink: `${page}/${slug}`, groups};
    })
    .filter(({release, groups}) => groups.length > 0 || !(isCalendar(by) || release.name === ''));
}

// `1.6` for `v1.6`. No two are the same, and none is that of a document.
function createSlugs(
  page: string,
  permalinks: SiteContent['permalinks'],
): (name: string) => string {
  const taken = new Set([...permalinks.values()].map((permalink) => permalink.toLowerCase()));
  return (name) => {
    const bare = name.toLowerCase().replace(/^v(?=\d)/, '');
    const slug = toSlug(bare).replaceAll('/', '-');
    let unique = slug;
    for (let at = 2; taken.has(`${page}/${unique}`.toLowerCase()); at += 1)
      unique = `${slug}-${at}`;
    taken.add(`${page}/${unique}`.toLowerCase());
    return unique;
  };
}

/** The release that the page of all shows in full: the newest, if not what came after it. */
export function findNewest(releases: readonly ToldRelease[]): ToldRelease | undefined {
  return releases.find(({release}) => release.name !== '') ?? releases[0];
}
