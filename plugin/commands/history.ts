import {mkdir, writeFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {formatHistoryFile} from '../load/history/history-file.ts';
import {readPackageInfo} from '../package/package-info.ts';
import {UserError} from '../user-error.ts';
import {whyNotWritten} from '../why-not-written.ts';
import {loadFolder} from './load-folder.ts';

/** `design-docs history` as the command line gives it. */
export interface HistoryOptions {
  readonly template?: string;
  readonly write: string;
  /** False to leave names out. */
  readonly authors?: boolean;
  /** Whether to fetch what a partial clone lacks. */
  readonly fetch?: boolean;
}

/**
 * `design-docs history --write FILE`: the history as a file, for where there is no git. Returns what was done.
 * @throws {UserError} where there is no whole history, or the file cannot be written
 */
export async function writeHistory(
  folder: string,
  {template, write, authors = true, fetch}: HistoryOptions,
): Promise<string> {
  const history = {authors, ...(fetch === undefined ? {} : {fetch})};
  const {log, obstacle} = await loadFolder(folder, template, {history});
  if (!log) throw new UserError(obstacle?.message ?? 'The history of the designs is not read.');
  const {name, version} = readPackageInfo();
  try {
    await mkdir(dirname(resolve(write)), {recursive: true});
    await writeFile(write, formatHistoryFile(log, `${name}@${version}`));
  } catch (error) {
    const why = whyNotWritten(error);
    if (why === undefined) throw error;
    throw new UserError(`${write} cannot be written: ${why}.`);
  }
  const present = log.tracks.filter(({removed}) => !removed).length;
  return `Wrote the history of ${present} documents up to commit ${log.commit.slice(0, 10)} to ${write}`;
}
