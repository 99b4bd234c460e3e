import {findStatusSince} from '../../../core/history/status-since.ts';
import {findUncommitted} from '../../../core/history/uncommitted.ts';
import type {Design, HistoryEvent, Timeline} from '../../../core/index.ts';
import type {SinceProps, TimelineEventProps, TimelineProps} from '../../../props.ts';
import type {SiteContent} from '../../content/content.ts';
import {toStatusProps} from '../../designs/groups.ts';
import {type ChangePages, toChangeSource, toTextChanges} from './text-changes-props.ts';

type Content = Pick<SiteContent, 'set' | 'texts' | 'folder'>;

/** What timelines of all designs have in common. */
export interface TimelineSettings extends ChangePages {
  /** Show what is not committed yet, as while somebody writes. */
  readonly showUncommitted: boolean;
}

/** What the page of a design says of its history; `null` where that is not known. */
export function toTimelineProps(
  design: Design,
  content: Content,
  settings: TimelineSettings,
): TimelineProps | null {
  const {kind, status, history} = design;
  if (kind !== 'design' || !content.set.age) return null;
  const isUncommitted =
    settings.showUncommitted && (!history || findUncommitted(status, history) !== undefined);
  if (!history && !isUncommitted) return null;
  const committed = history ? toEvents(history, content, settings) : [];
  return {
    since: history && !isUncommitted ? toSince(design, history, settings) : null,
    isUncommitted,
    events: isUncommitted ? [toUncommitted(design, history, content), ...committed] : committed,
    changes: history ? toTextChanges(design, history, content.folder, settings) : null,
  };
}

function toSince({status}: Design, history: Timeline, {urls}: TimelineSettings): SinceProps | null {
  const isOfStatus = status.id !== undefined;
  const event = isOfStatus
    ? history.events.find(({kind}) => ['added', 'changed', 'read'].includes(kind))
    : history.events.findLast(({kind}) => kind === 'added');
  const date = isOfStatus ? findStatusSince(status, history) : event?.date;
  if (!event || date === undefined) return null;
  return {
    of: isOfStatus ? 'status' : 'document',
    date,
    isOrBefore: event.kind === 'read' || event.isImported === true,
    url: toChangeSource(event, urls).commit?.url ?? null,
  };
}

function toEvents(
  {events}: Timeline,
  content: Content,
  {urls}: TimelineSettings,
): readonly TimelineEventProps[] {
  let next: string | null = null;
  return events.flatMap((event): TimelineEventProps[] => {
    const {kind} = event;
    // Another name of a status is no news, and changes of the text stand below.
    if (kind === 'renamed' || kind === 'text') return [];
    const isOfStatus = kind !== 'release';
    const until = isOfStatus ? next : null;
    if (isOfStatus) next = event.date;
    return [
      {
        kind,
        date: event.date,
        status: toStatusOf(event, content),
        from: event.from === undefined ? null : toLabel(event.from, content),
        until,
        release: event.release ?? null,
        others: (event.batch ?? 1) - 1,
        isImported: event.isImported ?? false,
        ...toChangeSource(event, urls),
      },
    ];
  });
}

function toStatusOf({status, raw}: HistoryEvent, content: Content): TimelineEventProps['status'] {
  if (status === undefined) return null;
  return toStatusProps({status: {id: status, ...(raw === undefined ? {} : {raw})}}, content);
}

function toLabel(id: string, content: Content): string {
  return toStatusProps({status: {id}}, content).label;
}

function toUncommitted(
  {status}: Design,
  history: Timeline | undefined,
  content: Content,
): TimelineEventProps {
  return {
    kind: 'uncommitted',
    date: null,
    status: status.id === undefined ? null : toStatusProps({status}, content),
    from: history?.status === undefined ? null : toLabel(history.status, content),
    until: null,
    release: null,
    others: 0,
    isImported: false,
    author: null,
    commit: null,
  };
}
