import path from 'node:path';
import type {PluginOptions} from '../../options.ts';
import {userFolderVariable} from '../../user-folder.ts';
import type {ShownNames} from './report.ts';

/**
 * Names for messages at the terminal. In a site its own command knows the options; `design-docs build`, whose
 * user has no site, hands over where they are.
 */
export function toShownNames(
  siteDir: string,
  named: string,
  {id, template}: Pick<PluginOptions, 'id' | 'template'>,
  environment: Readonly<Record<string, string | undefined>>,
): ShownNames {
  const user = environment[userFolderVariable];
  const folder = showPath(named, user);
  if (user !== undefined) {
    const withTemplate = template === undefined ? '' : ` --template ${showPath(template, user)}`;
    return {
      folder,
      listCommand: `npx docusaurus-plugin-design-docs check ${folder}${withTemplate}`,
    };
  }
  const site = showPath(siteDir);
  const there = site === '.' ? '' : `cd ${site} && `;
  const instance = id === 'default' ? '' : ` --id ${id}`;
  return {folder, listCommand: `${there}npx docusaurus design:check${instance}`};
}

// The name of a built-in template is no path.
function showPath(name: string, from = ''): string {
  if (!path.isAbsolute(name)) return name;
  return path.relative(from, name).split(path.sep).join('/') || '.';
}
