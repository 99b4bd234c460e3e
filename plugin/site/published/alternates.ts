import type {DocusaurusConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {FeedOptions} from '../../options.ts';
import type {AlternateProps} from '../../props.ts';
import type {SiteContent} from '../content/content.ts';
import {hasChanges} from './change-items.ts';
import {toChangesTitle, toFeedTitle} from './feed-files.ts';
import {changeFiles, feedFiles} from './feeds.ts';

/** The same designs in other forms below `root`, for the head of every page. */
export function toAlternates(
  root: string,
  {titles, set, texts}: Pick<SiteContent, 'titles' | 'set' | 'texts'>,
  {type: feedTypes}: Pick<FeedOptions, 'type'>,
  siteConfig: Pick<DocusaurusConfig, 'title' | 'titleDelimiter'>,
): readonly AlternateProps[] {
  const title = toFeedTitle(titles, siteConfig);
  const toFeeds = (files: typeof feedFiles | typeof changeFiles, feed: string) =>
    feedTypes.map((type): AlternateProps => {
      const {name, type: mime, label} = files[type];
      return {rel: 'alternate', type: mime, title: `${feed} (${label})`, href: at(root, name)};
    });
  return [
    ...toFeeds(feedFiles, title),
    ...(hasChanges(set) ? toFeeds(changeFiles, toChangesTitle(title, texts)) : []),
    {rel: 'alternate', type: 'application/json', title, href: at(root, 'designs.json')},
    {
      rel: 'describedby',
      type: 'application/schema+json',
      title: 'JSON Schema of designs.json',
      href: at(root, 'designs.schema.json'),
    },
  ];
}

function at(root: string, name: string): string {
  return normalizeUrl([root, name]);
}
