import {readdir} from 'node:fs/promises';
import {basename, isAbsolute, join, relative, resolve, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {DesignSet, NamedSource, Settings} from '../core/index.ts';
import type {Folder} from './files/folder.ts';
import {readTemplate} from './files/read-template.ts';
import {findRepositoryRoot} from './files/repository-path.ts';

const folder = fileURLToPath(new URL('../templates/', import.meta.url));

/** The templates that come with the package, by name: one for each file of `templates/`. */
export async function readBuiltInTemplates(): Promise<readonly NamedSource[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  const sources = files.map((file) => readTemplate(join(folder, file), basename(file, '.md')));
  return (await Promise.all(sources)).map(({name, file}) => ({
    name,
    // The front matter about the origin of a template is not copied into designs.
    file: {...file, text: file.text.replace(/^<!--[\s\S]*?-->\s*/, '')},
  }));
}

/**
 * The template that an option names: a built-in one, or a path from `base`. It is called by the
 * path that leads to it from the design folder, or by its name if they have no folder in common.
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
  const root = (await findRepositoryRoot(designFolder)) ?? base;
  const isNear = [root, base, designFolder].some((folder) => isBelow(folder, path));
  const name = relative(designFolder, path).split(sep).join('/');
  return readTemplate(path, isNear ? name : `../${basename(path)}`);
}

/**
 * The template that the documents of a folder are compared with; undefined if there is none, or
 * only a guess.
 */
export function findTemplateInForce(
  folder: Pick<Folder, 'files'>,
  {template, templatesBeside, builtInTemplates}: Settings,
  {template: name, guess}: Pick<DesignSet, 'template' | 'guess'>,
): NamedSource | undefined {
  if (guess) return undefined; // no text of another project is written into this one
  const own = folder.files.map((file) => ({name: file.path, file}));
  const configured = template ? [template] : [];
  const all = [...configured, ...own, ...templatesBeside, ...builtInTemplates];
  return all.find((other) => other.name === name);
}

function isBelow(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return inside !== '' && !isAbsolute(inside) && inside.split(sep)[0] !== '..';
}
