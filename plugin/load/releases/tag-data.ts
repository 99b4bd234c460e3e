import type {ReleaseData} from '../../core/releases/collect.ts';
import type {chooseTags} from '../../core/releases/tags.ts';
import type {PastDocument} from '../../core/versions.ts';
import {readPackageInfo} from '../../package/package-info.ts';
import {findCacheDirectory, openFactsCache} from '../history/facts-cache.ts';
import type {Repository} from '../history/open-repository.ts';
import {isBuildServer} from '../history/read-history.ts';
import type {LoadOptions} from '../load-designs.ts';
import {readTrees} from './read-trees.ts';

/** Tags that are releases, in the order of their releases. */
export type ChosenTags = ReturnType<typeof chooseTags>;

/** The data of releases that are told by tags. */
export type TagData = Extract<ReleaseData, {readonly by: 'tags'}>;

type Documents = readonly PastDocument[];

/** What reading the folder at tags depends on. */
export interface TreeSettings {
  readonly directory: string | undefined;
  readonly version: string;
  readonly mayFetch: boolean;
}

/** Decides where facts about documents are cached, and whether git may fetch missing ones. */
export async function toTreeSettings({
  base,
  cacheDirectory,
  history,
}: LoadOptions): Promise<TreeSettings> {
  const {fetch: mayFetch = isBuildServer(process.env)} = typeof history === 'object' ? history : {};
  const directory = cacheDirectory ?? (await findCacheDirectory(base));
  return {directory, version: readPackageInfo().version, mayFetch};
}

/** Reads the folder at commits; undefined if git lacks documents of them. */
export async function readFolderAt(
  repository: Repository,
  folder: string,
  commits: readonly string[],
  {directory, version, mayFetch}: TreeSettings,
): Promise<readonly Documents[] | undefined> {
  // A file of its own, because the history drops from its file what it did not ask for.
  const cache = await openFactsCache(directory, `${folder} at tags`, version);
  return readTrees(repository, commits, {cache, mayFetch});
}

/** The data of releases from the documents at each of the tags, and at HEAD. */
export function toTagData(tags: ChosenTags, trees: readonly Documents[], head: Documents): TagData {
  return {
    by: 'tags',
    tags: tags.map(({name, release, date}, at) => ({
      release,
      ref: name,
      date,
      documents: trees[at] ?? [],
    })),
    head,
  };
}
