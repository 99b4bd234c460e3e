import type {Settings} from '../core/index.ts';
import {toFolders} from '../core/relations/link-target.ts';
import type {Folder} from './files/folder.ts';
import type {LoadOptions} from './load-designs.ts';
import {findTemplate, readBuiltInTemplates} from './templates.ts';

/** Turns options into what reading the documents of a folder needs; templates are read from the disk. */
export async function readSettings(options: LoadOptions, folder: Folder): Promise<Settings> {
  const builtInTemplates = await readBuiltInTemplates();
  const template =
    options.template === undefined
      ? undefined
      : await findTemplate(options.template, options.base, options.folder, builtInTemplates);
  return {
    ...(template ? {template} : {}),
    templatesBeside: folder.templatesBeside,
    builtInTemplates,
    ...(options.statuses ? {statuses: options.statuses} : {}),
    ...(options.addedStatuses ? {addedStatuses: options.addedStatuses} : {}),
    levels: options.levels,
    ...(options.staleAfter ? {staleAfter: options.staleAfter} : {}),
    folder: {
      documents: new Set(folder.files.map(({path}) => path)),
      assets: folder.assets,
      aliases: folder.aliases,
      folders: toFolders([
        ...folder.files.map(({path}) => path),
        ...folder.assets,
        ...folder.aliases.keys(),
      ]),
      repositoryPath: folder.repositoryPath,
      ...(options.repositoryUrl === undefined ? {} : {repositoryUrl: options.repositoryUrl}),
    },
    reservedIds: options.reservedIds,
  };
}
