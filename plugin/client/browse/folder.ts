/**
 * The folder that readers know a document by: empty for the root. What a design has for itself, with its
 * pictures and appendices, is no such folder.
 */
export function toSharedFolder(path: string, designIds: ReadonlySet<string>): string {
  const folder = path.split('/').slice(0, -1).join('/');
  return designIds.has(folder) ? toSharedFolder(folder, designIds) : folder;
}
