import {existsSync} from 'node:fs';
import path from 'node:path';
import {repository} from '../browser/node-process.ts';

/** A folder of real documents, with the template they were written from where it is not found there. */
export interface CorpusFolder {
  readonly folder: string;
  readonly template?: string;
}

const corpus = path.resolve(repository, '../shared/corpus');

/** Real folders that may stand beside this repository; none of them is part of it. */
export const corpusFolders: readonly CorpusFolder[] = [
  {folder: 'metal3/design'},
  {folder: 'kpt/design-docs'},
  {folder: 'ocm/enhancements', template: 'ocm/guidelines/README.md'},
  {folder: 'openshift/enhancements', template: 'openshift/guidelines/enhancement_template.md'},
]
  .map(({folder, template}) => ({
    folder: path.join(corpus, folder),
    ...(template === undefined ? {} : {template: path.join(corpus, template)}),
  }))
  .filter(({folder}) => existsSync(folder));

/** Reads `DIR [--template FILE|NAME] DIR…`: a template belongs to the folder before it. */
export function toFolders(args: readonly string[]): readonly CorpusFolder[] {
  const folders: CorpusFolder[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const last = folders.at(-1);
    if (args[at] !== '--template') folders.push({folder: path.resolve(args[at] ?? '')});
    else if (last && args[at + 1]) folders[folders.length - 1] = {...last, template: args[(at += 1)] ?? ''};
    else throw new Error('--template wants a folder before it, and a file or a name after it');
  }
  return folders;
}
