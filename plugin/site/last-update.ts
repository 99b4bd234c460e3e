import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {readLastUpdateData} from '@docusaurus/utils';
import type {Folder} from '../files.ts';
import type {PluginOptions} from '../options.ts';

/** The last commit that changed a document. */
export interface LastUpdate {
  /** Milliseconds since 1970. */
  readonly at?: number;
  readonly by?: string;
}

/** Asks the site's version control for the last change of every document, if the owner shows it. */
export async function readLastUpdates(
  {files, path: root}: Folder,
  options: Pick<PluginOptions, 'showLastUpdateTime' | 'showLastUpdateAuthor'>,
  vcs: LoadContext['siteConfig']['future']['experimental_vcs'],
): Promise<ReadonlyMap<string, LastUpdate>> {
  if (!options.showLastUpdateTime && !options.showLastUpdateAuthor) return new Map();
  const entries = files.map(async ({path: name}): Promise<[string, LastUpdate]> => {
    const file = path.join(root, ...name.split('/'));
    const {lastUpdatedAt, lastUpdatedBy} = await readLastUpdateData(file, options, undefined, vcs);
    return [
      name,
      {
        ...(lastUpdatedAt == null ? {} : {at: lastUpdatedAt}),
        ...(lastUpdatedBy == null ? {} : {by: lastUpdatedBy}),
      },
    ];
  });
  return new Map(await Promise.all(entries));
}
