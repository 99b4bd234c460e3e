import type {Design, DesignSet} from '../core/index.ts';
import {toAnchors} from './anchors.ts';
import type {SiteContent} from './content.ts';
import {toGroups} from './groups.ts';
import {shownProblems} from './item-props.ts';
import type {SitePaths} from './permalinks.ts';
import type {HealthCountProps} from './props.ts';
import {groupBySharedFolder} from './shared-folders.ts';

/** Every status in numbers, in the order of the index, and what has none. */
export function toStatusCounts(
  content: SiteContent,
  {index}: SitePaths,
): readonly HealthCountProps[] {
  const {set, texts} = content;
  if (!set.hasStatuses) return [];
  const anchorOf = toAnchors();
  const unread = set.designs.filter(
    ({kind, status, isLost}) => kind === 'design' && status.id === undefined && !isLost,
  );
  return [
    ...toGroups(content).map(({word, designs}) => ({
      label: word.label,
      permalink: `${index}#${anchorOf(word.id)}`,
      phase: word.phase,
      ...count(designs),
    })),
    ...(unread.length > 0
      ? [
          {
            label: texts.noStatus,
            permalink: `${index}#needs-attention`,
            phase: 'unknown' as const,
            ...count(unread),
          },
        ]
      : []),
  ];
}

/** Every folder that holds designs in numbers, those with the most problems first; none where all lie together. */
export function toFolderCounts(
  {designs: documents}: DesignSet,
  {index}: SitePaths,
): readonly HealthCountProps[] {
  const designs = documents.filter(({kind}) => kind === 'design');
  const ids = new Set(designs.map(({id}) => id));
  const folders = groupBySharedFolder(designs, ids);
  if (folders.size < 2) return [];
  return [...folders]
    .map(([folder, members]) => ({
      label: `${folder || '.'}/`,
      permalink: folder === '' ? null : `${index}?folder=${encodeURIComponent(folder)}`,
      phase: null,
      ...count(members),
    }))
    .sort((a, b) => b.problems - a.problems || (a.label < b.label ? -1 : 1));
}

function count(designs: readonly Design[]) {
  const problems = designs.map((design) => shownProblems(design).length);
  return {
    designs: designs.length,
    withProblems: problems.filter((found) => found > 0).length,
    problems: problems.reduce((sum, found) => sum + found, 0),
  };
}
