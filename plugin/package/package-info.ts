import {readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

export interface PackageInfo {
  readonly name: string;
  readonly version: string;
  readonly homepage: string;
}

/** Name, version and home page of this package, from source and from `lib/`. */
export function readPackageInfo(): PackageInfo {
  const above = dirname(fileURLToPath(new URL('..', import.meta.url)));
  const root = basename(above) === 'lib' ? dirname(above) : above;
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}
