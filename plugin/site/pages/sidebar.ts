import type {PropSidebar} from '@docusaurus/plugin-content-docs';
import type {ShownSet, SiteContent} from '../content/content.ts';
import {byNumber, lacksStatus, sortPlain, toGroups} from '../designs/groups.ts';
import {groupParts, withoutParts} from '../designs/parts.ts';
import type {SitePaths} from './page-kind.ts';
import {pageKinds, pageOptions} from './page-kinds.ts';
import {toPageLink} from './page-link.ts';
import {toSidebarCategory, toSidebarItems} from './sidebar-category.ts';

/** The sidebar of all design pages: the pages that have an option, then the documents by status. */
export function toSidebar(
  content: ShownSet & Pick<SiteContent, 'titles'>,
  paths: SitePaths,
): PropSidebar {
  const {set, texts} = content;
  const links = pageOptions
    .filter((name) => pageKinds[name].isInSidebar)
    .flatMap((name) => toPageLink(name, {paths, content}) ?? []);
  const unread = set.designs.filter((design) => lacksStatus(design, set));
  const others = withoutParts(set.designs).filter(
    (design) => design.kind !== 'design' && !lacksStatus(design, set),
  );
  const known = {
    permalinks: content.permalinks,
    designIds: new Set(set.designs.flatMap(({kind, id}) => (kind === 'design' ? [id] : []))),
    parts: groupParts(set.designs),
  };
  const plain = set.hasStatuses
    ? []
    : sortPlain(set.designs.filter(({kind, isLost}) => kind === 'design' && !isLost));
  const categories = [
    ...toGroups(content).map(({word, designs}) => [word.label, designs] as const),
    [texts.noStatus, [...unread].sort(byNumber)] as const,
    [texts['sidebar.otherPages'], [...others].sort(byNumber)] as const,
  ];
  return [
    ...links.map(({title, permalink}) => ({
      type: 'link' as const,
      label: title,
      href: permalink,
    })),
    ...toSidebarItems(plain, known),
    ...categories.flatMap(([label, designs]) => toSidebarCategory(label, designs, known)),
  ];
}
