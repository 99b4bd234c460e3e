import {dirname, join, resolve} from 'node:path';
import {globby} from 'globby';
import type {SourceFile} from '../core/index.ts';
import {UserError} from '../user-error.ts';
import {readText} from './read-text.ts';

/** A template with the name that reports call it by. */
export interface NamedSource {
  readonly name: string;
  readonly file: SourceFile;
}

/** Reads a template by its path. Fails with a sentence where it cannot be read. */
export async function readTemplate(path: string, name: string): Promise<NamedSource> {
  const {text, damage} = await readText(resolve(path));
  if (damage?.isLost) {
    throw new UserError(
      `Template ${path} cannot be read. Give the path of a Markdown file, or one of: kpt, metal3, spec, enhancement.`,
    );
  }
  return {name, file: {path: name, text}};
}

const besideNames = [
  '{_,}template.md',
  '*{design,enhancement,proposal,kep,rfc,adr,spec}*[-_]template.md',
];

/** Reads the templates that stand beside a folder, sorted by name. */
export async function readTemplatesBeside(path: string): Promise<readonly NamedSource[]> {
  const cwd = dirname(path);
  const names = await globby(besideNames, {cwd, caseSensitiveMatch: false, suppressErrors: true});
  return Promise.all(names.sort().map((name) => readTemplate(join(cwd, name), `../${name}`)));
}
