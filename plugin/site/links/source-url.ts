import type {Design} from '../../core/index.ts';
import type {Folder} from '../../load/files/folder.ts';
import type {PluginOptions} from '../../options.ts';
import type {SourceProps} from '../../props.ts';
import {encodePath} from './encode-path.ts';

/** Where a document can be seen as it is in its repository: from the option for it, or in the repository. */
export function toSourceUrl(
  {sourcePath}: Pick<Design, 'sourcePath'>,
  {repositoryPath}: Pick<Folder, 'repositoryPath'>,
  editUrl: string | undefined,
  {repositoryUrl}: Pick<PluginOptions, 'repositoryUrl'>,
): string | null {
  const view = editUrl === undefined ? undefined : toViewUrl(editUrl);
  if (view !== undefined) return view;
  if (repositoryUrl === undefined) return null;
  const file = [repositoryPath, sourcePath].filter((part) => part !== '').join('/');
  // `HEAD` is the default branch on GitHub, GitLab and Gitea.
  return `${repositoryUrl}/blob/HEAD/${encodePath(file)}`;
}

/**
 * Where the lines of a file can be seen, up to the number: an editor knows no lines, the plain view of the
 * source does. Elsewhere only the file can be edited.
 */
export function toSourceProps(editUrl: string): SourceProps {
  const view = toViewUrl(editUrl);
  return view === undefined
    ? {url: editUrl, hasLines: false}
    : {url: `${view}?plain=1#L`, hasLines: true};
}

/** Where a line of a file can be seen, or the file be edited. */
export function toLineUrl(editUrl: string, line: number): string {
  const {url, hasLines} = toSourceProps(editUrl);
  return hasLines ? `${url}${line}` : url;
}

// The view of a file that can be edited, on GitHub and GitLab, also on hosts of one's own.
function toViewUrl(editUrl: string): string | undefined {
  const [, repository, file] =
    /^(https?:\/\/[^/]+\/(?:.+\/-|[^/]+\/[^/]+)\/)(?:edit|blob|tree)\/([^?#]+)$/.exec(editUrl) ??
    [];
  return repository === undefined ? undefined : `${repository}blob/${file}`;
}
