import type {PluginOptions} from '../../../options.ts';
import type {SiteContent} from '../../content/content.ts';
import {toAnchors} from '../../designs/anchors.ts';
import {byNumber, toGroups} from '../../designs/groups.ts';
import {toItemProps} from '../../designs/item-props.ts';
import type {SitePaths} from '../../links/permalinks.ts';
import type {DesignIndexProps} from '../../props.ts';

/** What the index shows: every document, none left out. */
export function toIndexProps(
  content: SiteContent,
  paths: SitePaths,
  {index, releaseNotes, health}: PluginOptions,
  showProblems: boolean,
  json: string | null,
): Omit<DesignIndexProps, 'head'> {
  const {set} = content;
  const toItem = (design: (typeof set.designs)[number]) =>
    toItemProps(design, content, showProblems);
  const anchorOf = toAnchors();
  const sorted = [...set.designs].sort(byNumber);
  const needsAttention = ({kind, status, isLost}: (typeof set.designs)[number]) =>
    isLost === true || (kind === 'design' && status.id === undefined);
  return {
    title: index.title,
    description: index.description ?? null,
    releaseNotes:
      releaseNotes && paths.releaseNotes
        ? {title: releaseNotes.title, permalink: paths.releaseNotes}
        : null,
    health: health && paths.health ? {title: health.title, permalink: paths.health} : null,
    json,
    groups: toGroups(set).map(({word, designs}) => ({
      status: {...word, raw: null},
      anchor: anchorOf(word.id),
      designs: designs.map(toItem),
    })),
    attention: sorted.filter(needsAttention).map(toItem),
    pages: sorted
      .filter((design) => design.kind !== 'design' && !needsAttention(design))
      .map(toItem),
  };
}
