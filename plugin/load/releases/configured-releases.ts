import {realpath} from 'node:fs/promises';
import {dirname, isAbsolute, relative, resolve, sep} from 'node:path';
import type {ReleasesOption} from '../../core/releases/option.ts';
import {findRepositoryRoot} from '../files/repository-path.ts';

/**
 * What `design-docs.yml` says of releases. A file that it names has to be in the repository, else
 * there is a sentence that says so.
 */
export async function findConfiguredReleases(
  releases: ReleasesOption | undefined,
  config: string,
): Promise<{readonly releases?: ReleasesOption; readonly fault?: string}> {
  if (releases === undefined) return {};
  if (typeof releases !== 'object' || !('file' in releases)) return {releases};
  const start = await realpath(dirname(config));
  const root = (await findRepositoryRoot(start)) ?? start;
  const file = await realpath(resolve(start, releases.file)).catch(() => undefined);
  const inside = file === undefined ? '..' : relative(root, file);
  const isOutside = isAbsolute(inside) || inside.split(sep)[0] === '..';
  return file === undefined || isOutside
    ? {fault: `releases \`${releases.file}\` is no file of this repository`}
    : {releases: {file}};
}
