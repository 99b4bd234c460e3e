import {execFile} from 'node:child_process';
import {realpath, stat} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import type {SourceFile} from '../core/index.ts';
import {UserError} from '../user-error.ts';

const execute = promisify(execFile);

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
  const git = (...args: readonly string[]) => runGit(real, args);
  const root = await git('rev-parse', '--show-toplevel').catch(() => undefined);
  if (root === undefined) {
    throw new UserError(
      `${folder} is in no git repository, so --changed cannot tell what changed.`,
    );
  }
  const revision = base === undefined ? await findUsualBase(git) : await assertRevision(git, base);
  // Without a common commit, as in a shallow clone, the revision itself is compared with.
  const since = await git('merge-base', revision, 'HEAD').catch(() => revision);
  const [known, unknown] = await Promise.all([
    git('diff', '--name-only', '--no-relative', '-z', '--diff-filter=d', since, '--', root),
    git('ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', root),
  ]);
  const names = `${known}${unknown}`.split('\0').filter((name) => name !== '');
  return {files: new Set(names.map((name) => path.resolve(root, name))), folder: real};
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
  const isRevision = await runGit(process.cwd(), toVerify(word)).then(
    () => true,
    () => false,
  );
  const isPath = !isRevision && (await stat(word).catch(() => undefined)) !== undefined;
  return isPath ? {paths: [word, ...paths], only: {}} : {paths, only: {base: word}};
}

type Git = (...args: readonly string[]) => Promise<string>;

async function findUsualBase(git: Git): Promise<string> {
  return git(...toVerify('@{upstream}')).catch(() => assertRevision(git, 'HEAD'));
}

async function assertRevision(git: Git, base: string): Promise<string> {
  return git(...toVerify(base)).catch(async () => {
    // A checkout in CI has one commit only, unless it is asked for more.
    const isShallow = (await git('rev-parse', '--is-shallow-repository')) === 'true';
    const help = isShallow
      ? 'The repository is shallow: fetch its history first, in GitHub Actions with `fetch-depth: 0`.'
      : 'Give a branch, a tag or a commit: --changed=origin/main.';
    throw new UserError(`${base} is no revision of this git repository. ${help}`);
  });
}

function toVerify(revision: string): readonly string[] {
  return ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
}

// A hook runs with the repository in its environment, relative to where git was called.
async function runGit(cwd: string, args: readonly string[]): Promise<string> {
  const {
    GIT_DIR: _,
    GIT_WORK_TREE: __,
    GIT_INDEX_FILE: ___,
    GIT_PREFIX: ____,
    ...env
  } = process.env;
  const {stdout} = await execute('git', args, {cwd, env, maxBuffer: 100_000_000});
  return args[0] === 'rev-parse' || args[0] === 'merge-base' ? stdout.trim() : stdout;
}
