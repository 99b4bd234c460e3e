import type {DesignSet, FolderReleases} from '../core/index.ts';
import {chooseSource, hasVersionTags} from '../core/releases/choose.ts';
import {collectReleases, type ReleaseData} from '../core/releases/collect.ts';
import type {ReleasesOption} from '../core/releases/option.ts';
import {chooseTags} from '../core/releases/tags.ts';
import {openRepository, type Repository} from './history/open-repository.ts';
import {shareReading} from './history/share-reading.ts';
import type {LoadOptions} from './load-designs.ts';
import {listTags} from './releases/list-tags.ts';
import {readReleaseList} from './releases/read-release-list.ts';
import {
  type ChosenTags,
  readFolderAt,
  type TagData,
  toTagData,
  toTreeSettings,
} from './releases/tag-data.ts';

/** The releases of a folder, or a sentence that says why those that were asked for are not known. */
export interface FoundReleases {
  readonly releases?: FolderReleases;
  readonly notice?: string;
}

/** Makes what finds the releases of one folder. */
export function createReleasesReader(options: LoadOptions) {
  return async (set: DesignSet, wanted: ReleasesOption): Promise<FoundReleases> => {
    const source = chooseSource(wanted, set);
    if (source === false) return {};
    const found = await findData(source, set, options);
    if ('notice' in found) return found;
    const releases = collectReleases(set, found);
    if (releases) return {releases};
    return wanted === 'auto' ? {} : {notice: toNotice('they need the history of the folder')};
  };
}

async function findData(
  source: Exclude<ReturnType<typeof chooseSource>, false>,
  {age}: DesignSet,
  options: LoadOptions,
): Promise<ReleaseData | {readonly notice: string}> {
  if (source === 'field' || source === 'years' || source === 'quarters' || source === 'months') {
    return {by: source};
  }
  if (typeof source === 'object' && !('tags' in source)) {
    const list = 'file' in source ? await readReleaseList(source.file, options.base) : source;
    return 'fault' in list ? {notice: toNotice(list.fault)} : {by: 'list', list};
  }
  // Without a history the past is not known.
  if (!age) return {by: 'years'};
  const isAsked = source !== 'tags-or-years';
  const pattern = typeof source === 'object' ? source.tags : undefined;
  const repository = await openRepository(options.folder);
  const tags = 'kind' in repository ? [] : await listTags(repository.root);
  if ('kind' in repository || (!isAsked && !hasVersionTags(tags))) {
    return isAsked ? {notice: toNotice('git cannot be asked for tags here')} : {by: 'years'};
  }
  const data = await readTagData(repository, chooseTags(tags, pattern), options);
  const isThere = data?.tags.some(({date}) => date >= age.from);
  if (data && isThere) return data;
  return isAsked ? {notice: toNotice(explainTags(pattern))} : {by: 'years'};
}

// The folder at its tags is read again only where a tag or a commit came.
async function readTagData(
  repository: Repository,
  tags: ChosenTags,
  options: LoadOptions,
): Promise<TagData | undefined> {
  const {folder} = options;
  const settings = await toTreeSettings(options);
  const name = JSON.stringify(['tags', settings, tags]);
  return shareReading(folder, repository.head, name, async () => {
    const commits = [...tags.map(({commit}) => commit), repository.head];
    const trees = await readFolderAt(repository, folder, commits, settings);
    return trees && toTagData(tags, trees, trees.at(-1) ?? []);
  });
}

function explainTags(pattern: string | undefined): string {
  return pattern === undefined
    ? "no tag of the repository looks like a version and has the folder. Fetch the tags, or name others as `releases: {tags: 'release-*'}`"
    : `no tag of the repository that matches \`${pattern}\` has the folder. Fetch the tags, or name others`;
}

function toNotice(why: string): string {
  return `The releases that the option \`releases\` asks for are not known: ${why.replace(/\.$/, '')}.`;
}
