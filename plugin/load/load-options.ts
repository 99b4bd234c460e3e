import path from 'node:path';
import {isPhaseName} from '../core/folder-config.ts';
import {defaultLevels, phaseOrder, type StatusWord, toWord} from '../core/index.ts';
import {suggest} from '../nearest-name.ts';
import type {PluginOptions} from '../options.ts';
import {UserError} from '../user-error.ts';
import {defaultExclude, defaultInclude} from './files/folder.ts';
import type {LoadOptions} from './load-designs.ts';

/** How a folder is loaded that has no site: the defaults, and a template from the command line. */
export function toLoadOptions(
  folder: string,
  template: string | undefined,
  status: readonly string[] = [],
): LoadOptions {
  return {
    folder: path.resolve(folder),
    include: defaultInclude,
    exclude: defaultExclude,
    ...(template === undefined ? {} : {template}),
    ...(status.length > 0 ? {addedStatuses: status.map(toStatusWord)} : {}),
    base: process.cwd(),
    levels: defaultLevels,
    reservedIds: [],
  };
}

// `--status dormant=paused`.
function toStatusWord(text: string): StatusWord {
  const [, word = '', phase = ''] = /^\s*([^=]*?)\s*=\s*([^=]*?)\s*$/.exec(text) ?? [];
  if (word === '') throw new UserError(`--status ${text} has no phase. Write WORD=PHASE.`);
  if (isPhaseName(phase)) return {...toWord(word), phase};
  throw new UserError(`${phase} is not a phase. ${suggest(phase, phaseOrder)}`);
}

/** How the folder of a site is loaded: its options, with the ids that no document may have. */
export function toSiteLoadOptions(
  folder: string,
  siteDir: string,
  options: PluginOptions,
  reservedIds: readonly string[],
): LoadOptions {
  const {include, exclude, template, statuses, rules, repositoryUrl} = options;
  const {history, staleAfter, releases, decided} = options;
  return {
    folder,
    include,
    exclude,
    ...(template === undefined ? {} : {template}),
    base: siteDir,
    ...(statuses ? {statuses} : {}),
    levels: rules,
    ...(repositoryUrl === undefined ? {} : {repositoryUrl}),
    reservedIds,
    history,
    staleAfter,
    releases,
    decided,
  };
}
