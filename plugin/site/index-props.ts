import type {PluginOptions} from '../options.ts';
import {toAnchors} from './anchors.ts';
import type {SiteContent} from './content.ts';
import {byNumber, isWithoutStatuses, sortPlain, toGroups} from './groups.ts';
import {toItemProps} from './item-props.ts';
import type {SitePaths} from './permalinks.ts';
import type {DesignIndexProps} from './props.ts';

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
  const lacksStatus = ({kind, status, isLost}: (typeof set.designs)[number]) =>
    isLost === true || (set.hasStatuses && kind === 'design' && status.id === undefined);
  const plain = set.hasStatuses
    ? []
    : sortPlain(set.designs.filter(({kind, isLost}) => kind === 'design' && !isLost));
  return {
    title: index.title,
    description: index.description ?? null,
    releaseNotes:
      releaseNotes && paths.releaseNotes && !isWithoutStatuses(set)
        ? {title: releaseNotes.title, permalink: paths.releaseNotes}
        : null,
    health: health && paths.health ? {title: health.title, permalink: paths.health} : null,
    json,
    groups: [
      ...toGroups(content).map(({word, designs}) => ({
        status: {...word, raw: null},
        anchor: anchorOf(word.id),
        designs: designs.map(toItem),
      })),
      ...(plain.length > 0
        ? [{status: null, anchor: anchorOf('designs'), designs: plain.map(toItem)}]
        : []),
    ],
    attention: sorted.filter(lacksStatus).map(toItem),
    pages: sorted.filter((design) => design.kind !== 'design' && !lacksStatus(design)).map(toItem),
  };
}
