import type {Design, EventKind, FolderAge, HistoryEvent, Phase, RemovedDesign} from '../types.ts';
import {type ForgeUrls, toChangeUrl} from './forge-urls.ts';
import {findStatusSince} from './status-since.ts';

/** How far the history of a folder goes, as published. */
export interface HistoryJson {
  readonly commit: string;
  readonly from: string;
  readonly isComplete: boolean;
}

/** Something that happened to a design, as published. */
export interface EventJson {
  readonly kind: EventKind;
  readonly date: string;
  readonly status: string | null;
  readonly phase: Phase;
  readonly raw: string | null;
  readonly from: string | null;
  readonly release: string | null;
  readonly sections: readonly string[] | null;
  readonly commit: string;
  readonly pullRequest: number | null;
  readonly url: string | null;
  readonly author: string | null;
  readonly batch: number | null;
  readonly imported: boolean;
}

/** What the history says of one design, as published. */
export interface TimelineJson {
  readonly statusSince: string | null;
  readonly textChanged: string | null;
  readonly changedSinceAccepted: readonly string[] | null;
  readonly history: readonly EventJson[] | null;
}

/** A design that is gone, as published. */
export type RemovedJson = Pick<RemovedDesign, 'id' | 'title' | 'date' | 'commit'>;

/** The published form of a design that is gone. */
export function toRemovedJson({id, title, date, commit}: RemovedDesign): RemovedJson {
  return {id, title, date, commit};
}

/** The published form of how far the history goes. A partial history is not published. */
export function toHistoryJson({commit, from}: FolderAge): HistoryJson {
  return {commit, from, isComplete: true};
}

/** The published form of a timeline. Changes that are not committed are in no file. */
export function toTimelineJson(
  {status, history}: Pick<Design, 'status' | 'history'>,
  urls: ForgeUrls | undefined,
): TimelineJson {
  return {
    statusSince: findStatusSince(status, history)?.day ?? null,
    textChanged: history?.textChanged ?? null,
    changedSinceAccepted: history?.changedSinceAccepted ?? null,
    history: history?.events.map((event) => toEventJson(event, urls)) ?? null,
  };
}

function toEventJson(event: HistoryEvent, urls: ForgeUrls | undefined): EventJson {
  const {kind, date, phase, commit, pullRequest} = event;
  return {
    kind,
    date,
    status: event.status ?? null,
    phase,
    raw: event.raw ?? null,
    from: event.from ?? null,
    release: event.release ?? null,
    sections: event.sections ?? null,
    commit,
    pullRequest: pullRequest ?? null,
    url: toChangeUrl(event, urls) ?? null,
    author: event.author ?? null,
    batch: event.batch ?? null,
    imported: event.isImported ?? false,
  };
}
