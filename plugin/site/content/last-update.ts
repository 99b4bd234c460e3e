import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import {readLastUpdateData} from '@docusaurus/utils';
import type {Folder} from '../../load/files/folder.ts';
import type {PluginOptions} from '../../options.ts';
import type {SiteContent} from './content.ts';
import {toDates} from './dates.ts';

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

/**
 * The content with the last commit of every design that has no date itself, for outputs that list
 * the newest first. Outside of a repository they stay without a date.
 */
export async function addMissingDates(
  content: SiteContent,
  vcs: LoadContext['siteConfig']['future']['experimental_vcs'],
): Promise<SiteContent> {
  const undated = new Set(
    content.set.designs
      .filter((design) => design.kind === 'design' && isEmpty(toDates(design, content)))
      .map(({sourcePath}) => sourcePath),
  );
  const files = content.folder.files.filter((file) => undated.has(file.path));
  const found = await readLastUpdates(
    {...content.folder, files},
    {showLastUpdateTime: true, showLastUpdateAuthor: false},
    vcs,
  ).catch(() => new Map<string, LastUpdate>());
  return {...content, lastUpdates: new Map([...found, ...content.lastUpdates])};
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}
