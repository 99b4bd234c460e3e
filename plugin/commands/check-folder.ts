import {text as readAll} from 'node:stream/consumers';
import {UserError} from '../user-error.ts';
import {readChanged} from './changed-files.ts';
import {type CheckArguments, check} from './check.ts';
import {findFolderOf, findSelection, type Selection, toPathIn} from './find-folder.ts';
import {type LevelArguments, toWantedLevels} from './levels.ts';
import {toLoadOptions} from './load-folder.ts';

/** What `design-docs check` takes besides paths. */
export interface CheckFolderArguments extends CheckArguments, LevelArguments {
  readonly template?: string;
  readonly folder?: string;
  readonly changed?: string | true;
  readonly stdinPath?: string;
}

/**
 * `design-docs check`: checks a folder, or some of its documents. Returns the exit code.
 * @throws {UserError} where an argument is wrong
 */
export async function checkFolder(
  paths: readonly string[],
  options: CheckFolderArguments,
): Promise<number> {
  const levels = toWantedLevels(options);
  const changed = await readChanged(options.changed, paths);
  const selection =
    options.stdinPath === undefined
      ? await findSelection(changed.paths, options.folder)
      : await selectUnsaved(options.stdinPath, changed.paths, options.folder);
  const {folder, files} = selection;
  const [unsaved] = options.stdinPath === undefined ? [] : (files ?? []);
  const load = {
    ...toLoadOptions(folder, options.template),
    levels,
    ...(unsaved === undefined
      ? {}
      : {unsaved: {path: unsaved, text: await readAll(process.stdin)}}),
  };
  return check([{load, shown: folder, ...(files ? {files} : {})}], options, changed.only);
}

async function selectUnsaved(
  path: string,
  paths: readonly string[],
  given: string | undefined,
): Promise<Selection> {
  if (paths.length > 1) {
    throw new UserError('--stdin-path names the only document. Give no other than the folder.');
  }
  const folder = given ?? paths[0] ?? (await findFolderOf(path));
  return {folder, files: [await toPathIn(folder, path)]};
}
