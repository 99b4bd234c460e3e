import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import type {Design} from '../../core/index.ts';
import {groupBySharedFolder} from '../designs/shared-folders.ts';

// A longer list is not read from top to bottom, and would be in the HTML of every page.
const longest = 30;

/** What the sidebar knows of documents. */
export interface SidebarDocuments {
  /** Addresses by source path. */
  readonly permalinks: ReadonlyMap<string, string>;
  readonly designIds: ReadonlySet<string>;
  /** The parts of designs, by id of the design. */
  readonly parts: ReadonlyMap<string, readonly Design[]>;
}

/**
 * A category of the sidebar: documents in the order given. Where they are many, those that share a
 * folder with others of them are below its name, before the rest. Empty where no document has a
 * page.
 */
export function toSidebarCategory(
  label: string,
  designs: readonly Design[],
  known: SidebarDocuments,
): readonly PropSidebarItem[] {
  const shown = designs.filter(({sourcePath}) => known.permalinks.has(sourcePath));
  if (shown.length === 0) return [];
  const toLinks = (members: readonly Design[]) => members.map((design) => toItem(design, known));
  if (shown.length <= longest) return [toCategory(label, toLinks(shown))];
  const {rest, folders} = toFolders(shown, known.designIds);
  const below = folders.map(([name, members]) => toCategory(name, toLinks(members)));
  return [toCategory(label, [...below, ...toLinks(rest)])];
}

/** The same documents without a category around them. */
export function toSidebarItems(
  designs: readonly Design[],
  known: SidebarDocuments,
): readonly PropSidebarItem[] {
  const categories = toSidebarCategory('', designs, known);
  return categories.flatMap((item) => (item.type === 'category' ? item.items : [item]));
}

// The parts of a design are folded below it.
function toItem(design: Design, known: SidebarDocuments): PropSidebarItem {
  const {permalinks, parts} = known;
  const href = permalinks.get(design.sourcePath) ?? '';
  const below = (parts.get(design.id) ?? [])
    .filter(({sourcePath}) => permalinks.has(sourcePath))
    .map((part) => toItem(part, known));
  if (below.length === 0) return {type: 'link', label: toLabel(design), href};
  return {...toCategory(toLabel(design), below), href};
}

// Without its count, which the index has: search plugins take the label for part of the way to a page.
function toCategory(label: string, items: PropSidebarItem[]) {
  return {
    type: 'category' as const,
    label,
    collapsed: true,
    collapsible: true,
    items,
  };
}

function toFolders(designs: readonly Design[], designIds: ReadonlySet<string>) {
  const folders = [...groupBySharedFolder(designs, designIds)]
    .filter(([name, members]) => name !== '' && members.length > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const inFolders = new Set(folders.flatMap(([, members]) => members));
  return {rest: designs.filter((design) => !inFolders.has(design)), folders};
}

function toLabel({kind, number, title, pageSettings}: Design): string {
  if (pageSettings?.sidebarLabel !== undefined) return pageSettings.sidebarLabel;
  return kind !== 'design' || number === undefined ? title : `${number}. ${title}`;
}
