import path from 'node:path';
import {defaultLevels} from '../core/index.ts';
import type {PluginOptions} from '../options.ts';
import {defaultExclude, defaultInclude} from './files/folder.ts';
import type {LoadOptions} from './load-designs.ts';

/** How a folder is loaded that has no site: the defaults, and a template from the command line. */
export function toLoadOptions(folder: string, template: string | undefined): LoadOptions {
  return {
    folder: path.resolve(folder),
    include: defaultInclude,
    exclude: defaultExclude,
    ...(template === undefined ? {} : {template}),
    base: process.cwd(),
    levels: defaultLevels,
    reservedIds: [],
  };
}

/** How the folder of a site is loaded: its options, with the ids that no document may have. */
export function toSiteLoadOptions(
  folder: string,
  siteDir: string,
  {include, exclude, template, statuses, rules, repositoryUrl, history, staleAfter}: PluginOptions,
  reservedIds: readonly string[],
): LoadOptions {
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
  };
}
