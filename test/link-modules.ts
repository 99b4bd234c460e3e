import {mkdir, readdir, symlink} from 'node:fs/promises';
import path from 'node:path';

/**
 * Gives a site that a test writes the packages of this repository. They are linked one by one, since caches are
 * kept beside them and belong to the site.
 */
export async function linkModules(repository: string, siteDir: string): Promise<void> {
  const installed = path.join(repository, 'node_modules');
  const own = path.join(siteDir, 'node_modules');
  await mkdir(own);
  const names = (await readdir(installed)).filter((name) => !name.startsWith('.'));
  await Promise.all(names.map((name) => symlink(path.join(installed, name), path.join(own, name))));
}
