import {findOne} from '../authoring/find-one.ts';
import {createTarget} from '../authoring/folder-target.ts';
import type {AuthoringTarget} from '../authoring/open-folder.ts';
import {formatLog, formatSweeps, type LoggedEvent, listEvents} from '../core/reports/log-text.ts';
import {UserError} from '../user-error.ts';
import {assertDesignFirst, isFolder} from './argument-order.ts';
import {findDefaultFolder} from './find-folder.ts';
import {loadAndTell} from './load-and-tell.ts';

/** `design-docs log` as the command line gives it. */
export interface LogOptions {
  readonly template?: string;
  readonly format?: string;
  /** With renamed statuses, and with the commits that were skipped. */
  readonly all?: boolean;
  /** A file to read the history from. */
  readonly history?: string;
}

/**
 * `design-docs log`: what happened to the designs of a folder or to one of them. Returns the text to print.
 * @throws {UserError} where there is no such design, or no whole history
 */
export async function printLog(
  words: readonly [design: string | undefined, folder: string | undefined],
  {template, format, all = false, history}: LogOptions,
): Promise<string> {
  const {wanted, folder} = await readWords(words);
  const target = createTarget(folder, template);
  const load = {...target.load, ...(history === undefined ? {} : {history})};
  return printLogOf({...target, load}, wanted, {...(format === undefined ? {} : {format}), all});
}

/**
 * The same for a folder that is known, of all designs or of one.
 * @throws {UserError} where there is no such design, or no whole history
 */
export async function printLogOf(
  target: AuthoringTarget,
  wanted: string | undefined,
  {format, all = false}: Pick<LogOptions, 'format' | 'all'>,
): Promise<string> {
  const loaded = await loadAndTell(target.load);
  const {set, log, obstacle} = loaded;
  if (!log) throw new UserError(obstacle?.message ?? 'The history of the designs is not read.');
  const one =
    wanted === undefined ? undefined : findOne(set, wanted, target, loaded.folder.aliases);
  const designs = one ? [one] : set.designs;
  const events = listEvents(designs, all);
  if (format === 'json') return `${JSON.stringify(events.map(toRecord), undefined, 2)}\n`;
  const text = formatLog(events, one !== undefined);
  const paths = new Set(designs.map(({sourcePath}) => sourcePath));
  return all ? text + formatSweeps(log, paths) : text;
}

function toRecord({design: {id, title}, event: {time, firstCommit: _, ...event}}: LoggedEvent) {
  return {id, title, time, ...event};
}

// A single word is a folder if there is one of that name, else a design.
async function readWords([first, second]: readonly [string | undefined, string | undefined]) {
  if (first !== undefined && second !== undefined) await assertDesignFirst(first, second);
  if (second !== undefined || first === undefined)
    return {wanted: first, folder: second ?? (await findDefaultFolder())};
  return (await isFolder(first))
    ? {wanted: undefined, folder: first}
    : {wanted: first, folder: await findDefaultFolder()};
}
