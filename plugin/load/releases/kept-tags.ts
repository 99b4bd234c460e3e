import type {DesignSet, FolderReleases} from '../../core/index.ts';
import {chooseSource, hasVersionTags} from '../../core/releases/choose.ts';
import {collectReleases} from '../../core/releases/collect.ts';
import type {ReleasesOption} from '../../core/releases/option.ts';
import {chooseTags} from '../../core/releases/tags.ts';
import type {FolderLog, TagState} from '../../core/versions.ts';
import {openRepository} from '../history/open-repository.ts';
import type {LoadOptions} from '../load-designs.ts';
import {listTags} from './list-tags.ts';
import {readFolderAt, toTagData, toTreeSettings} from './tag-data.ts';

/**
 * The folder at the tags that may be releases, for a history file: those that look like versions, and
 * those that match a pattern.
 */
export async function readTagStates(
  options: LoadOptions,
  pattern: string | undefined,
): Promise<readonly TagState[]> {
  const repository = await openRepository(options.folder);
  if ('kind' in repository) return [];
  const all = await listTags(repository.root);
  const chosen = [...chooseTags(all), ...(pattern === undefined ? [] : chooseTags(all, pattern))];
  const tags = [...new Map(chosen.map(({release: _, ...tag}) => [tag.name, tag])).values()];
  const commits = tags.map(({commit}) => commit);
  const settings = await toTreeSettings(options);
  const trees = await readFolderAt(repository, options.folder, commits, settings);
  return trees ? tags.map((tag, at) => ({...tag, documents: trees[at] ?? []})) : [];
}

/**
 * The releases from the tags of a history file. Undefined if it has none that count, or if releases
 * come from something else.
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
  const chosen = chooseTags(tags, pattern);
  if (!chosen.some(({date}) => date >= (set.age?.from ?? ''))) return undefined;
  const head = tracks.flatMap(({path, removed, versions}) => {
    const last = versions.at(-1);
    if (removed || !last) return [];
    const {title, fields} = last;
    return [{path, ...(title === undefined ? {} : {title}), fields}];
  });
  const trees = chosen.map(({name}) => documents.get(name) ?? []);
  return collectReleases(set, toTagData(chosen, trees, head));
}
