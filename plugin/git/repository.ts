import {askGit} from './ask-git.ts';
import type {GitFailure} from './failure.ts';

/** A git repository with its working tree. */
export interface Repository {
  readonly root: string;
  /** It has only the last part of its history, as a checkout of CI. */
  readonly isShallow: boolean;
}

/** The repository of a folder, or why there is none. */
export async function findRepository(
  folder: string,
): Promise<Repository | {readonly failure: GitFailure}> {
  const about = await askGit(folder, ['rev-parse', '--is-shallow-repository', '--show-toplevel']);
  if ('failure' in about) return about;
  // The path is last, since it may have a line break in it.
  const [, isShallow, root = ''] = /^(\w+)\n([\s\S]*)\n$/.exec(about.output.toString()) ?? [];
  return {root, isShallow: isShallow === 'true'};
}

/** The commit that a branch, a tag or another name resolves to; undefined if there is none. */
export async function findCommit(folder: string, revision: string): Promise<string | undefined> {
  const name = `${revision}^{commit}`;
  const found = await askGit(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    name,
  ]);
  return 'output' in found ? found.output.toString().trim() : undefined;
}

/** Why HEAD resolves to no commit: there is none yet, or it is not in the repository. */
export async function explainHead(folder: string): Promise<GitFailure> {
  const named = await askGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return {kind: 'output' in named ? 'lost-commit' : 'no-commit'};
}
