/**
 * The folder that a document shares with others; empty for the root. A folder that belongs to a single
 * design (its README.md, pictures and appendices) does not count: its parent is used.
 */
export function toSharedFolder(path: string, designIds: ReadonlySet<string>): string {
  const folder = path.split('/').slice(0, -1).join('/');
  return designIds.has(folder) ? toSharedFolder(folder, designIds) : folder;
}
