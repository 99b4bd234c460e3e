import {askGit} from '../../git/ask-git.ts';
import type {Repository} from './open-repository.ts';
import {patience} from './patience.ts';

/** Those of the texts that a partial clone lacks. */
export async function findMissingBlobs(
  {root, head, promisor}: Repository,
  paths: readonly string[],
  wanted: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (promisor === undefined || wanted.size === 0) return [];
  const args = ['rev-list', '--objects', '--no-object-names', '--missing=print', '--full-history'];
  const input = [head, '--', ...paths.map((path) => path || '.'), ''].join('\n');
  const answer = await askGit(root, [...args, '--stdin'], {input, ...patience});
  const lines = 'output' in answer ? answer.output.toString().split('\n') : [];
  return lines.flatMap((line) => {
    const id = line.slice(1);
    return line.startsWith('?') && wanted.has(id) ? [id] : [];
  });
}

/**
 * Fetches exactly these texts in one go, as git itself would one by one, and leaves nothing in the repository
 * but them. False where the remote does not give them.
 */
export async function fetchBlobs(
  {root, promisor}: Repository,
  ids: readonly string[],
): Promise<boolean> {
  if (promisor === undefined) return false;
  const args = [
    ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-write-commit-graph'],
    ...['--recurse-submodules=no', '--filter=blob:none', '--stdin', '--', promisor],
  ];
  const answer = await askGit(root, args, {
    input: `${ids.join('\n')}\n`,
    settings: [
      ...['fetch.negotiationAlgorithm=noop', 'gc.auto=0', 'maintenance.auto=false'],
      // The only access to the network; never by a program that an address names.
      ...['protocol.allow=user', 'protocol.ext.allow=never'],
    ],
    timeout: patience.timeout,
    environment: {GIT_NO_LAZY_FETCH: undefined},
  });
  return 'output' in answer;
}
