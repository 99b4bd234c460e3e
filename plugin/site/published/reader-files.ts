import type {DocusaurusConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {PluginOptions} from '../../options.ts';
import type {ShownSet, SiteContent} from '../content/content.ts';
import {toAddressOf, toFileAddress, toOutsideLinks} from '../links/addresses.ts';
import type {SitePaths} from '../pages/page-kind.ts';
import {toReleaseNotesGroups} from '../pages/release-notes/release-notes-props.ts';
import {toToldReleases} from '../pages/release-notes/told-releases.ts';
import {toFeedFiles} from './feed-files.ts';
import {llmsFile, toLlmsFile} from './llms-file.ts';
import {toMarkdownAddresses} from './markdown-files.ts';
import {toNewestReleasesFile, toReleaseFile} from './release-files.ts';
import {releaseNotesFile, toReleaseNotesFile} from './release-notes-file.ts';

/** What the files need to know of the site. */
export interface ReaderFileSettings {
  readonly siteConfig: Pick<
    DocusaurusConfig,
    'url' | 'trailingSlash' | 'title' | 'tagline' | 'titleDelimiter'
  >;
  readonly baseUrl: string;
  readonly locale: string;
  readonly paths: Pick<SitePaths, 'root' | 'index' | 'activity' | 'releaseNotes'>;
  readonly options: Pick<PluginOptions, 'releaseNotes' | 'feedOptions' | 'repositoryUrl'>;
}

export type PublishedContent = ShownSet &
  Pick<SiteContent, 'copies' | 'folder' | 'lastUpdates' | 'titles' | 'translated'>;

/** A file that the site publishes below the base path. */
export interface ReaderFile {
  readonly name: string;
  readonly text: string;
}

/** What the site publishes for readers elsewhere: the release notes as Markdown, and the feeds. */
export function toReaderFiles(
  content: PublishedContent,
  settings: ReaderFileSettings,
): readonly ReaderFile[] {
  const {options, siteConfig, baseUrl, paths} = settings;
  const {releaseNotes} = options;
  const {titles} = content;
  const addressOf = toAddressOf(siteConfig, baseUrl);
  const linkOf = toOutsideLinks(content, options.repositoryUrl, addressOf);
  const markdown = toMarkdownAddresses(content, paths.root);
  const fileAddressOf = (address: string) => toFileAddress(address, siteConfig.url);
  const list = toLlmsFile(content, {addressOf, fileAddressOf, markdown});
  const feeds = toFeedFiles(content, settings, addressOf, linkOf);
  const lists: readonly ReaderFile[] = [{name: llmsFile, text: list}, ...feeds];
  if (!releaseNotes || !titles.releaseNotes) return lists;
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
      ...lists,
    ];
  }
  const text = toReleaseNotesFile(toReleaseNotesGroups(content, releaseNotes.statuses), {
    ...titles.releaseNotes,
    texts: content.texts,
    permalinks: content.permalinks,
    addressOf,
    linkOf,
  });
  return [{name: releaseNotesFile, text}, ...lists];
}
