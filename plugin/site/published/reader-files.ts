import type {DocusaurusConfig} from '@docusaurus/types';
import type {PluginOptions} from '../../options.ts';
import type {ShownSet, SiteContent} from '../content/content.ts';
import {toAddressOf, toOutsideLinks} from '../links/addresses.ts';
import type {SitePaths} from '../pages/page-kind.ts';
import {toReleaseNotesGroups} from '../pages/release-notes/release-notes-props.ts';
import {toFeedFiles} from './feed-files.ts';
import {toReleaseNotesFile} from './release-notes-file.ts';

/** What the files need to know of the site. */
export interface ReaderFileSettings {
  readonly siteConfig: Pick<
    DocusaurusConfig,
    'url' | 'trailingSlash' | 'title' | 'tagline' | 'titleDelimiter'
  >;
  readonly baseUrl: string;
  readonly locale: string;
  readonly paths: Pick<SitePaths, 'root' | 'index' | 'activity'>;
  readonly options: Pick<PluginOptions, 'releaseNotes' | 'feedOptions' | 'repositoryUrl'>;
}

export type PublishedContent = ShownSet &
  Pick<SiteContent, 'copies' | 'folder' | 'lastUpdates' | 'titles' | 'translated'>;

/** A file that the site publishes below the base path. */
export interface ReaderFile {
  readonly name: string;
  readonly text: string;
}

/** Name of the release notes as a Markdown file. */
export const releaseNotesFile = 'release-notes.md';

/** What the site publishes for readers elsewhere: the release notes as Markdown, and the feeds. */
export function toReaderFiles(
  content: PublishedContent,
  settings: ReaderFileSettings,
): readonly ReaderFile[] {
  const {options, siteConfig, baseUrl} = settings;
  const {releaseNotes} = options;
  const {titles} = content;
  const addressOf = toAddressOf(siteConfig, baseUrl);
  const linkOf = toOutsideLinks(content, options.repositoryUrl, addressOf);
  const feeds = toFeedFiles(content, settings, addressOf, linkOf);
  if (!releaseNotes || !titles.releaseNotes) return feeds;
  const text = toReleaseNotesFile(toReleaseNotesGroups(content, releaseNotes.statuses), {
    ...titles.releaseNotes,
    texts: content.texts,
    permalinks: content.permalinks,
    addressOf,
    linkOf,
  });
  return [{name: releaseNotesFile, text}, ...feeds];
}
