import type {HistoryEvent} from '../types.ts';

/** Addresses of a repository's commits on the site that hosts it. */
export interface ForgeUrls {
  readonly commit: (id: string) => string;
  readonly pullRequest: (number: number) => string;
  readonly compare: (from: string, to: string) => string;
}

/** Makes them for `https://github.com/org/repo` and its like; an unknown host is taken for a GitHub. */
export function toForgeUrls(repositoryUrl: string): ForgeUrls {
  const root = repositoryUrl.replace(/(?<!\/)\/+$/, '');
  const host = /^https?:\/\/([^/]+)/i.exec(root)?.[1]?.toLowerCase() ?? '';
  const [commit, pullRequest, compare] = toPaths(host);
  return {
    commit: (id) => `${root}/${commit}/${id}`,
    pullRequest: (number) => `${root}/${pullRequest}/${number}`,
    compare: (from, to) => `${root}/${compare}/${from}...${to}`,
  };
}

/** Where the pull request of a change can be seen, or its commit; undefined where no host is known. */
export function toChangeUrl(
  {commit, pullRequest}: Pick<HistoryEvent, 'commit' | 'pullRequest'>,
  urls: ForgeUrls | undefined,
): string | undefined {
  return pullRequest === undefined ? urls?.commit(commit) : urls?.pullRequest(pullRequest);
}

function toPaths(host: string): readonly [commit: string, pullRequest: string, compare: string] {
  if (host.includes('gitlab')) return ['-/commit', '-/merge_requests', '-/compare'];
  if (host.includes('bitbucket')) return ['commits', 'pull-requests', 'branches/compare'];
  if (/codeberg|gitea|forgejo/.test(host)) return ['commit', 'pulls', 'compare'];
  return ['commit', 'pull', 'compare'];
}
