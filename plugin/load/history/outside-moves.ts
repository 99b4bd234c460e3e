import {dirname} from 'node:path/posix';
import {isMarkdown} from '../../core/history/count-edited.ts';
import {askGit} from '../../git/ask-git.ts';
import type {Repository} from './open-repository.ts';
import {type LoggedCommit, parseChange} from './parse-log.ts';
import {patience} from './patience.ts';

/**
 * Where documents may have come from that a commit of the mainline added two or more at once of: the files
 * that it removed elsewhere in the repository. `paths` are those that the log was asked for.
 */
export async function findOutsidePaths(
  {root}: Repository,
  log: readonly LoggedCommit[],
  mainline: readonly string[],
  paths: readonly string[],
): Promise<readonly string[]> {
  const known = new Set(mainline);
  const asked = log.filter(
    ({id, parents, changes}) => parents > 0 && known.has(id) && bringsSeveral(changes),
  );
  if (asked.length === 0) return [];
  const input = asked.map(({id}) => `${id}\n`).join('');
  const args = ['diff-tree', '--stdin', '-r', '--raw', '-z', '--no-abbrev', '--no-renames'];
  const shown = ['--diff-merges=first-parent', '--no-commit-id', '--no-relative'];
  const answer = await askGit(root, [...args, ...shown], {input, ...patience});
  if ('failure' in answer) return [];
  const parts = answer.output.toString().split('\0');
  const found = parts.flatMap((part, at) => {
    const change = part.startsWith(':') ? parseChange(part, parts[at + 1] ?? '') : undefined;
    const isGone = change && change.blob === undefined;
    return isGone && !paths.some((path) => isWithin(change.path, path)) ? [change.path] : [];
  });
  return collectPaths(found);
}

// A commit that moves this many files moves a folder; files added later may follow one by one.
const folderLimit = 5;

function collectPaths(files: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  const isFolder = (folder: string) => folder !== '.' && (counts.get(folder) ?? 0) >= folderLimit;
  return [...new Set(files.map((file) => (isFolder(dirname(file)) ? dirname(file) : file)))];
}

function bringsSeveral(changes: LoggedCommit['changes']): boolean {
  const markdown = changes.filter(isMarkdown);
  const added = markdown.filter(({blob, before}) => blob !== undefined && before === undefined);
  const removed = markdown.filter(({blob}) => blob === undefined);
  return added.length > 1 && added.length > removed.length;
}

function isWithin(file: string, path: string): boolean {
  return path === '' || file === path || file.startsWith(`${path}/`);
}
