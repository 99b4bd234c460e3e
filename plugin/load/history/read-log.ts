import {askGit} from '../../git/ask-git.ts';
import type {Repository} from './open-repository.ts';
import {type LoggedCommit, logFormat, parseLog} from './parse-log.ts';
import {patience} from './patience.ts';

// Everything that a user may have configured otherwise is said here.
const settings = ['log.follow=false', 'log.showRoot=true', 'diff.renames=false'];
const shown = [
  ...['--raw', '--no-abbrev', '-z', '--no-renames', '--diff-merges=first-parent'],
  ...['--full-history', '--topo-order', '--encoding=UTF-8', '--no-show-signature', '--no-notes'],
  ...['--no-color', '--no-decorate', '--no-relative'],
];

/** Every commit that touched one of the paths, the newest first; undefined where git fails. */
export async function readLog(
  {root, head}: Repository,
  paths: readonly string[],
): Promise<readonly LoggedCommit[] | undefined> {
  const input = [head, '--', ...paths.map((path) => path || '.'), ''].join('\n');
  const args = ['log', ...shown, logFormat, '--stdin'];
  const answer = await askGit(root, args, {input, settings, ...patience});
  return 'output' in answer ? parseLog(answer.output.toString()) : undefined;
}

/**
 * The commits of the mainline, the newest first. On a branch that took in main as a second parent, main is
 * what the remote calls its head: up to there its first parents count, and behind it the branch's own.
 */
export async function readMainline({
  root,
  head,
  remoteHead,
}: Repository): Promise<readonly string[]> {
  const listed = async (...args: readonly string[]) => {
    const answer = await askGit(root, ['rev-list', '--first-parent', ...args, '--'], patience);
    return 'output' in answer ? answer.output.toString().split('\n').filter(Boolean) : [];
  };
  if (remoteHead === undefined || remoteHead === head) return listed(head);
  const [all, ahead] = await Promise.all([listed(remoteHead), listed(remoteHead, `^${head}`)]);
  const behind = all.slice(ahead.length);
  const [base] = behind;
  return base === undefined ? listed(head) : [...(await listed(head, `^${base}`)), ...behind];
}
