import {readdir} from 'node:fs/promises';
import {basename, join, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {NamedSource} from '../core/index.ts';
import {readTemplate} from './files/read-template.ts';

const folder = fileURLToPath(new URL('../templates/', import.meta.url));

/** The templates that come with the package, by name: one for each file of `templates/`. */
export async function readBuiltInTemplates(): Promise<readonly NamedSource[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  const sources = files.map((file) => readTemplate(join(folder, file), basename(file, '.md')));
  return (await Promise.all(sources)).map(({name, file}) => ({
    name,
    // Where a template comes from is of no use to the designs made from it.
    file: {...file, text: file.text.replace(/^<!--[\s\S]*?-->\s*/, '')},
  }));
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
