import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {createFactsReader} from '../../core/history/facts.ts';
import {followDocuments} from '../../core/history/follow-documents.ts';
import {type LineSizes, readLineSizes} from '../../core/history/similarity.ts';
import type {Commit} from '../../core/history/types.ts';
import type {FolderLog, Track} from '../../core/versions.ts';
import {toSidecarFinder} from '../../files/sidecars.ts';
import type {FactsCache} from './facts-cache.ts';
import {fetchBlobs, findMissingBlobs} from './fetch-blobs.ts';
import {type Closed, findPathIn, openRepository, type Repository} from './open-repository.ts';
import {findOutsidePaths} from './outside-moves.ts';
import type {LoggedCommit} from './parse-log.ts';
import {readBlobs} from './read-blobs.ts';
import {readLog, readMainline} from './read-log.ts';
import {toCommits, toFolderPath} from './to-commits.ts';

/** A file that templates of designs are made from: what reports call it, and where it is. */
export interface TemplatePlace {
  readonly name: string;
  readonly path: string;
}

/** How a folder's history is read. */
export interface LogSettings {
  readonly templates: readonly TemplatePlace[];
  readonly cache: FactsCache;
  /** Fetch what a partial clone lacks. */
  readonly mayFetch: boolean;
  readonly hasAuthors: boolean;
}

/** What version control knows of a folder, or what stands in the way of knowing it. Never fails. */
export async function readFolderLog(
  folder: string,
  {templates, cache, mayFetch, hasAuthors}: LogSettings,
): Promise<FolderLog | Closed> {
  const repository = await openRepository(folder);
  if ('kind' in repository) return repository;
  const {root, start, head, date} = repository;
  const places = await findPlaces(repository, templates);
  const found = await readWholeLog(repository, [start, ...places.map(({path}) => path)]);
  if (!found) return {kind: 'failed'};
  const {log, mainline, paths} = found;
  const ignored = await readIgnored(root);
  const commits = toCommits(log, {mainline, start, ignored, hasAuthors});
  const [first] = commits.filter(({changes}) => changes.some(({path}) => !path.startsWith('../')));
  if (!first) return {kind: 'not-committed'};

  const wanted = listBlobs(commits);
  const compared = listCompared(commits);
  const missing = await findMissingBlobs(repository, paths, wanted);
  const toFetch = missing.filter((id) => compared.has(id) || !cache.get(id));
  if (toFetch.length > 0 && !(mayFetch && (await fetchBlobs(repository, toFetch)))) {
    return {kind: 'missing-blobs', detail: String(toFetch.length)};
  }
  const lines = await readFacts(root, commits, wanted, compared, cache);
  if (!lines) return {kind: 'failed'};
  const {tracks, textsOf} = followDocuments(commits, {
    factsOf: cache.get,
    linesOf: (blob) => lines.get(blob),
    findSidecar: (document, yaml) => toSidecarFinder(yaml)(document)[0],
  });
  const templateVersions = await readTemplateVersions(repository, places, textsOf);
  await cache.save();
  return {commit: head, date, from: findStart(first.date, tracks), tracks, templateVersions};
}

// A document that was moved into the folder is older than what first touched it.
function findStart(date: string, tracks: readonly Track[]): string {
  const first = tracks.map(({versions}) => versions[0]?.date ?? date);
  return first.reduce((oldest, other) => (other < oldest ? other : oldest), date).slice(0, 10);
}

async function findPlaces({root}: Repository, templates: readonly TemplatePlace[]) {
  const places = await Promise.all(
    templates.map(async ({name, path}) => ({name, path: await findPathIn(root, path)})),
  );
  return places.filter(({path}) => !path.startsWith('../'));
}

// A document that came from elsewhere may have been moved there too.
const mostMoves = 3;

async function readWholeLog(repository: Repository, asked: readonly string[]) {
  const mainline = await readMainline(repository);
  let paths = asked;
  let log: readonly LoggedCommit[] | undefined = await readLog(repository, paths);
  for (let move = 0; log && move < mostMoves; move += 1) {
    const more = await findOutsidePaths(repository, log, mainline, paths);
    if (more.length === 0) break;
    paths = [...paths, ...more];
    log = await readLog(repository, paths);
  }
  return log && {log, mainline, paths};
}

// The file that `git blame` is told to look through; its name is a convention.
async function readIgnored(root: string): Promise<ReadonlySet<string>> {
  const text = await readFile(join(root, '.git-blame-ignore-revs'), 'utf8').catch(() => '');
  const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim().toLowerCase());
  return new Set(lines.filter((line) => line !== ''));
}

function listBlobs(commits: readonly Commit[]): ReadonlySet<string> {
  const all = commits.flatMap(({changes}) => changes.map(({blob}) => blob));
  return new Set(all.filter((blob) => blob !== undefined));
}

// Texts of commits that remove documents and add others: some may be the same under another name.
function listCompared(commits: readonly Commit[]): ReadonlySet<string> {
  const compared = commits.flatMap(({changes}) => {
    const documents = changes.filter(({path}) => /\.mdx?$/i.test(path));
    const removed = documents.flatMap(({blob, before}) =>
      blob === undefined && before ? [before] : [],
    );
    const added = documents.flatMap(({blob, before}) =>
      before === undefined && blob ? [blob] : [],
    );
    return removed.length > 0 && added.length > 0 ? [...removed, ...added] : [];
  });
  return new Set(compared);
}

// Reads what the cache does not know, and the lines of the texts that are compared.
async function readFacts(
  root: string,
  commits: readonly Commit[],
  wanted: ReadonlySet<string>,
  compared: ReadonlySet<string>,
  cache: FactsCache,
): Promise<ReadonlyMap<string, LineSizes> | undefined> {
  const reader = createFactsReader();
  const lines = new Map<string, LineSizes>();
  const yaml = new Set(
    commits.flatMap(({changes}) =>
      changes.filter(({path}) => /\.ya?ml$/i.test(path)).map(({blob}) => blob),
    ),
  );
  const unknown = [...wanted].filter((id) => cache.get(id) === undefined);
  const isRead = await readBlobs(root, [...unknown, ...compared], (id, text) => {
    if (compared.has(id)) lines.set(id, readLineSizes(text));
    if (!wanted.has(id) || cache.get(id) !== undefined) return;
    cache.put(id, yaml.has(id) ? reader.sidecar(text) : reader.document(text));
  });
  return isRead ? lines : undefined;
}

async function readTemplateVersions(
  {root, start}: Repository,
  places: readonly TemplatePlace[],
  textsOf: ReturnType<typeof followDocuments>['textsOf'],
): Promise<FolderLog['templateVersions']> {
  const wanted = places.flatMap(({name, path}) =>
    (textsOf.get(toFolderPath(start, path)) ?? []).map(({blob, written}) => ({
      name,
      blob,
      written,
    })),
  );
  const texts = new Map<string, string>();
  await readBlobs(
    root,
    wanted.map(({blob}) => blob),
    (id, text) => texts.set(id, text),
  );
  return wanted.flatMap(({name, blob, written}) => {
    const text = texts.get(blob);
    return text === undefined ? [] : [{name, date: written, file: {path: name, text}}];
  });
}
