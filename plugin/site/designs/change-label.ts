import type {HistoryEvent} from '../../core/index.ts';

/** What the link to a change says: `#204` for a pull request, else the beginning of the commit's id. */
export function toChangeLabel({
  commit,
  pullRequest,
}: Pick<HistoryEvent, 'commit' | 'pullRequest'>): string {
  return pullRequest === undefined ? commit.slice(0, 7) : `#${pullRequest}`;
}
