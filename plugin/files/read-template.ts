import {homedir, tmpdir} from 'node:os';
import {basename, dirname, join, parse, resolve} from 'node:path';
import {convertPathToPattern, globby} from 'globby';
import type {NamedSource} from '../core/index.ts';
import {builtInTemplateNames} from '../template-names.ts';
import {UserError} from '../user-error.ts';
import {readText} from './read-text.ts';

/** Reads a template by its path. Fails with a sentence where it cannot be read. */
export async function readTemplate(path: string, name: string): Promise<NamedSource> {
  const {text, damage} = await readText(resolve(path));
  if (damage?.isLost) {
    throw new UserError(
      `Template ${path} cannot be read. Give the path of a Markdown file, or one of: ${builtInTemplateNames}.`,
    );
  }
  return {name, file: {path: name, text}};
}

const ending = '.{md,mdx,markdown}';
const besideNames = [`*template*${ending}`, `*template*/*${ending}`];
const inSiblings = [`*/*template*${ending}`];

/** More of them are no templates of designs. */
const mostBeside = 50;

/**
 * Reads what may be templates beside a folder: files and folders called so, and such files in its sister
 * folders, sorted by name. Whether the documents follow one is decided later.
 */
export async function readTemplatesBeside(path: string): Promise<readonly NamedSource[]> {
  const cwd = dirname(resolve(path));
  const names = await globby(holdsEverything(cwd) ? besideNames : [...besideNames, ...inSiblings], {
    cwd,
    caseSensitiveMatch: false,
    suppressErrors: true,
    followSymbolicLinks: false,
    ignore: ['node_modules/**', `${convertPathToPattern(basename(resolve(path)))}/**`],
  });
  const found = await Promise.all(
    names
      .sort()
      .slice(0, mostBeside)
      .map((name) => readTemplate(join(cwd, name), `../${name}`).catch(() => undefined)),
  );
  return found.filter((template) => template !== undefined);
}

// What stands in these belongs to other projects.
function holdsEverything(folder: string): boolean {
  return [tmpdir(), homedir(), parse(folder).root].includes(folder);
}
