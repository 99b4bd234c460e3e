import {isOfStatus} from '../../../core/history/is-of-status.ts';
import {findUncommitted} from '../../../core/history/uncommitted.ts';
import type {Design, HistoryEvent, Timeline} from '../../../core/index.ts';
import type {TimelineEventProps, TimelineProps} from '../../../props.ts';
import type {SiteContent} from '../../content/content.ts';
import {toStatusProps} from '../../designs/groups.ts';
import {toSince} from '../../designs/since.ts';
import {type ChangePages, toChangeSource, toTextChanges} from './text-changes-props.ts';

type Content = Pick<SiteContent, 'set' | 'texts' | 'folder'>;

/** What timelines of all designs have in common. */
export interface TimelineSettings extends ChangePages {
  /** Show what is not committed yet, as in `docusaurus start`. */
  readonly showUncommitted: boolean;
}

/** What the page of a design says of its history; `null` where that is not known. */
export function toTimelineProps(
  design: Design,
  content: Content,
  settings: TimelineSettings,
): TimelineProps | null {
  const {kind, status, history} = design;
  const {age} = content.set;
  if (kind !== 'design' || !age) return null;
  const isUncommitted =
    settings.showUncommitted && (!history || findUncommitted(status, history) !== undefined);
  if (!history && !isUncommitted) return null;
  const committed = history ? toEvents(history, content, settings) : [];
  return {
    since: history && !isUncommitted ? toSince(design, age, settings.urls) : null,
    isUncommitted,
    events: isUncommitted ? [toUncommitted(design, history, content), ...committed] : committed,
    changes: history ? toTextChanges(design, history, content.folder, settings) : null,
  };
}

type ToldEvent = HistoryEvent & {readonly kind: 'added' | 'changed' | 'read' | 'release'};

function toEvents(
  {events}: Timeline,
  content: Content,
  {urls}: TimelineSettings,
): readonly TimelineEventProps[] {
  const statuses = events.filter(isOfStatus);
  const places = new Map<HistoryEvent, number>(statuses.map((event, at) => [event, at]));
  return events.filter(isTold).map((event) => {
    const at = places.get(event);
    const [later, earlier] = at === undefined ? [] : [statuses[at - 1], statuses[at + 1]];
    return {
      kind: event.kind,
      date: event.date,
      status: toStatusOf(event, content),
      from: toBefore(event.from, earlier, content),
      until: later?.date ?? null,
      release: event.release ?? null,
      others: (event.batch ?? 1) - 1,
      isImported: event.isImported ?? false,
      ...toChangeSource(event, urls),
    };
  });
}

// A status that was only renamed is left out, and changes of the text have a list of their own.
function isTold(event: HistoryEvent): event is ToldEvent {
  return event.kind !== 'renamed' && event.kind !== 'text';
}

function toStatusOf({status, raw}: HistoryEvent, content: Content): TimelineEventProps['status'] {
  if (status === undefined) return null;
  return toStatusProps({status: {id: status, ...(raw === undefined ? {} : {raw})}}, content);
}

// What a status was before is mostly said by the event below.
function toBefore(
  from: string | undefined,
  earlier: HistoryEvent | undefined,
  content: Content,
): string | null {
  if (from === undefined || earlier?.status === from) return null;
  return toStatusProps({status: {id: from}}, content).label;
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
    from: toBefore(history?.status, history?.events.find(isOfStatus), content),
    until: null,
    release: null,
    others: 0,
    isImported: false,
    author: null,
    commit: null,
  };
}
