import type {Design, DesignSet, HistoryEvent} from '../core/index.ts';
import type {NotesSettings} from './collect-notes.ts';
import {toLabel} from './headings.ts';
import {formatNotes, type Note, type NotesGroup} from './notes.ts';

/** What happened to one design. */
interface Told {
  readonly design: Design;
  readonly event: HistoryEvent;
}

/** The parts of a digest. */
interface DigestParts {
  readonly moved: readonly Told[];
  readonly added: readonly Told[];
  readonly texts: readonly Told[];
  readonly removed: NonNullable<DesignSet['removed']>;
  readonly waiting: readonly Design[];
}

// Everybody has seen the rest in an earlier one.
const mostWaiting = 10;

/** A digest as Markdown, one line each; empty where nothing moved. */
export function formatDigest(digest: DigestParts, settings: NotesSettings): string {
  const {moved, added, texts, removed, waiting} = digest;
  const wordOf = (status: string | undefined) =>
    status === undefined ? 'no status' : toLabel(status, settings.labels);
  const news: readonly NotesGroup[] = [
    toGroup(
      'Moved',
      moved.map(({design, event}) =>
        toNote(design, event, `${wordOf(event.from)} → ${wordOf(event.status)}`, settings),
      ),
    ),
    toGroup(
      'New',
      added.map(({design, event}) => toNote(design, event, wordOf(event.status), settings)),
    ),
    toGroup(
      'Changed after it was accepted',
      texts.map(({design, event}) =>
        toNote(design, event, (event.sections ?? []).join(', '), settings),
      ),
    ),
    toGroup(
      'Removed',
      removed.map(({title, date}): Note => ({title, date, people: [], successors: []})),
    ),
  ];
  const told = news.filter(({notes}) => notes.length > 0);
  if (told.length === 0) return '';
  const due = waiting.slice(0, mostWaiting).map((design): Note => {
    const since = design.history?.statusSince;
    const word = wordOf(design.status.id);
    return toNote(
      design,
      undefined,
      since === undefined ? word : `${word} since ${since}`,
      settings,
    );
  });
  const left = waiting.length - due.length;
  const heading = left > 0 ? `Waiting for attention (${left} more)` : 'Waiting for attention';
  return formatNotes([...told, ...(due.length > 0 ? [toGroup(heading, due)] : [])], 2);
}

function toGroup(heading: string, notes: readonly Note[]): NotesGroup {
  return {heading, isFull: false, notes};
}

function toNote(
  design: Design,
  event: HistoryEvent | undefined,
  change: string,
  {urlOf, urls}: NotesSettings,
): Note {
  const {title, number} = design;
  const url = urlOf(design);
  const pull = event?.pullRequest;
  const page = pull === undefined ? undefined : urls?.pullRequest(pull);
  return {
    title,
    ...(number === undefined ? {} : {number}),
    ...(url === undefined ? {} : {url}),
    ...(event ? {date: event.date} : {}),
    ...(pull === undefined
      ? {}
      : {pullRequest: {number: pull, ...(page === undefined ? {} : {url: page})}}),
    people: [],
    change,
    successors: [],
  };
}
