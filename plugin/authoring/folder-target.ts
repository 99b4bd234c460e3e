import {toLoadOptions} from '../load/load-options.ts';
import type {AuthoringTarget} from './open-folder.ts';

/** A folder named on the command line, without a site to configure it. */
export function createTarget(folder: string, template: string | undefined): AuthoringTarget {
  return {
    load: toLoadOptions(folder, template),
    shown: folder.replace(/(?<=.)[\\/]+$/, ''),
  };
}
