import type {ForgeUrls} from '../../core/history/forge-urls.ts';
import {findStatusSince} from '../../core/history/status-since.ts';
import type {Design, HistoryEvent} from '../../core/index.ts';
import type {SinceProps} from '../../props.ts';

/** Since when a design has its status, or is there if it has none; `null` where that is not known. */
export function toSince(
  {status, history}: Pick<Design, 'status' | 'history'>,
  urls: ForgeUrls | undefined,
): SinceProps | null {
  const hasStatus = status.id !== undefined;
  const event = hasStatus
    ? history?.events.find(isOfStatus)
    : history?.events.findLast(({kind}) => kind === 'added');
  const date = hasStatus ? findStatusSince(status, history) : event?.date;
  if (!event || date === undefined) return null;
  return {
    of: hasStatus ? 'status' : 'document',
    date,
    isOrBefore: event.kind === 'read' || event.isImported === true,
    url: toChangeUrl(event, urls) ?? null,
  };
}

/** Whether an event gave a design the status that it had from then on. */
export function isOfStatus({kind}: Pick<HistoryEvent, 'kind'>): boolean {
  return kind === 'added' || kind === 'changed' || kind === 'read';
}

/** Where the pull request or commit of a change can be seen. */
export function toChangeUrl(
  {commit, pullRequest}: HistoryEvent,
  urls: ForgeUrls | undefined,
): string | undefined {
  return pullRequest === undefined ? urls?.commit(commit) : urls?.pullRequest(pullRequest);
}
