import type {Design, DesignSet, HistoryEvent} from '../core/index.ts';
import {isDay} from '../core/metadata/dates.ts';
import {printable} from '../core/text/printable.ts';
import {askGit} from '../git/ask-git.ts';
import {findCommit} from '../git/repository.ts';
import {withFolderConfig} from '../load/folder-config.ts';
import {openRepository, toMoment} from '../load/history/open-repository.ts';
import type {LoadedDesigns, LoadOptions} from '../load/load-designs.ts';
import {formatDigest} from '../notes/digest.ts';
import {UserError} from '../user-error.ts';
import {listDesigns} from './compare-trees.ts';
import {loadAndTell} from './load-and-tell.ts';
import {assertHistory} from './notes-range.ts';
import {toNotesSettings} from './notes-settings.ts';

/** `design-docs digest` as the command line gives it. */
export interface DigestOptions {
  /** A day, a tag or commit, or `7d`. */
  readonly since: string;
  readonly format?: string;
  readonly url?: string;
}

/** What happened to one design, the last thing of its kind. */
export interface DigestEvent {
  readonly design: Design;
  readonly event: HistoryEvent;
}

/** What happened to the designs of a folder since some moment, the newest first. */
export interface Digest {
  readonly moved: readonly DigestEvent[];
  readonly added: readonly DigestEvent[];
  /** Texts that changed after the design was accepted. */
  readonly texts: readonly DigestEvent[];
  readonly removed: NonNullable<DesignSet['removed']>;
  /** Designs that nothing moved for long. */
  readonly waiting: readonly Design[];
}

/**
 * `design-docs digest`: what moved since a day, a commit or some days ago, as Markdown or JSON. The text is empty
 * where nothing did.
 * @throws {UserError} where the moment is not known, or there is no whole history
 */
export async function printDigest(
  load: LoadOptions,
  {since, format, url}: DigestOptions,
  now: Date = new Date(),
): Promise<string> {
  const loaded = await loadAndTell(load);
  assertHistory(loaded);
  const digest = collectDigest(loaded.set, await findMoment(since, loaded, load, now));
  if (format === 'json') return `${JSON.stringify(toRecord(since, digest), undefined, 2)}\n`;
  const {repositoryUrl} = (await withFolderConfig(load)).options;
  const settings = toNotesSettings(loaded.set.designs, loaded.set.statuses, loaded.folder, {
    ...(url === undefined ? {} : {url}),
    ...(repositoryUrl === undefined ? {} : {repositoryUrl}),
  });
  return formatDigest(digest, settings);
}

/** The message for a digest without changes. */
export function explainNoDigest({since}: DigestOptions): string {
  return `Nothing moved since ${printable(since)}.`;
}

// The start itself is excluded: a digest since a commit has what came after it.
async function findMoment(
  since: string,
  {log}: LoadedDesigns,
  {folder}: LoadOptions,
  now: Date,
): Promise<string> {
  const days = /^(\d{1,5})d$/.exec(since)?.[1];
  if (days !== undefined) {
    return toMoment(String(Math.floor(now.getTime() / 1000) - Number(days) * 24 * 60 * 60));
  }
  if (isDay(since)) return toMoment(String(Date.parse(since) / 1000 - 1));
  const repository = await openRepository(folder);
  if (!('kind' in repository)) {
    const {root} = repository;
    const commit = await findCommit(root, since);
    const args = ['log', '-1', '--format=%ct', commit ?? '', '--'];
    const answer = commit === undefined ? undefined : await askGit(root, args);
    if (answer && 'output' in answer) return toMoment(answer.output.toString().trim());
  }
  throw new UserError(
    `--since ${printable(since)} is no day, tag or commit${log ? '' : ' that is known here'}. Write a day (2026-01-31), a tag, or a number of days (7d).`,
  );
}

/** Collects what happened after a moment. */
export function collectDigest({designs, removed = []}: DesignSet, after: string): Digest {
  const own = listDesigns({designs});
  const found = own.map((design) => ({
    design,
    events: (design.history?.events ?? []).filter(({time}) => time > after),
  }));
  const list = (pick: (events: readonly HistoryEvent[]) => HistoryEvent | undefined) =>
    found
      .flatMap(({design, events}): readonly DigestEvent[] => {
        const event = pick(events);
        return event ? [{design, event}] : [];
      })
      .sort(byTime);
  const isNew = (events: readonly HistoryEvent[]) => events.some(({kind}) => kind === 'added');
  return {
    moved: list((events) => (isNew(events) ? undefined : joinMoves(events))),
    added: list((events) => (isNew(events) ? events.find(isAddedOrChanged) : undefined)),
    texts: list((events) => (isNew(events) ? undefined : joinTexts(events))),
    removed: removed.filter(({date}) => date > after.slice(0, 10)),
    waiting: own.filter(({problems}) =>
      problems.some(({rule, level}) => rule === 'stale-status' && level !== 'ignore'),
    ),
  };
}

function isAddedOrChanged({kind}: HistoryEvent): boolean {
  return kind === 'added' || kind === 'changed';
}

// From the first status to the last one; what returned to where it was has not moved.
function joinMoves(events: readonly HistoryEvent[]): HistoryEvent | undefined {
  const moves = events.filter(({kind}) => kind === 'changed');
  const [last] = moves;
  const from = moves.at(-1)?.from;
  if (!last || last.status === from) return undefined;
  const {from: _, ...rest} = last;
  return {...rest, ...(from === undefined ? {} : {from})};
}

function joinTexts(events: readonly HistoryEvent[]): HistoryEvent | undefined {
  const texts = events.filter(({kind}) => kind === 'text');
  const [last] = texts;
  if (!last) return undefined;
  return {...last, sections: [...new Set(texts.flatMap(({sections = []}) => sections))]};
}

function byTime(a: DigestEvent, b: DigestEvent): number {
  if (a.event.time !== b.event.time) return a.event.time < b.event.time ? 1 : -1;
  return a.design.sourcePath < b.design.sourcePath ? -1 : 1;
}

function toRecord(since: string, {moved, added, texts, removed, waiting}: Digest) {
  const record = ({design: {id, title}, event}: DigestEvent) => ({
    id,
    title,
    date: event.date,
    from: event.from ?? null,
    status: event.status ?? null,
    sections: event.sections ?? null,
    commit: event.commit,
    pullRequest: event.pullRequest ?? null,
  });
  return {
    since,
    moved: moved.map(record),
    added: added.map(record),
    texts: texts.map(record),
    removed,
    waiting: waiting.map(({id, title, status, history}) => ({
      id,
      title,
      status: status.id ?? null,
      statusSince: history?.statusSince ?? null,
    })),
  };
}
