import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export interface PackageInfo {
  readonly name: string;
  readonly version: string;
  readonly homepage: string;
}

/** Name, version and home page of this package, from source and from `lib/`. */
export function readPackageInfo(): PackageInfo {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = here.split(/[/\\]/).at(-2) === 'lib' ? join(here, '..', '..') : join(here, '..');
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}
