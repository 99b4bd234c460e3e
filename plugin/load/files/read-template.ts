import {realpath} from 'node:fs/promises';
import {homedir, tmpdir} from 'node:os';
import {basename, dirname, join, parse, resolve} from 'node:path';
import {convertPathToPattern, globby} from 'globby';
import type {NamedSource} from '../../core/index.ts';
import {markdownEnding} from '../../core/names/identity.ts';
import {printable} from '../../core/text/printable.ts';
import {UserError} from '../../user-error.ts';
import {builtInTemplateNames} from '../template-names.ts';
import {plainNames, restoreName} from './plain-names.ts';
import {readText} from './read-text.ts';
import {findRealFile} from './real-file.ts';
import {findRepositoryRoot} from './repository-path.ts';

/**
 * Reads a template from any path, since only the owner of a site names one. Fails with a sentence
 * where it cannot be read.
 */
export async function readTemplate(path: string, name: string): Promise<NamedSource> {
  const {text, damage} = await readText(resolve(path), 'anywhere');
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

/** A larger number of files are no templates of designs. */
const mostBeside = 50;

/** Templates that were found, and what is said of those that are not read. */
export interface TemplatesBeside {
  /** Sorted by name. */
  readonly templates: readonly NamedSource[];
  readonly notices: readonly string[];
}

/**
 * Reads what may be templates beside a folder: files and folders called so, and such files in its sister
 * folders. A link among them may lead to a file of the repository. Whether the documents follow one is
 * decided later.
 */
export async function readTemplatesBeside(path: string): Promise<TemplatesBeside> {
  const cwd = dirname(resolve(path));
  const found = await globby(holdsEverything(cwd) ? besideNames : [...besideNames, ...inSiblings], {
    cwd,
    caseSensitiveMatch: false,
    suppressErrors: true,
    ignore: ['node_modules/**', `${convertPathToPattern(basename(resolve(path)))}/**`],
    fs: plainNames,
  });
  const names = found.map(restoreName).sort().slice(0, mostBeside);
  const read = await Promise.all(
    names.map(async (name) => ({
      name: `../${name}`,
      ...(await readFoundTemplate(join(cwd, name), path)),
    })),
  );
  return {
    templates: read
      .filter(({damage}) => !damage?.isLost)
      .map(({name, text}) => ({name, file: {path: name, text}})),
    notices: read
      .filter(({damage}) => damage?.isLost)
      .map(({name, damage}) =>
        printable(`${name}: ${damage?.message}. It is not used as a template.`),
      ),
  };
}

/**
 * Reads a template that was found by its file name. It may be a link to Markdown in the folder, in
 * its parent or in the repository, but to no other file, such as the credentials that a checkout
 * holds while it is built.
 */
export async function readFoundTemplate(file: string, folder: string) {
  const [own, parent] = await Promise.all([realpath(folder), realpath(dirname(folder))]);
  const repository = await findRepositoryRoot(own);
  const roots = [own, parent, ...(repository === undefined ? [] : [repository])];
  const found = await findRealFile(file, roots);
  if ('damage' in found) return {text: '', damage: found.damage};
  return readText(file, markdownEnding.test(found.real) ? roots : []);
}

// These folders belong to other projects.
function holdsEverything(folder: string): boolean {
  return [tmpdir(), homedir(), parse(folder).root].includes(folder);
}
