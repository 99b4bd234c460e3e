import {createFactsReader} from '../../../../plugin/core/history/facts.ts';
import {followDocuments} from '../../../../plugin/core/history/follow-documents.ts';
import {readLineSizes} from '../../../../plugin/core/history/similarity.ts';
import {readTimelines} from '../../../../plugin/core/history/timelines.ts';
import type {Change, Commit} from '../../../../plugin/core/history/types.ts';
import {builtInWords} from '../../../../plugin/core/index.ts';
import type {HistoryEvent, StatusWord} from '../../../../plugin/core/types.ts';
import type {Track} from '../../../../plugin/core/versions.ts';
import {toSidecarFinder} from '../../../../plugin/load/files/sidecars.ts';

/** Texts by path; null removes the file. */
export type Files = Readonly<Record<string, string | null>>;

/** A commit: when it landed, and what it wrote. */
export type Step = readonly [date: string, files: Files, more?: Partial<Commit>];

/** The commits of a mainline, the oldest first. The id of a text is the text itself. */
export function toCommits(steps: readonly Step[]): readonly Commit[] {
  const texts = new Map<string, string>();
  return steps.map(([date, files, more], at): Commit => {
    const changes = Object.entries(files).map(([path, text]): Change => {
      const before = texts.get(path);
      if (text === null) texts.delete(path);
      else texts.set(path, text);
      return {
        path,
        ...(text === null ? {} : {blob: text}),
        ...(before === undefined ? {} : {before}),
      };
    });
    return {id: `c${at + 1}`, date: toMoment(date), changes, ...more};
  });
}

function toMoment(date: string): string {
  return date.includes('T') ? date : `${date}T12:00:00Z`;
}

export function follow(steps: readonly Step[]): readonly Track[] {
  const reader = createFactsReader();
  return followDocuments(toCommits(steps), {
    factsOf: (text) => (/^[a-z]+:/.test(text) ? reader.sidecar(text) : reader.document(text)),
    linesOf: readLineSizes,
    findSidecar: (document, yaml) => toSidecarFinder(yaml)(document)[0],
  }).tracks;
}

export function timelinesOf(steps: readonly Step[], words: readonly StatusWord[] = builtInWords) {
  return readTimelines(follow(steps), words);
}

/** The events of one document, the newest first, each as a line. */
export function tell(steps: readonly Step[], path = 'a.md'): readonly string[] {
  return (timelinesOf(steps).get(path)?.events ?? []).map(toLine);
}

export function toLine(event: HistoryEvent): string {
  const {date, kind, status = '-', from, release, sections, batch, isImported} = event;
  return [
    date,
    kind,
    from === undefined ? status : `${from} > ${status}`,
    ...(release === undefined ? [] : [release]),
    ...(sections ? [sections.join('+')] : []),
    ...(batch === undefined ? [] : [`of ${batch}`]),
    ...(isImported ? ['imported'] : []),
  ].join(' ');
}

/** A design with a status and one section. */
export function design(status: string, goals = 'To be quick.'): string {
  return `# Cache\n\n## Status\n\n${status}\n\n## Summary\n\nIt is kept.\n\n## Goals\n\n${goals}\n`;
}
