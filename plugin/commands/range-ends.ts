import type {DesignSet} from '../core/index.ts';
import {isDay} from '../core/metadata/dates.ts';
import {compareReleases, parseVersion, toReleaseKey} from '../core/releases/names.ts';
import {listPeriods, type Period} from '../core/releases/periods.ts';
import {printable} from '../core/text/printable.ts';
import {askGit} from '../git/ask-git.ts';
import {findCommit} from '../git/repository.ts';
import {openRepository, type Repository} from '../load/history/open-repository.ts';
import {patience} from '../load/history/patience.ts';
import {listTags} from '../load/releases/list-tags.ts';
import {UserError} from '../user-error.ts';

/**
 * Resolves an end of a range to a commit and its day: a tag, a branch, a commit, or the end of a day on
 * the mainline.
 * @throws {UserError} if there is no such commit
 */
export async function resolveEnd(
  {root, remoteHead, head}: Repository,
  name: string,
): Promise<{readonly commit: string; readonly day: string}> {
  const commit = isDay(name)
    ? await findCommitOfDay(root, remoteHead ?? head, name)
    : await findCommit(root, name);
  if (commit === undefined) {
    throw new UserError(
      isDay(name)
        ? `The repository has no commit up to ${name}. Give a later day.`
        : `${printable(name)} is no release, tag, branch or commit of this repository. Run \`git fetch --tags\`, or correct it.`,
    );
  }
  const answer = await askGit(root, ['log', '-1', '--format=%cs', commit, '--'], patience);
  const day = 'output' in answer ? answer.output.toString().trim() : '9999-12-31';
  return {commit, day: isDay(name) ? name : day};
}

async function findCommitOfDay(
  root: string,
  head: string,
  day: string,
): Promise<string | undefined> {
  const args = ['rev-list', '-1', '--first-parent', `--before=${day}T23:59:59Z`, head, '--'];
  const answer = await askGit(root, args, patience);
  const commit = 'output' in answer ? answer.output.toString().trim() : '';
  return commit === '' ? undefined : commit;
}

/** The year, quarter or month of that name, even if nothing changed in it. */
export function findPeriod(name: string, age: DesignSet['age']): Period | undefined {
  if (!age || !/^\d{4}\b|^\d{4}q/i.test(name)) return undefined;
  const key = name.trim().replace(/[ -]?q(?=\d$)/i, ' Q');
  return (['years', 'quarters', 'months'] as const)
    .flatMap((length) => listPeriods(length, age.from, age.date))
    .find((period) => period.name === key);
}

/** Whether there is a tag of that name. */
export async function hasTag(folder: string, name: string): Promise<boolean> {
  return (await findCommit(folder, `refs/tags/${name}`)) !== undefined;
}

/** The tag of a version, which may be a patch or a release candidate, and the version before it. */
export async function findTagRange(
  folder: string,
  name: string,
): Promise<{readonly tag: string; readonly previous: string | undefined} | undefined> {
  const repository = await openRepository(folder);
  if ('kind' in repository || !parseVersion(name.replace(/-.*/, ''))) return undefined;
  const names = (await listTags(repository.root)).map((tag) => tag.name);
  const key = toReleaseKey(name);
  const tag = names.find((other) => other === name) ?? names.find((it) => toReleaseKey(it) === key);
  if (tag === undefined) return undefined;
  const older = names.filter((other) => parseVersion(other) && compareReleases(other, tag) > 0);
  return {tag, previous: older.sort(compareReleases)[0]};
}
