import {printable} from '../text/printable.ts';
import type {Design, HistoryEvent} from '../types.ts';
import type {FolderLog} from '../versions.ts';

/** An event of one design. */
export interface LoggedEvent {
  readonly design: Design;
  readonly event: HistoryEvent;
}

/**
 * The events of designs, the newest day first; those of one day by their commits. Statuses that were only
 * renamed are left out unless all is asked for.
 */
export function listEvents(designs: readonly Design[], all: boolean): readonly LoggedEvent[] {
  return designs
    .flatMap((design) => (design.history?.events ?? []).map((event) => ({design, event})))
    .filter(({event}) => all || event.kind !== 'renamed')
    .sort((a, b) => compare(b.event.date, a.event.date) || compare(b.event.time, a.event.time));
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The timeline as a list in Markdown; `isOne` where all events are of one design. */
export function formatLog(events: readonly LoggedEvent[], isOne: boolean): string {
  const lines = events.map(({design, event}) => {
    const name = isOne ? '' : `${printable(design.title)} (${printable(design.id)}): `;
    return `- ${event.date}  ${name}${describeEvent(event)}`;
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** The sweeps that changed a document and do not count as changes, as a list in Markdown. */
export function formatSweeps({tracks}: FolderLog, paths: ReadonlySet<string>): string {
  const sweeps = new Map<string, {readonly date: string; documents: number}>();
  for (const {path, removed, versions} of tracks) {
    if (removed || !paths.has(path)) continue;
    for (const {isSweep, commit, date} of versions) {
      if (!isSweep) continue;
      const sweep = sweeps.get(commit) ?? {date, documents: 0};
      sweep.documents += 1;
      sweeps.set(commit, sweep);
    }
  }
  const lines = [...sweeps]
    .sort(([, a], [, b]) => (a.date < b.date ? 1 : -1))
    .map(([commit, {date, documents}]) => {
      const count = documents === 1 ? 'one document' : `${documents} documents`;
      return `- ${date.slice(0, 10)}  skipped, since it swept over ${count} (${commit.slice(0, 10)})\n`;
    });
  return lines.join('');
}

function describeEvent(event: HistoryEvent): string {
  const {batch, isImported, author, pullRequest, commit} = event;
  const others =
    batch === undefined ? [] : [`recorded with ${batch - 1} other${batch === 2 ? '' : 's'}`];
  const by = author === undefined ? [] : [printable(author)];
  const place = pullRequest === undefined ? commit.slice(0, 10) : `#${pullRequest}`;
  const notes = [...(isImported ? ['imported'] : []), ...others, ...by, place];
  return `${toSentence(event)} (${notes.join(', ')})`;
}

function toSentence({kind, status, from, release, sections = []}: HistoryEvent): string {
  const word = printable(status ?? 'no status');
  const named = release === undefined ? word : `${word}, ${printable(release)}`;
  switch (kind) {
    case 'added':
      return status === undefined ? 'added' : `added as ${named}`;
    case 'changed':
      return `${printable(from ?? 'no status')} > ${named}`;
    case 'renamed':
      return `${printable(from ?? '')} is called ${word}`;
    case 'read':
      return `${named} since then or before`;
    case 'release':
      return `${word}: ${printable(release ?? '')}`;
    case 'text':
      return `text changed: ${sections.map(printable).join(', ')}`;
  }
}
