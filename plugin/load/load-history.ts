import {join, resolve} from 'node:path';
import type {FolderHistory, NamedSource, Settings} from '../core/index.ts';
import type {parseFile} from '../core/parse-file.ts';
import {isTemplate} from '../core/template/template-file.ts';
import type {FolderLog} from '../core/versions.ts';
import {readPackageInfo} from '../package/package-info.ts';
import type {Folder} from './files/folder.ts';
import type {Obstacle} from './history/obstacle.ts';
import {createHistory} from './history/read-history.ts';
import type {TemplatePlace} from './history/template-versions.ts';
import type {LoadOptions} from './load-designs.ts';

/** The settings with the history, or why there is none. */
export interface WithHistory {
  readonly settings: Settings;
  readonly obstacle?: Obstacle;
}

/**
 * Creates a function that adds the git history of a folder to its settings. The history does not
 * change with unsaved edits: git is read again once HEAD is another commit.
 */
export function createHistoryReader(options: LoadOptions, parse: typeof parseFile) {
  const {folder, base, history, cacheDirectory} = options;
  const read = createHistory({
    folder,
    base,
    ...(history === undefined ? {} : {history}),
    ...(cacheDirectory === undefined ? {} : {cacheDirectory}),
    packageVersion: readPackageInfo().version,
    environment: process.env,
  });
  return async (found: Folder, settings: Settings): Promise<WithHistory> => {
    const {template, builtInTemplates} = settings;
    const own = template && !builtInTemplates.includes(template) ? template : undefined;
    const {log, obstacle} = await read(toTemplatePlaces(found, options, own, parse));
    if (log) return {settings: {...settings, history: toFolderHistory(log)}};
    return {settings, ...(obstacle ? {obstacle} : {})};
  };
}

function toFolderHistory(log: FolderLog): FolderHistory {
  const present = log.tracks.filter(({removed}) => !removed);
  return {
    templateVersions: log.templateVersions,
    written: new Map(present.map(({path, written}) => [path, written])),
    log,
  };
}

// Every file whose earlier states may matter: the named template, and those in and beside the folder.
function toTemplatePlaces(
  {files, templatesBeside}: Folder,
  {folder, base, template}: LoadOptions,
  named: NamedSource | undefined,
  parse: typeof parseFile,
): readonly TemplatePlace[] {
  const found = [...files.filter((file) => isTemplate(parse(file))), ...templatesBeside];
  const names = found.map((item) => ('name' in item ? item.name : item.path));
  return [
    ...(named && template !== undefined ? [{name: named.name, path: resolve(base, template)}] : []),
    ...names
      .filter((name) => name !== named?.name)
      .map((name) => ({name, path: join(folder, ...name.split('/'))})),
  ];
}
