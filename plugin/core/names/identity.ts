/** How the name of a Markdown file ends. */
export const markdownEnding = /\.(?:mdx?|markdown)$/i;

/** The id of a file: its path without extension; a README or index file gives its folder's path. */
export function toId(path: string): string {
  const bare = path.replace(markdownEnding, '');
  return bare.replace(/\/(?:readme|index)$/i, '');
}

/** Whether a file is the README or index of its folder. */
export function isFolderFile(path: string): boolean {
  return /(?:^|\/)(?:readme|index)\.(?:mdx?|markdown)$/i.test(path);
}

/** The word that names a document: its file's, or for a README its folder's. */
export function toName(path: string): string {
  return toId(path).split('/').at(-1) ?? path;
}

/** The folder of a file; empty for the root. */
export function toFolder(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

const generic = /^(?:readme|index|proposal|design|enhancement|kep|vep|tep|rfc|adr|spec)$/i;

/** Whether a title only names the kind of document: `Proposal`, `Design document`. */
export function isGenericName(title: string): boolean {
  return genericTitle.test(title.trim());
}

const genericTitle =
  /^(?:(?:the )?(?:design|technical|enhancement|improvement|feature|architecture|architectural)?[ -]?(?:doc|document|documentation|proposal|decision|enhancement|design|spec|specification|record|decision record|improvement proposal|request for comments)|[kvtca]ep|rfcs?|adrs?|rfd|pep|readme)$/i;

/** The name that identifies a document: that of its folder if the file has a generic one. */
export function toOwnName(path: string): string {
  const parts = path.replace(markdownEnding, '').split('/');
  return (generic.test(parts.at(-1) ?? '') ? parts.at(-2) : undefined) ?? parts.at(-1) ?? path;
}

/** How a document names another file of the folder. */
export function toRelativePath(from: string, to: string): string {
  const base = toFolder(from).split('/').filter(Boolean);
  const parts = to.split('/');
  let same = 0;
  while (same < base.length && same < parts.length - 1 && base[same] === parts[same]) same += 1;
  return [...base.slice(same).map(() => '..'), ...parts.slice(same)].join('/');
}
