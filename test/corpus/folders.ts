import {existsSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {repository} from '../browser/node-process.ts';

/** A folder of real documents, with the template they were written from where it is not found there. */
export interface CorpusFolder {
  readonly folder: string;
  readonly template?: string;
}

const corpus = path.resolve(repository, '../shared/corpus');

/** Real folders that may be beside this repository; none of them is part of it. */
export const corpusFolders: readonly CorpusFolder[] = [
  {folder: 'metal3/design'},
  {folder: 'kpt/design-docs'},
  {folder: 'ocm/enhancements', template: 'ocm/guidelines/README.md'},
  {folder: 'openshift/enhancements', template: 'openshift/guidelines/enhancement_template.md'},
  {folder: 'prometheus/proposals'},
  {folder: 'cilium/cilium'},
  {folder: 'gateway/geps'},
  {folder: 'dotnet/accepted'},
]
  .map(({folder, template}) => ({
    folder: path.join(corpus, folder),
    ...(template === undefined ? {} : {template: path.join(corpus, template)}),
  }))
  .filter(({folder}) => existsSync(folder));

/** Reads `DIR [--template FILE|NAME] DIR…`: a template belongs to the folder before it. */
export function toFolders(args: readonly string[]): readonly CorpusFolder[] {
  const {tokens} = parseArgs({
    args: [...args],
    options: {template: {type: 'string'}},
    allowPositionals: true,
    tokens: true,
  });
  return tokens
    .filter(({kind}) => kind === 'positional')
    .map((token, at, folders): CorpusFolder => {
      const end = folders[at + 1]?.index ?? args.length;
      const option = tokens.find(
        ({kind, index}) => kind === 'option' && index > token.index && index < end,
      );
      const template = option?.kind === 'option' ? option.value : undefined;
      const folder = path.resolve(args[token.index] ?? '');
      return {folder, ...(template === undefined ? {} : {template})};
    });
}
