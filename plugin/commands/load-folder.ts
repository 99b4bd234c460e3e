import {defaultLevels} from '../core/index.ts';
import {createLoader, type LoadedDesigns, type LoadOptions} from '../load/load-designs.ts';
import {toLoadOptions} from '../load/load-options.ts';

/**
 * Loads a folder without a site, with default options and a template from the command line.
 * @throws {UserError} where the folder or the template is missing
 */
export function loadFolder(
  folder: string,
  template: string | undefined,
  {levels = defaultLevels, history}: Partial<Pick<LoadOptions, 'levels' | 'history'>> = {},
): Promise<LoadedDesigns> {
  const options = {...toLoadOptions(folder, template), levels};
  return createLoader({...options, ...(history === undefined ? {} : {history})})();
}
