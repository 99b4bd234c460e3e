import {toSharedFolder} from '../../client/browse/folder.ts';
import type {Design} from '../../core/index.ts';

/** Documents by the folder that readers know them by; those of the root by the empty name. */
export function groupBySharedFolder(
  documents: readonly Design[],
  designIds: ReadonlySet<string>,
): ReadonlyMap<string, readonly Design[]> {
  const folders = new Map<string, Design[]>();
  for (const document of documents) {
    const path = document.kind === 'design' ? document.id : document.sourcePath;
    const folder = toSharedFolder(path, designIds);
    folders.set(folder, [...(folders.get(folder) ?? []), document]);
  }
  return folders;
}
