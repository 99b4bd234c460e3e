import {join, resolve} from 'node:path';
import type {NamedSource, Settings} from '../core/index.ts';
import type {parseFile} from '../core/parse-file.ts';
import {isTemplate} from '../core/template/template-file.ts';
import type {Folder} from './files/folder.ts';
import {readHistory, type TemplatePlace} from './files/history.ts';
import type {LoadOptions} from './load-designs.ts';

/**
 * Makes what adds the history that git has of a folder to the settings it is read with. It does not
 * change while somebody writes, so git is asked once.
 */
export function createHistoryReader(options: LoadOptions, parse: typeof parseFile) {
  let history: ReturnType<typeof readHistory> | undefined;
  return async (folder: Folder, settings: Settings): Promise<Settings> => {
    const {template, builtInTemplates} = settings;
    const own = template && !builtInTemplates.includes(template) ? template : undefined;
    history ??= readHistory(options.folder, toTemplatePlaces(folder, options, own, parse));
    const known = await history;
    return known ? {...settings, history: known} : settings;
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
