import {resolve} from 'node:path';
import {defaultLevels, toJson} from '../core/index.ts';
import {defaultExclude, defaultInclude} from '../files.ts';
import {createLoader} from '../load.ts';
import {readPackageInfo} from '../package-info.ts';

/** `design-docs export`: what the folder says, as `designs.json`. Returns the text to print. */
export async function exportDesigns(
  folder: string,
  {template}: {template?: string},
): Promise<string> {
  const load = createLoader({
    folder: resolve(folder),
    include: defaultInclude,
    exclude: defaultExclude,
    ...(template === undefined ? {} : {template}),
    base: process.cwd(),
    levels: defaultLevels,
    reservedIds: [],
  });
  const {set} = await load();
  const {name, version} = readPackageInfo();
  return JSON.stringify(
    toJson(set, `${name}@${version}`, () => null),
    undefined,
    2,
  );
}
