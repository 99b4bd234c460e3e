import type {FacetName} from '../../../client/browse/entries.ts';
import type {Design, DesignSet} from '../../../core/index.ts';
import type {HealthCountProps} from '../../../props.ts';
import type {SiteContent} from '../../content/content.ts';
import {toAnchors} from '../../designs/anchors.ts';
import {lacksStatus, toGroups} from '../../designs/groups.ts';
import {shownProblems} from '../../designs/item-props.ts';
import {groupBySharedFolder} from '../../designs/shared-folders.ts';

const folderKey: FacetName = 'folder';

/** Every status in numbers, in the order of the index, with links to `index`, and what has none. */
export function toStatusCounts(
  content: Pick<SiteContent, 'set' | 'texts'>,
  index: string,
): readonly HealthCountProps[] {
  const {set, texts} = content;
  if (!set.hasStatuses) return [];
  const anchorOf = toAnchors();
  const unread = set.designs.filter(
    (design) => design.kind === 'design' && lacksStatus(design, set),
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

/**
 * Counts for every folder with designs, those with the most problems first; empty if there is only
 * one folder.
 */
export function toFolderCounts(
  {designs: documents}: DesignSet,
  index: string,
): readonly HealthCountProps[] {
  const designs = documents.filter(({kind}) => kind === 'design');
  const ids = new Set(designs.map(({id}) => id));
  const folders = groupBySharedFolder(designs, ids);
  if (folders.size < 2) return [];
  return [...folders]
    .map(([folder, members]) => ({
      label: `${folder || '.'}/`,
      permalink: folder === '' ? null : `${index}?${folderKey}=${encodeURIComponent(folder)}`,
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
