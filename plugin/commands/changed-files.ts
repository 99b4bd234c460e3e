import {realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import type {SourceFile} from '../core/index.ts';
import {askGit} from '../git/ask-git.ts';
import {explainFailure, type GitFailure} from '../git/failure.ts';
import {findFilters} from '../git/filters.ts';
import {explainHead, findCommit, findRepository, type Repository} from '../git/repository.ts';
import {UserError} from '../user-error.ts';

/** Files of a folder that differ from a revision of its git repository. */
export interface Changes {
  /** Real paths of the files. */
  readonly files: ReadonlySet<string>;
  /** The folder's real path. */
  readonly folder: string;
}

/**
 * The files that changed since work left `base`, with what is not committed and what git does not know
 * yet. Without a base: since the branch's upstream, or since the last commit where it has none.
 * @throws {UserError} where there is no such revision, or no repository
 */
export async function findChanges(folder: string, base: string | undefined): Promise<Changes> {
  const real = await realpath(folder);
  const fail = (failure: GitFailure): never => {
    throw new UserError(`--changed cannot tell what changed. ${explainFailure(failure, folder)}`);
  };
  const repository = await findRepository(real);
  if ('failure' in repository) return fail(repository.failure);
  const {root} = repository;
  const head = await findCommit(real, 'HEAD');
  if (head === undefined) return fail(await explainHead(real));
  const revision =
    base === undefined
      ? ((await findCommit(real, '@{upstream}')) ?? head)
      : await requireCommit(real, base, repository);
  // Without a common commit, as in a shallow clone, the revision itself is compared with.
  const fork = await askGit(real, ['merge-base', revision, head]);
  const since = 'output' in fork ? fork.output.toString().trim() : revision;
  const [committed, pending] = await Promise.all([
    askGit(root, ['diff-tree', '-r', '--name-only', '--no-renames', '-z', since, head]),
    // Not `git diff`, which writes the index even with `GIT_OPTIONAL_LOCKS=0`.
    askGit(root, ['status', '--porcelain', '--no-renames', '--untracked-files=all', '-z'], {
      settings: await findFilters(root),
    }),
  ]);
  if ('failure' in committed) return fail(committed.failure);
  if ('failure' in pending) return fail(pending.failure);
  const names = [
    ...splitNames(committed.output),
    // Each is preceded by two letters and a space.
    ...splitNames(pending.output).map((name) => name.slice(3)),
  ];
  return {files: new Set(names.map((name) => path.resolve(root, name))), folder: real};
}

function splitNames(output: Buffer): readonly string[] {
  return output
    .toString()
    .split('\0')
    .filter((name) => name !== '');
}

/** Whether a document or its sidecar changed; a template that changed concerns every document. */
export function toChangedFilter({files, folder}: Changes, template: string | undefined) {
  const has = (name: string) => files.has(path.resolve(folder, name));
  if (template !== undefined && has(template)) return () => true;
  return ({path: name, sidecar}: SourceFile) =>
    has(name) || (sidecar !== undefined && has(sidecar.path));
}

/** What `--changed` asks for. */
export interface Changed {
  readonly base?: string;
}

/**
 * Understands `--changed` and `--changed WORD`. A word that is no revision and exists is the first of the
 * paths behind it.
 */
export async function readChanged(
  word: string | true | undefined,
  paths: readonly string[],
): Promise<{readonly paths: readonly string[]; readonly only?: Changed}> {
  if (word === undefined) return {paths};
  if (word === true) return {paths, only: {}};
  const isRevision = (await findCommit(process.cwd(), word)) !== undefined;
  const isPath = !isRevision && (await stat(word).catch(() => undefined)) !== undefined;
  return isPath ? {paths: [word, ...paths], only: {}} : {paths, only: {base: word}};
}

async function requireCommit(
  folder: string,
  name: string,
  {isShallow}: Repository,
): Promise<string> {
  const found = await findCommit(folder, name);
  if (found !== undefined) return found;
  // By default a checkout in CI has one commit only.
  const help = isShallow
    ? 'The repository is shallow: fetch its history first, in GitHub Actions with `fetch-depth: 0`.'
    : 'Give a branch, a tag or a commit: --changed=origin/main.';
  throw new UserError(`${name} is no revision of this git repository. ${help}`);
}
