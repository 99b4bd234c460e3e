import {toJson} from '../core/index.ts';
import {isAbsence} from '../load/history/obstacle.ts';
import {readPackageInfo} from '../package/package-info.ts';
import {loadFolder} from './load-folder.ts';

/** `design-docs export` as the command line gives it. */
export interface ExportOptions {
  readonly template?: string;
  /** `WORD=PHASE`. */
  readonly status?: readonly string[];
  /** False to leave it out; else the file that it is read from, or true for git. */
  readonly history?: boolean | string;
}

/** `design-docs export`: what the folder says, as `designs.json`. Returns the text to print. */
export async function exportDesigns(
  folder: string,
  {template, status, history = true}: ExportOptions,
): Promise<string> {
  const {set, obstacle} = await loadFolder(folder, template, {
    history,
    ...(status ? {status} : {}),
  });
  if (obstacle && !isAbsence(obstacle)) console.error(obstacle.message);
  const {name, version} = readPackageInfo();
  return JSON.stringify(
    toJson(set, `${name}@${version}`, () => null),
    undefined,
    2,
  );
}
