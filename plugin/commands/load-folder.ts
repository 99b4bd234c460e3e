import path from 'node:path';
import {defaultLevels, type Level, type RuleId} from '../core/index.ts';
import {defaultExclude, defaultInclude} from '../files.ts';
import {createLoader, type LoadedDesigns} from '../load.ts';

/**
 * Loads a folder that has no site to configure it: the defaults, and a template from the command line.
 * @throws {UserError} where the folder or the template is missing
 */
export function loadFolder(
  folder: string,
  template: string | undefined,
  levels: Readonly<Record<RuleId, Level>> = defaultLevels,
): Promise<LoadedDesigns> {
  return createLoader({
    folder: path.resolve(folder),
    include: defaultInclude,
    exclude: defaultExclude,
    ...(template === undefined ? {} : {template}),
    base: process.cwd(),
    levels,
    reservedIds: [],
  })();
}
