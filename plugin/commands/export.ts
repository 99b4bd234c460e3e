import {toJson} from '../core/index.ts';
import {readPackageInfo} from '../package/package-info.ts';
import {loadFolder} from './load-folder.ts';

/** `design-docs export`: what the folder says, as `designs.json`. Returns the text to print. */
export async function exportDesigns(
  folder: string,
  {template, status}: {template?: string; status?: readonly string[]},
): Promise<string> {
  const {set} = await loadFolder(folder, template, undefined, status);
  const {name, version} = readPackageInfo();
  return JSON.stringify(
    toJson(set, `${name}@${version}`, () => null),
    undefined,
    2,
  );
}
