import type {DocusaurusConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {FeedOptions} from '../../options.ts';
import type {AlternateProps} from '../../props.ts';
import type {Titles} from '../content/titles.ts';
import {feedFiles} from './feeds.ts';
import {toFeedTitle} from './reader-files.ts';

/** The same designs in other forms below `root`, for the head of every page. */
export function toAlternates(
  root: string,
  titles: Titles,
  {type: feedTypes}: Pick<FeedOptions, 'type'>,
  siteConfig: Pick<DocusaurusConfig, 'title' | 'titleDelimiter'>,
): readonly AlternateProps[] {
  const title = toFeedTitle(titles, siteConfig);
  const feeds = feedTypes.map((type): AlternateProps => {
    const {name, type: mime, label} = feedFiles[type];
    return {rel: 'alternate', type: mime, title: `${title} (${label})`, href: at(root, name)};
  });
  return [
    ...feeds,
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
