import path from 'node:path';
import {defaultLevels} from '../core/index.ts';
import {defaultExclude, defaultInclude} from '../files.ts';
import {createLoader, type LoadedDesigns, type LoadOptions} from '../load.ts';

/**
 * Loads a folder that has no site to configure it: the defaults, and a template from the command line.
 * @throws {UserError} where the folder or the template is missing
 */
export function loadFolder(
  folder: string,
  template: string | undefined,
  levels: LoadOptions['levels'] = defaultLevels,
): Promise<LoadedDesigns> {
  return createLoader({...toLoadOptions(folder, template), levels})();
}

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
