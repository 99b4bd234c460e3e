import type {DesignSet, FolderReleases} from '../../core/index.ts';
import {chooseSource, hasVersionTags} from '../../core/releases/choose.ts';
import {collectReleases} from '../../core/releases/collect.ts';
import type {ReleasesOption} from '../../core/releases/option.ts';
import {chooseTags} from '../../core/releases/tags.ts';
import type {FolderLog, TagState} from '../../core/versions.ts';
import {readPackageInfo} from '../../package/package-info.ts';
import {findCacheDirectory, openFactsCache} from '../history/facts-cache.ts';
import {openRepository} from '../history/open-repository.ts';
import {isBuildServer} from '../history/read-history.ts';
import type {LoadOptions} from '../load-designs.ts';
import {listTags} from './list-tags.ts';
import {readTrees} from './read-trees.ts';

/**
 * The folder at those tags that releases may be told by, for a history file: those that look like versions, and
 * those that match a pattern.
 */
export async function readTagStates(
  {folder, base, cacheDirectory, history}: LoadOptions,
  pattern: string | undefined,
): Promise<readonly TagState[]> {
  const repository = await openRepository(folder);
  if ('kind' in repository) return [];
  const all = await listTags(repository.root);
  const chosen = [...chooseTags(all), ...(pattern === undefined ? [] : chooseTags(all, pattern))];
  const tags = [...new Map(chosen.map(({release: _, ...tag}) => [tag.name, tag])).values()];
  const directory = cacheDirectory ?? (await findCacheDirectory(base));
  const cache = await openFactsCache(directory, `${folder} at tags`, readPackageInfo().version);
  const {fetch = isBuildServer(process.env)} = typeof history === 'object' ? history : {};
  const commits = tags.map(({commit}) => commit);
  const trees = await readTrees(repository, commits, {cache, mayFetch: fetch});
  return trees ? tags.map((tag, at) => ({...tag, documents: trees[at] ?? []})) : [];
}

/**
 * The releases by the tags that a history file has. Undefined where it has none that count, or releases are told
 * by something else.
 */
export function collectKeptReleases(
  {tags = [], tracks}: Pick<FolderLog, 'tags' | 'tracks'>,
  set: DesignSet,
  wanted: ReleasesOption,
): FolderReleases | undefined {
  const source = chooseSource(wanted, set);
  const pattern = typeof source === 'object' && 'tags' in source ? source.tags : undefined;
  const isAsked = source === 'tags' || pattern !== undefined;
  if (!isAsked && (source !== 'tags-or-years' || !hasVersionTags(tags))) return undefined;
  const documents = new Map(tags.map((tag) => [tag.name, tag.documents]));
  const chosen = chooseTags(tags, pattern).map(({name, release, date}) => ({
    release,
    ref: name,
    date,
    documents: documents.get(name) ?? [],
  }));
  if (!chosen.some(({date}) => date >= (set.age?.from ?? ''))) return undefined;
  const head = tracks.flatMap(({path, removed, versions}) => {
    const last = versions.at(-1);
    if (removed || !last) return [];
    const {title, fields} = last;
    return [{path, ...(title === undefined ? {} : {title}), fields}];
  });
  return collectReleases(set, {by: 'tags', tags: chosen, head});
}
