import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {followDocuments} from '../../core/history/follow-documents.ts';
import type {FolderLog, Track} from '../../core/versions.ts';
import {toSidecarFinder} from '../files/sidecars.ts';
import type {FactsCache} from './facts-cache.ts';
import {fetchBlobs, findMissingBlobs} from './fetch-blobs.ts';
import type {LogCache} from './log-cache.ts';
import {type Closed, openRepository, type Repository} from './open-repository.ts';
import {findOutsidePaths} from './outside-moves.ts';
import type {LoggedCommit} from './parse-log.ts';
import {listBlobs, listCompared, readFacts} from './read-facts.ts';
import {readLog, readMainline} from './read-log.ts';
import {findPlaces, readTemplateVersions, type TemplatePlace} from './template-versions.ts';
import {toCommits} from './to-commits.ts';

/** How a folder's history is read. */
export interface LogSettings {
  readonly templates: readonly TemplatePlace[];
  /** What the last reading found, and what was read of single texts. */
  readonly versions: LogCache;
  readonly openCache: () => Promise<FactsCache>;
  /** Fetch what a partial clone lacks. */
  readonly mayFetch: boolean;
  readonly hasAuthors: boolean;
}

/** What version control knows of a folder, or why it cannot be read. Never fails. */
export async function readFolderLog(
  folder: string,
  settings: LogSettings,
): Promise<FolderLog | Closed> {
  const repository = await openRepository(folder);
  if ('kind' in repository) return repository;
  const places = await findPlaces(repository, settings.templates);
  const notes = await readNotes(repository.root);
  const {promisor: _, ...origin} = repository;
  const state = {...origin, places, notes, hasAuthors: settings.hasAuthors};
  const known = await settings.versions.get(state);
  if (known) return known;
  const log = await readVersions(repository, places, notes.ignored, settings);
  if (!('kind' in log)) await settings.versions.put(state, log);
  return log;
}

/** Files of the repository that say something of its commits: they count as they are on disk. */
interface Notes {
  readonly mailmap: string;
  /** The list of commits that `git blame` ignores, by its conventional name. */
  readonly ignored: string;
}

async function readNotes(root: string): Promise<Notes> {
  const read = (name: string) => readFile(join(root, name), 'utf8').catch(() => '');
  const [mailmap, ignored] = await Promise.all([read('.mailmap'), read('.git-blame-ignore-revs')]);
  return {mailmap, ignored};
}

async function readVersions(
  repository: Repository,
  places: readonly TemplatePlace[],
  ignoredList: string,
  {openCache, mayFetch, hasAuthors}: LogSettings,
): Promise<FolderLog | Closed> {
  const {root, start, head, date} = repository;
  const found = await readWholeLog(repository, [start, ...places.map(({path}) => path)]);
  if (!found) return {kind: 'failed'};
  const {log, mainline, paths} = found;
  const ignored = parseIgnored(ignoredList);
  const commits = toCommits(log, {mainline, start, ignored, hasAuthors});
  const [first] = commits.filter(({changes}) => changes.some(({path}) => !path.startsWith('../')));
  if (!first) return {kind: 'not-committed'};

  const cache = await openCache();
  const wanted = listBlobs(commits);
  const compared = listCompared(commits);
  const missing = await findMissingBlobs(repository, paths, wanted);
  const toFetch = missing.filter((id) => compared.has(id) || !cache.get(id));
  if (toFetch.length > 0 && !(mayFetch && (await fetchBlobs(repository, toFetch)))) {
    return {kind: 'missing-blobs', detail: String(toFetch.length)};
  }
  const lines = await readFacts(root, commits, {wanted, compared, cache});
  if (!lines) return {kind: 'failed'};
  const {tracks, textsOf} = followDocuments(commits, {
    factsOf: cache.get,
    linesOf: (blob) => lines.get(blob),
    findSidecar: (document, yaml) => toSidecarFinder(yaml)(document)[0],
  });
  const [templateVersions] = await Promise.all([
    readTemplateVersions(repository, places, textsOf),
    cache.save(),
  ]);
  return {commit: head, date, from: findStart(first.date, tracks), tracks, templateVersions};
}

// A document that was moved into the folder is older than what first touched it.
function findStart(date: string, tracks: readonly Track[]): string {
  const first = tracks.map(({versions}) => versions[0]?.date ?? date);
  return first.reduce((oldest, other) => (other < oldest ? other : oldest), date).slice(0, 10);
}

// A document that came from elsewhere may have been moved there too.
const mostMoves = 3;

async function readWholeLog(repository: Repository, asked: readonly string[]) {
  let paths = asked;
  const [mainline, first] = await Promise.all([
    readMainline(repository),
    readLog(repository, paths),
  ]);
  let log: readonly LoggedCommit[] | undefined = first;
  for (let move = 0; log && move < mostMoves; move += 1) {
    const more = await findOutsidePaths(repository, log, mainline, paths);
    if (more.length === 0) break;
    paths = [...paths, ...more];
    log = await readLog(repository, paths);
  }
  return log && {log, mainline, paths};
}

function parseIgnored(text: string): ReadonlySet<string> {
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim().toLowerCase());
  return new Set(lines.filter((line) => line !== ''));
}
