import type {DocusaurusConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {SiteTexts} from '../content/texts.ts';
import type {Titles} from '../content/titles.ts';
import type {AddressOf, OutsideLink} from '../links/addresses.ts';
import {hasChanges, toChangeItems} from './change-items.ts';
import {type FeedItem, toFeedItems} from './feed-items.ts';
import {formatFeedStyle} from './feed-style.ts';
import {changeFiles, feedFiles, toFeed} from './feeds.ts';
import type {PublishedContent, ReaderFile, ReaderFileSettings} from './reader-files.ts';

/** Name of the style of feeds. */
const styleFile = 'feeds.css';

/** The feeds of designs, those of changes where there is a history, and their style. */
export function toFeedFiles(
  content: PublishedContent,
  settings: ReaderFileSettings,
  addressOf: AddressOf,
  linkOf: OutsideLink,
): readonly ReaderFile[] {
  const {set, titles, texts} = content;
  const {options, siteConfig} = settings;
  const title = toFeedTitle(titles, siteConfig);
  const ofDesigns = {title, files: feedFiles, items: toFeedItems(content, addressOf, linkOf)};
  const ofChanges = () => ({
    title: toChangesTitle(title, texts),
    files: changeFiles,
    items: toChangeItems(content, addressOf, settings.paths, options.repositoryUrl),
  });
  const feeds = [ofDesigns, ...(hasChanges(set) ? [ofChanges()] : [])].flatMap((feed) =>
    toFiles(feed, titles, settings, addressOf),
  );
  const isStyled = feeds.some(({name}) => !name.endsWith('.json'));
  return isStyled ? [...feeds, {name: styleFile, text: formatFeedStyle(texts)}] : feeds;
}

type Files = typeof feedFiles | typeof changeFiles;

interface Feed {
  readonly title: string;
  readonly files: Files;
  readonly items: readonly FeedItem[];
}

function toFiles(
  {title, files, items}: Feed,
  titles: Titles,
  {options: {feedOptions}, siteConfig, paths, locale}: ReaderFileSettings,
  addressOf: AddressOf,
): readonly ReaderFile[] {
  const {type: types, limit, language, copyright} = feedOptions;
  const shown = limit === false ? items : items.slice(0, limit);
  return types.map((type): ReaderFile => {
    const {name} = files[type];
    const text = toFeed(type, shown, {
      title,
      description:
        titles.feed.description ?? titles.index.description ?? (siteConfig.tagline || title),
      language: language ?? locale,
      ...(copyright === undefined ? {} : {copyright}),
      page: addressOf((files === changeFiles ? paths.activity : undefined) ?? paths.index),
      feed: new URL(normalizeUrl([paths.root, name]), siteConfig.url).href,
      stylesheet: styleFile,
    });
    return {name, text};
  });
}

/** What the feeds of a folder are called. */
export function toFeedTitle(
  {feed, index}: Pick<Titles, 'feed' | 'index'>,
  {title, titleDelimiter}: Pick<DocusaurusConfig, 'title' | 'titleDelimiter'>,
): string {
  return feed.title ?? `${index.title} ${titleDelimiter} ${title}`;
}

/** What its feeds of changes are called. */
export function toChangesTitle(title: string, texts: SiteTexts): string {
  return `${texts['changes.feed']}: ${title}`;
}
