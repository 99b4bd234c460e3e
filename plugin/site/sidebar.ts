import type {PropSidebar} from '@docusaurus/plugin-content-docs';
import type {PluginOptions} from '../options.ts';
import type {SiteContent} from './content.ts';
import {byNumber, isWithoutStatuses, sortPlain, toGroups} from './groups.ts';
import type {SitePaths} from './permalinks.ts';
import {toSidebarCategory, toSidebarItems} from './sidebar-category.ts';

/** The sidebar of all design pages: index, release notes, health, then the documents by status. */
export function toSidebar(
  content: SiteContent,
  paths: SitePaths,
  {index, releaseNotes, health}: PluginOptions,
): PropSidebar {
  const {set, texts} = content;
  const unread = set.designs.filter(
    ({kind, status, isLost}) =>
      kind === 'design' && status.id === undefined && (set.hasStatuses || isLost),
  );
  const others = set.designs.filter(({kind}) => kind !== 'design');
  const ids = new Set(set.designs.flatMap(({kind, id}) => (kind === 'design' ? [id] : [])));
  const plain = set.hasStatuses
    ? []
    : sortPlain(set.designs.filter(({kind, isLost}) => kind === 'design' && !isLost));
  const categories = [
    ...toGroups(content).map(({word, designs}) => [word.label, designs] as const),
    [texts.noStatus, [...unread].sort(byNumber)] as const,
    [texts['sidebar.otherPages'], [...others].sort(byNumber)] as const,
  ];
  return [
    {type: 'link', label: index.title, href: paths.index},
    ...(releaseNotes && paths.releaseNotes && !isWithoutStatuses(set)
      ? [{type: 'link' as const, label: releaseNotes.title, href: paths.releaseNotes}]
      : []),
    ...(health && paths.health
      ? [{type: 'link' as const, label: health.title, href: paths.health}]
      : []),
    ...toSidebarItems(plain, content.permalinks, ids),
    ...categories.flatMap(([label, designs]) =>
      toSidebarCategory(label, designs, content.permalinks, ids),
    ),
  ];
}
