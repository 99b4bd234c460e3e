import type {FolderConfig} from '../core/folder-config.ts';
import type {PluginOptions} from '../options.ts';
import {pageKinds} from './pages/page-kinds.ts';

type FolderOptions = Pick<PluginOptions, 'index' | 'repositoryUrl' | 'decided'>;

/**
 * The options, completed by the folder's own `design-docs.yml`. It is read each time the
 * folder is, so that edits of it are shown in development.
 */
export function withFolderOptions<Options extends FolderOptions>(
  options: Options,
  {title, description, repositoryUrl}: FolderConfig = {},
): Options {
  const {index, decided} = options;
  const isOpen = index.title === pageKinds.index.title && !decided.title;
  const ownTitle = isOpen ? title : undefined;
  const ownDescription = index.description === undefined ? description : undefined;
  return {
    ...options,
    index: {
      ...index,
      ...(ownTitle === undefined ? {} : {title: ownTitle}),
      ...(ownDescription === undefined ? {} : {description: ownDescription}),
    },
    ...(options.repositoryUrl === undefined && repositoryUrl !== undefined ? {repositoryUrl} : {}),
  };
}
