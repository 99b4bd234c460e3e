import {text as readAll} from 'node:stream/consumers';
import {toLoadOptions} from '../load/load-options.ts';
import {UserError} from '../user-error.ts';
import {readChanged} from './changed-files.ts';
import {type CheckArguments, type CheckTarget, check} from './check.ts';
import {findFolderOf, findSelections, type Selection, toPathIn} from './find-folder.ts';
import {type LevelArguments, listDecidedRules, toWantedLevels} from './levels.ts';

/** What `design-docs check` takes besides paths. */
export interface CheckFolderArguments extends CheckArguments, LevelArguments {
  readonly template?: string;
  /** `WORD=PHASE`. */
  readonly status?: readonly string[];
  readonly folder?: string;
  readonly changed?: string | true;
  readonly stdinPath?: string;
}

/**
 * `design-docs check`: checks folders, or some of their documents. Returns the exit code.
 * @throws {UserError} where an argument is wrong
 */
export async function checkFolder(
  paths: readonly string[],
  options: CheckFolderArguments,
): Promise<number> {
  const wanted = {levels: toWantedLevels(options), decided: {rules: listDecidedRules(options)}};
  const changed = await readChanged(options.changed, paths);
  const {stdinPath} = options;
  const selections =
    stdinPath === undefined
      ? await findSelections(changed.paths, options.folder)
      : [await selectUnsaved(stdinPath, changed.paths, options.folder)];
  const text = stdinPath === undefined ? undefined : await readAll(process.stdin);
  const targets = selections.map(({folder, files}): CheckTarget => {
    const [path] = files ?? [];
    const unsaved = text === undefined || path === undefined ? {} : {unsaved: {path, text}};
    const load = {
      ...toLoadOptions(folder, options.template, options.status),
      ...wanted,
      ...unsaved,
    };
    return {load, shown: folder, ...(files ? {files} : {})};
  });
  return check(targets, options, changed.only);
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
