import {type ForgeUrls, toChangeUrl} from '../../core/history/forge-urls.ts';
import {isOfStatus} from '../../core/history/is-of-status.ts';
import {findStatusSince, mayBeOlder} from '../../core/history/status-since.ts';
import type {Design, FolderAge} from '../../core/index.ts';
import type {SinceProps} from '../../props.ts';

/**
 * Since when a design has its status, or is there if it has none; `null` where that is not known. Ages count
 * up to the newest commit.
 */
export function toSince(
  {status, history}: Pick<Design, 'status' | 'history'>,
  {date: until}: Pick<FolderAge, 'date'>,
  urls: ForgeUrls | undefined,
): SinceProps | null {
  const hasStatus = status.id !== undefined;
  const event = hasStatus
    ? history?.events.find(isOfStatus)
    : history?.events.findLast(({kind}) => kind === 'added');
  const date = hasStatus ? findStatusSince(status, history)?.day : event?.date;
  if (!event || date === undefined) return null;
  return {
    of: hasStatus ? 'status' : 'document',
    date,
    until,
    isOrBefore: mayBeOlder(event),
    url: toChangeUrl(event, urls) ?? null,
  };
}
