import type {Design, DesignSet, ReleaseEntry} from '../core/index.ts';
import {compareStates} from '../core/releases/compare.ts';
import {compareReleases, parseVersion, toReleaseKey} from '../core/releases/names.ts';
import {type FolderState, matchDesigns, readStateOfDay} from '../core/releases/states.ts';
import {printable} from '../core/text/printable.ts';
import {askGit} from '../git/ask-git.ts';
import {findCommit} from '../git/repository.ts';
import {openRepository, type Repository} from '../load/history/open-repository.ts';
import {patience} from '../load/history/patience.ts';
import type {LoadedDesigns, LoadOptions} from '../load/load-designs.ts';
import {listTags} from '../load/releases/list-tags.ts';
import {readDesignsAt} from '../load/releases/read-designs-at.ts';
import {UserError} from '../user-error.ts';

/** What happened in a range, and the designs as they were at its end. */
export interface ToldRange {
  readonly entries: readonly ReleaseEntry[];
  readonly designs: readonly Design[];
  /** The commit or tag of the end, where it is one. */
  readonly ref?: string;
}

/**
 * What became of the designs between two tags, commits or days, or in a release. Two trees are compared, never
 * the commits between them; two days by what the mainline had at their ends.
 * @throws {UserError} where an end is not known, or there is no whole history
 */
export async function readRange(
  range: string,
  loaded: LoadedDesigns,
  load: LoadOptions,
): Promise<ToldRange> {
  const {set} = loaded;
  const ends = /^(.*?)\.\.\.?(.*)$/.exec(range);
  const begin = ends?.[1] ?? '';
  const end = ends?.[2] ?? '';
  if (!ends) return readRelease(range, loaded, load);
  assertHistory(loaded);
  if (begin === '') {
    throw new UserError(`${printable(range)} has no beginning. Write it as v1.5..v1.6 or v1.5..`);
  }
  if (isDay(begin) && (isDay(end) || end === '')) {
    const day = end === '' ? '9999-12-31' : end;
    const designs = listDesigns(set);
    const states = {begin: readStateOfDay(designs, begin), end: readStateOfDay(designs, day)};
    return {designs, entries: compareStates(designs, {...states, day})};
  }
  return compareTrees(begin, end || 'HEAD', loaded, load);
}

// `1.6`: as on the site or, if releases are tags, compared with the one before.
async function readRelease(
  name: string,
  loaded: LoadedDesigns,
  load: LoadOptions,
): Promise<ToldRange> {
  const list = loaded.set.releases?.list ?? [];
  const at = list.findIndex((release) => toReleaseKey(release.name) === toReleaseKey(name));
  const release = list[at];
  if (release && release.ref === undefined) {
    return {designs: listDesigns(loaded.set), entries: release.entries};
  }
  const tag = release?.ref ?? name;
  const before = list[at + 1]?.ref;
  const previous = release ? before : await findTagBefore(name, load);
  if (previous !== undefined) return compareTrees(previous, tag, loaded, load);
  if (release) return {designs: listDesigns(loaded.set), entries: release.entries, ref: tag};
  const known = list.map((other) => other.name).filter((other) => other !== '');
  throw new UserError(
    known.length > 0
      ? `No release is called ${printable(name)}. Known: ${known.slice(0, 20).map(printable).join(', ')}.`
      : `No release is called ${printable(name)}: ${loaded.releasesNotice ?? loaded.obstacle?.message ?? 'the documents name none, and no tag looks like a version.'}`,
  );
}

async function findTagBefore(name: string, {folder}: LoadOptions): Promise<string | undefined> {
  const repository = await openRepository(folder);
  if ('kind' in repository || !parseVersion(name)) return undefined;
  const tags = (await listTags(repository.root)).filter((tag) => parseVersion(tag.name));
  const sorted = tags.map((tag) => tag.name).sort(compareReleases);
  const at = sorted.indexOf(name);
  return at < 0 ? undefined : sorted[at + 1];
}

async function compareTrees(
  begin: string,
  end: string,
  loaded: LoadedDesigns,
  load: LoadOptions,
): Promise<ToldRange> {
  assertHistory(loaded);
  const repository = await openRepository(load.folder);
  if ('kind' in repository) {
    throw new UserError(
      'Tags and commits cannot be compared, since git cannot be asked here. Give two days.',
    );
  }
  const [first, last] = await Promise.all([resolve(repository, begin), resolve(repository, end)]);
  const [before, after] = await Promise.all([
    readDesignsAt(repository, first.commit, load, loaded),
    readDesignsAt(repository, last.commit, load, loaded),
  ]);
  if (!before || !after) {
    throw new UserError(
      'The clone is partial and lacks documents of these commits. Run `git fetch --refetch`.',
    );
  }
  const designs = withHistory(listDesigns(after), listDesigns(loaded.set));
  const entries = compareStates(designs, {
    begin: toState(matchDesigns(toDocuments(before), designs)),
    end: toState(new Map(designs.map((design) => [design.id, design]))),
    day: last.day,
  });
  return {designs, entries, ref: end};
}

function toDocuments(set: DesignSet) {
  return listDesigns(set).map((design) => ({...design, path: design.sourcePath}));
}

function toState(designs: ReadonlyMap<string, Pick<Design, 'status' | 'release'>>): FolderState {
  return new Map(
    [...designs].map(([id, {status, release}]) => [
      id,
      {
        ...(status.id === undefined ? {} : {status: status.id}),
        phase: status.phase,
        ...(release === undefined ? {} : {release}),
      },
    ]),
  );
}

// Days and pull requests are those of the mainline.
function withHistory(past: readonly Design[], present: readonly Design[]): readonly Design[] {
  const documents = present.map((design) => ({...design, path: design.sourcePath}));
  const found = matchDesigns(documents, past);
  return past.map((design) => {
    const {history: _, ...facts} = design;
    const history = found.get(design.id)?.history;
    return {...facts, ...(history ? {history} : {})};
  });
}

function listDesigns({designs}: Pick<DesignSet, 'designs'>): readonly Design[] {
  return designs.filter(({kind, isLost}) => kind === 'design' && !isLost);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && Number.isFinite(Date.parse(text));
}

// A tag, a branch, a commit, or the end of a day on the mainline.
async function resolve(
  {root, remoteHead, head}: Repository,
  name: string,
): Promise<{readonly commit: string; readonly day: string}> {
  const commit = isDay(name)
    ? await findCommitOfDay(root, remoteHead ?? head, name)
    : await findCommit(root, name);
  if (commit === undefined) {
    throw new UserError(
      isDay(name)
        ? `The repository has no commit up to ${name}. Give a later day.`
        : `${printable(name)} is no tag, branch or commit of this repository. Run \`git fetch --tags\`, or correct it.`,
    );
  }
  const answer = await askGit(root, ['log', '-1', '--format=%cs', commit, '--'], patience);
  const day = 'output' in answer ? answer.output.toString().trim() : '9999-12-31';
  return {commit, day: isDay(name) ? name : day};
}

async function findCommitOfDay(
  root: string,
  head: string,
  day: string,
): Promise<string | undefined> {
  const args = ['rev-list', '-1', '--first-parent', `--before=${day}T23:59:59Z`, head, '--'];
  const answer = await askGit(root, args, patience);
  const commit = 'output' in answer ? answer.output.toString().trim() : '';
  return commit === '' ? undefined : commit;
}

/**
 * Makes sure that the whole history is known, since notes from a part of it would be wrong.
 * @throws {UserError}
 */
export function assertHistory({log, obstacle}: LoadedDesigns): void {
  if (!log) throw new UserError(obstacle?.message ?? 'The history of the designs is not read.');
}
