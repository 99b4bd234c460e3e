import {defaultLevels} from '../core/index.ts';
import type {LoadedDesigns, LoadOptions} from '../load/load-designs.ts';
import {toLoadOptions} from '../load/load-options.ts';
import {loadAndTell} from './load-and-tell.ts';

/** More options of a command. */
interface FolderSettings extends Partial<Pick<LoadOptions, 'levels' | 'history'>> {
  /** `WORD=PHASE`. */
  readonly status?: readonly string[];
}

/**
 * Loads a folder without a site, with default options and a template from the command line.
 * @throws {UserError} where the folder or the template is missing
 */
export function loadFolder(
  folder: string,
  template: string | undefined,
  {levels = defaultLevels, history, status}: FolderSettings = {},
): Promise<LoadedDesigns> {
  const options = {...toLoadOptions(folder, template, status), levels};
  return loadAndTell({...options, ...(history === undefined ? {} : {history})});
}
