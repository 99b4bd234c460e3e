import {toForgeUrls} from '../../core/history/forge-urls.ts';
import {collectNotes, type NotesSettings} from '../../notes/collect-notes.ts';
import {escapeMarkdown} from '../../notes/escape-markdown.ts';
import {formatNotes} from '../../notes/notes.ts';
import type {ShownSet} from '../content/content.ts';
import type {Title} from '../content/titles.ts';
import type {AddressOf, OutsideLink} from '../links/addresses.ts';
import {findNewest, type ToldRelease} from '../pages/release-notes/told-releases.ts';

/** What the files need besides the releases. */
export interface ReleaseFileSettings extends Title {
  readonly addressOf: AddressOf;
  readonly linkOf: OutsideLink;
  readonly repositoryUrl?: string;
}

/** How many releases the file of all has: readers of more take the file of each. */
const most = 10;

/** One release as a Markdown file that can be used alone. */
export function toReleaseFile(
  told: ToldRelease,
  shown: ShownSet,
  settings: ReleaseFileSettings,
): string {
  const text = formatNotes(collectNotes(told.groups, toNotesSettings(shown, settings)), 2);
  return join([`# ${toHeading(told)}`, text]);
}

/** The newest releases as one file. */
export function toNewestReleasesFile(
  releases: readonly ToldRelease[],
  shown: ShownSet,
  settings: ReleaseFileSettings,
): string {
  const {title, description} = settings;
  const newest = findNewest(releases);
  const start = newest ? releases.indexOf(newest) : 0;
  const notes = toNotesSettings(shown, settings);
  return join([
    `# ${escapeMarkdown(title)}`,
    ...(description === undefined ? [] : [escapeMarkdown(description)]),
    ...releases
      .slice(start, start + most)
      .flatMap((told) => [
        `## ${toHeading(told)}`,
        formatNotes(collectNotes(told.groups, notes), 3),
      ]),
  ]);
}

function toHeading({name, release: {date, name: own}}: ToldRelease): string {
  const isDated = date !== undefined && own !== '' && !own.startsWith(date.slice(0, 4));
  return escapeMarkdown(isDated ? `${name} (${date})` : name);
}

function join(parts: readonly string[]): string {
  return `${parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function toNotesSettings(
  {set, texts, permalinks}: ShownSet,
  {addressOf, linkOf, repositoryUrl}: ReleaseFileSettings,
): NotesSettings {
  return {
    designs: new Map(set.designs.map((design) => [design.id, design])),
    labels: new Map(set.statuses.map(({id, label}) => [id, label])),
    texts,
    urlOf: ({sourcePath}) => {
      const permalink = permalinks.get(sourcePath);
      return permalink === undefined ? undefined : addressOf(permalink);
    },
    linkOf: ({sourcePath}, url, kind) => linkOf(sourcePath, url, kind),
    ...(repositoryUrl === undefined ? {} : {urls: toForgeUrls(repositoryUrl)}),
  };
}
