import {dirname, join, resolve} from 'node:path';
import {globby} from 'globby';
import type {NamedSource} from '../../core/index.ts';
import {UserError} from '../../user-error.ts';
import {builtInTemplateNames} from '../template-names.ts';
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

const besideNames = [
  '{_,}template.md',
  '{00,000,0000,NNN,NNNN,XXX,XXXX,YYYYMMDD}[-_]*template.md',
  '*{design,enhancement,proposal,kep,rfc,adr,spec}*[-_]template.md',
];

/** Reads the templates that stand beside a folder, sorted by name. */
export async function readTemplatesBeside(path: string): Promise<readonly NamedSource[]> {
  const cwd = dirname(path);
  const names = await globby(besideNames, {cwd, caseSensitiveMatch: false, suppressErrors: true});
  return Promise.all(names.sort().map((name) => readTemplate(join(cwd, name), `../${name}`)));
}
