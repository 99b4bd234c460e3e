import {readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** Name, version and home page of this package, from source and from `lib/`. */
export function readPackageInfo(): {name: string; version: string; homepage: string} {
  const here = dirname(fileURLToPath(import.meta.url));
  const root = here.split(/[/\\]/).at(-2) === 'lib' ? join(here, '..', '..') : join(here, '..');
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}
