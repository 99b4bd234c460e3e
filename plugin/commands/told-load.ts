import type {LoadOptions} from '../load/load-designs.ts';
import {toLoadOptions} from '../load/load-options.ts';
import {findDefaultFolder} from './find-folder.ts';

/** Options of the commands that report changes, for a folder without a site. */
export interface ToldOptions {
  readonly template?: string;
  /** `WORD=PHASE`. */
  readonly status?: readonly string[];
  readonly repositoryUrl?: string;
  /** A file to read the history from. */
  readonly history?: string;
}

/** How its folder is loaded. */
export async function toToldLoad(
  folder: string | undefined,
  {template, status, repositoryUrl, history}: ToldOptions,
): Promise<LoadOptions> {
  return {
    ...toLoadOptions(folder ?? (await findDefaultFolder()), template, status),
    ...(repositoryUrl === undefined
      ? {}
      : {repositoryUrl: repositoryUrl.replace(/(?<!\/)\/+$/, '')}),
    ...(history === undefined ? {} : {history}),
    releases: 'auto',
  };
}
