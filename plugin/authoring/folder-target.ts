import {toLoadOptions} from '../load/load-options.ts';
import type {AuthoringTarget} from './open-folder.ts';

/** A folder named on the command line, without a site to configure it. */
export function createTarget(
  folder: string,
  template: string | undefined,
  status?: readonly string[],
): AuthoringTarget {
  return {
    load: toLoadOptions(folder, template, status),
    shown: folder.replace(/(?<=.)[\\/]+$/, ''),
  };
}
