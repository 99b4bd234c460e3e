import type {Design, StatusWord} from '../../core/index.ts';
import {writeSummary} from '../../notes/collect-notes.ts';
import {escapeMarkdown} from '../../notes/escape-markdown.ts';
import type {SiteContent} from '../content/content.ts';
import type {SiteTexts} from '../content/texts.ts';
import type {DesignGroup} from '../designs/groups.ts';
import {toReleaseGroups} from '../designs/releases.ts';
import type {AddressOf, OutsideLink} from '../links/addresses.ts';

/** Name of the release notes as a Markdown file. */
export const releaseNotesFile = 'release-notes.md';

/** What the file needs besides the groups. */
export interface ReleaseNotesFileSettings {
  readonly title: string;
  readonly description?: string;
  readonly texts: SiteTexts;
  readonly permalinks: SiteContent['permalinks'];
  readonly addressOf: AddressOf;
  readonly linkOf: OutsideLink;
}

/** The release notes as a Markdown file of their own, to be sent or pasted into a release. */
export function toReleaseNotesFile(
  groups: readonly DesignGroup[],
  settings: ReleaseNotesFileSettings,
): string {
  const {title, description} = settings;
  const parts = [
    `# ${escapeMarkdown(title)}`,
    ...(description === undefined ? [] : [escapeMarkdown(description)]),
    ...groups.flatMap(({word, designs}) => toStatusPart(word, designs, settings)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function toStatusPart(
  {label}: StatusWord,
  designs: readonly Design[],
  settings: ReleaseNotesFileSettings,
): readonly string[] {
  const releases = toReleaseGroups(designs);
  const isByRelease = releases.some(({release}) => release !== undefined);
  return [
    `## ${escapeMarkdown(label)}`,
    ...releases.flatMap((group) => [
      ...(isByRelease
        ? [`### ${escapeMarkdown(group.release ?? settings.texts['releaseNotes.noRelease'])}`]
        : []),
      ...group.designs.flatMap((design) => toDesignPart(design, isByRelease ? 4 : 3, settings)),
    ]),
  ];
}

function toDesignPart(
  design: Design,
  level: number,
  {permalinks, addressOf, linkOf}: ReleaseNotesFileSettings,
): readonly string[] {
  const {sourcePath, title, number, summary} = design;
  const permalink = permalinks.get(sourcePath);
  const text = escapeMarkdown(number === undefined ? title : `${number} ${title}`);
  const page = permalink === undefined ? undefined : addressOf(permalink);
  const heading = `${'#'.repeat(level)} ${page === undefined ? text : `[${text}](${page})`}`;
  if (!summary) return [heading];
  const written = writeSummary(design, level + 1, {
    urlOf: () => page,
    linkOf: (_, url, kind) => linkOf(sourcePath, url, kind),
  });
  return [heading, written];
}
