import {readdir} from 'node:fs/promises';
import {basename, dirname, join, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {NamedSource} from './core/index.ts';
import {readTemplate} from './files/read-template.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'templates');

/** The templates that come with the package, by name: `kpt`, `metal3`, `spec`, `enhancement`. */
export async function readBuiltInTemplates(): Promise<readonly NamedSource[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  return Promise.all(files.map((file) => readTemplate(join(folder, file), basename(file, '.md'))));
}

/**
 * The template that an option names: a built-in one, or a path from `base`. One that stands in the
 * design folder is called by its path there, any other by its name: where it stands is nobody's business.
 */
export async function findTemplate(
  wanted: string,
  base: string,
  designFolder: string,
  builtIn: readonly NamedSource[],
): Promise<NamedSource> {
  const named = builtIn.find(({name}) => name === wanted);
  if (named) return named;
  const path = resolve(base, wanted);
  const inFolder = relative(designFolder, path).split(sep).join('/');
  return readTemplate(
    path,
    /^(?:\.\.\/|[a-z]:)/i.test(inFolder) ? `../${basename(path)}` : inFolder,
  );
}
