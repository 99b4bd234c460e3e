import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {withFolderConfig} from '../load/folder-config.ts';
import {formatHistoryFile} from '../load/history/history-file.ts';
import type {LoadOptions} from '../load/load-designs.ts';
import {toLoadOptions} from '../load/load-options.ts';
import {readTagStates} from '../load/releases/kept-tags.ts';
import {readPackageInfo} from '../package/package-info.ts';
import {UserError} from '../user-error.ts';
import {whyNotWritten} from '../why-not-written.ts';
import {loadAndTell} from './load-and-tell.ts';

/** `design-docs history` as the command line gives it. */
export interface HistoryOptions {
  readonly template?: string;
  readonly write: string;
  /** False to leave names out. */
  readonly authors?: boolean;
  /** Further tags to include; `*` matches anything. */
  readonly tags?: string;
  /** Whether to fetch what a partial clone lacks. */
  readonly fetch?: boolean;
}

/**
 * `design-docs history --write FILE`: the history as a file, for where there is no git. Returns what was done.
 * @throws {UserError} where there is no whole history, or the file cannot be written
 */
export async function writeHistory(
  folder: string,
  {template, write, tags: pattern, authors = true, fetch}: HistoryOptions,
): Promise<string> {
  const history = {authors, ...(fetch === undefined ? {} : {fetch})};
  const load = {...toLoadOptions(folder, template), history};
  const {log, obstacle} = await loadAndTell(load);
  if (!log) throw new UserError(obstacle?.message ?? 'The history of the designs is not read.');
  const tags = await readTagStates(load, pattern ?? (await findPattern(load)));
  const {name, version} = readPackageInfo();
  try {
    await mkdir(dirname(resolve(write)), {recursive: true});
    await writeFile(
      write,
      formatHistoryFile({...log, ...(tags.length > 0 ? {tags} : {})}, `${name}@${version}`),
    );
  } catch (error) {
    const why = whyNotWritten(error);
    if (why === undefined) throw error;
    throw new UserError(`${write} cannot be written: ${why}.`);
  }
  const present = log.tracks.filter(({removed}) => !removed).length;
  const at = tags.length > 0 ? ` and at ${tags.length} tags` : '';
  return `Wrote the history of ${present} documents up to commit ${log.commit.slice(0, 10)}${at} to ${write}`;
}

// The folder may say which tags are its releases.
async function findPattern(load: LoadOptions): Promise<string | undefined> {
  const {releases} = (await withFolderConfig({...load, releases: 'auto'})).options;
  return typeof releases === 'object' && 'tags' in releases ? releases.tags : undefined;
}
