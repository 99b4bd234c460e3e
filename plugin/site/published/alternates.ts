import type {DocusaurusConfig} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import type {PluginOptions} from '../../options.ts';
import type {SitePaths} from '../links/permalinks.ts';
import type {AlternateProps} from '../props.ts';
import {feedFiles} from './feeds.ts';
import {toFeedTitle} from './reader-files.ts';

/** The same designs in other forms, for the head of every page. */
export function toAlternates(
  {root}: SitePaths,
  options: PluginOptions,
  siteConfig: Pick<DocusaurusConfig, 'title' | 'titleDelimiter'>,
): readonly AlternateProps[] {
  const title = toFeedTitle(options, siteConfig);
  const feeds = options.feedOptions.type.map((type): AlternateProps => {
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
