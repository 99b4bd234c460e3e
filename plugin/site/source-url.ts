import type {Design} from '../core/index.ts';
import type {Folder} from '../files.ts';
import type {PluginOptions} from '../options.ts';

/** Where a document can be seen as it is in its repository: from the option for it, or on GitHub. */
export function toSourceUrl(
  {sourcePath}: Pick<Design, 'sourcePath'>,
  {repositoryPath}: Pick<Folder, 'repositoryPath'>,
  editUrl: string | undefined,
  {repositoryUrl}: Pick<PluginOptions, 'repositoryUrl'>,
): string | null {
  const view = editUrl?.replace(/^(https:\/\/github\.com\/[^/]+\/[^/]+)\/edit\//, '$1/blob/');
  if (view !== undefined && view !== editUrl) return view;
  if (repositoryUrl === undefined) return null;
  const file = [repositoryPath, sourcePath].filter((part) => part !== '').join('/');
  // `HEAD` is the default branch on GitHub, GitLab and Gitea.
  return `${repositoryUrl}/blob/HEAD/${encodeURI(file)}`;
}
