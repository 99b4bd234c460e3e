import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/**
 * The name by which components import what they compute with, and where it is: beside this very plugin,
 * also where it runs from source, and for components that were copied into a site.
 */
export function toClientAlias(packageName: string): Readonly<Record<string, string>> {
  const entry = fileURLToPath(new URL('../client/index', import.meta.url));
  const file = [`${entry}.js`, `${entry}.ts`].find(existsSync) ?? entry;
  return {[`${packageName}/client$`]: file};
}
