import type {DocusaurusConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {PluginOptions} from '../../options.ts';
import type {ShownSet, SiteContent} from '../content/content.ts';
import type {Titles} from '../content/titles.ts';
import {toAddressOf, toOutsideLinks} from '../links/addresses.ts';
import type {SitePaths} from '../pages/page-kind.ts';
import {toReleaseNotesGroups} from '../pages/release-notes/release-notes-props.ts';
import {toToldReleases} from '../pages/release-notes/told-releases.ts';
import {toFeedItems} from './feed-items.ts';
import {feedFiles, toFeed} from './feeds.ts';
import {toNewestReleasesFile, toReleaseFile} from './release-files.ts';
import {toReleaseNotesFile} from './release-notes-file.ts';

/** What the files need to know of the site. */
export interface ReaderFileSettings {
  readonly siteConfig: Pick<
    DocusaurusConfig,
    'url' | 'trailingSlash' | 'title' | 'tagline' | 'titleDelimiter'
  >;
  readonly baseUrl: string;
  readonly locale: string;
  readonly paths: Pick<SitePaths, 'root' | 'index' | 'releaseNotes'>;
  readonly options: Pick<PluginOptions, 'releaseNotes' | 'feedOptions' | 'repositoryUrl'>;
}

type PublishedContent = ShownSet &
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
  const {options, paths, siteConfig, baseUrl, locale} = settings;
  const {releaseNotes, feedOptions} = options;
  const {titles} = content;
  const addressOf = toAddressOf(siteConfig, baseUrl);
  const linkOf = toOutsideLinks(content, options.repositoryUrl, addressOf);
  const items = toFeedItems(content, addressOf, linkOf);
  const shown = feedOptions.limit === false ? items : items.slice(0, feedOptions.limit);
  const title = toFeedTitle(titles, siteConfig);
  const feeds = feedOptions.type.map((type): ReaderFile => {
    const {name} = feedFiles[type];
    const text = toFeed(type, shown, {
      title,
      description:
        titles.feed.description ?? titles.index.description ?? (siteConfig.tagline || title),
      language: feedOptions.language ?? locale,
      ...(feedOptions.copyright === undefined ? {} : {copyright: feedOptions.copyright}),
      page: addressOf(paths.index),
      feed: new URL(normalizeUrl([paths.root, name]), siteConfig.url).href,
    });
    return {name, text};
  });
  if (!releaseNotes || !titles.releaseNotes) return feeds;
  const page = releaseNotes.path.replace(/^\/+|(?<!\/)\/+$/g, '');
  const permalink = paths.releaseNotes ?? normalizeUrl([paths.root, page]);
  const told = toToldReleases(content, permalink, releaseNotes.statuses);
  if (told) {
    const {repositoryUrl} = options;
    const about = {
      ...titles.releaseNotes,
      addressOf,
      linkOf,
      ...(repositoryUrl === undefined ? {} : {repositoryUrl}),
    };
    return [
      {name: releaseNotesFile, text: toNewestReleasesFile(told, content, about)},
      ...told.map((release) => ({
        name: `${page}/${release.slug}.md`,
        text: toReleaseFile(release, content, about),
      })),
      ...feeds,
    ];
  }
  const text = toReleaseNotesFile(toReleaseNotesGroups(content, releaseNotes.statuses), {
    ...titles.releaseNotes,
    texts: content.texts,
    permalinks: content.permalinks,
    addressOf,
    linkOf,
  });
  return [{name: releaseNotesFile, text}, ...feeds];
}

/** What the feeds of a folder are called. */
export function toFeedTitle(
  {feed, index}: Pick<Titles, 'feed' | 'index'>,
  {title, titleDelimiter}: Pick<DocusaurusConfig, 'title' | 'titleDelimiter'>,
): string {
  return feed.title ?? `${index.title} ${titleDelimiter} ${title}`;
}
