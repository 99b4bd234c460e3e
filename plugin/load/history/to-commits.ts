import {relative} from 'node:path/posix';
import {countEdited, isEdit, isMarkdown, isYaml} from '../../core/history/count-edited.ts';
import type {Change, Commit} from '../../core/history/types.ts';
import {type LoggedChange, type LoggedCommit, readPullRequest} from './parse-log.ts';

/** What turning a log into the mainline's commits needs to know. */
export interface MainlineSettings {
  /** Ids of the mainline, the newest first. */
  readonly mainline: readonly string[];
  /** The folder in the repository. */
  readonly start: string;
  /** Ids that `.git-blame-ignore-revs` lists. */
  readonly ignored: ReadonlySet<string>;
  readonly hasAuthors: boolean;
}

/**
 * The commits of the mainline that changed documents, the oldest first. A merge brings what was done on its
 * branch, so who wrote a text is looked for there: many merges are a bot's.
 */
export function toCommits(
  log: readonly LoggedCommit[],
  {mainline, start, ignored, hasAuthors}: MainlineSettings,
): readonly Commit[] {
  const order = new Map(mainline.map((id, at) => [id, at]));
  const findWriters = createWriterFinder(log, order);
  const toChange = (change: LoggedChange, commit: LoggedCommit): Change => {
    const path = toFolderPath(start, change.path);
    const {writer = commit, first = commit} = findWriters(commit, change) ?? {};
    return {
      path,
      ...(change.blob === undefined ? {} : {blob: change.blob}),
      ...(change.before === undefined ? {} : {before: change.before}),
      ...(hasAuthors && writer !== commit ? {author: writer.author} : {}),
      ...(writer === commit ? {} : {documents: countDocuments(writer)}),
      written: change.before === undefined ? first.authored : writer.authored,
      ...(ignored.has(writer.id) ? {isIgnored: true as const} : {}),
    };
  };
  return log
    .filter(({id}) => order.has(id))
    .sort((a, b) => (order.get(b.id) ?? 0) - (order.get(a.id) ?? 0))
    .map((commit) => {
      const pullRequest = readPullRequest(commit.subject);
      return {
        id: commit.id,
        date: commit.date,
        ...(hasAuthors ? {author: commit.author} : {}),
        ...(pullRequest === undefined ? {} : {pullRequest}),
        ...(ignored.has(commit.id) ? {isIgnored: true as const} : {}),
        changes: commit.changes.map((change) => toChange(change, commit)),
      };
    });
}

function countDocuments({changes}: LoggedCommit): number {
  const edits = changes.filter(isEdit);
  return countEdited(edits.filter(isMarkdown), edits.filter(isYaml));
}

/** A path as the folder sees it; files outside of it begin with `../`. */
export function toFolderPath(start: string, path: string): string {
  if (start === '') return path;
  return path.startsWith(`${start}/`) ? path.slice(start.length + 1) : relative(start, path);
}

/**
 * The authors of what was merged: of the present text, and of the first one of the file on that
 * branch.
 */
interface Writers {
  readonly writer: LoggedCommit;
  readonly first: LoggedCommit;
}

// In topological order the commits of a branch follow its merge.
function createWriterFinder(log: readonly LoggedCommit[], order: ReadonlyMap<string, number>) {
  const places = new Map(log.map(({id}, at) => [id, at]));
  const byBlob = new Map<string, number[]>();
  const byPath = new Map<string, number[]>();
  const put = (index: Map<string, number[]>, key: string, at: number) => {
    const known = index.get(key);
    if (known) known.push(at);
    else index.set(key, [at]);
  };
  const nextOfMainline: number[] = [];
  let next = log.length;
  for (let at = log.length - 1; at >= 0; at -= 1) {
    nextOfMainline[at] = next;
    if (order.has(log[at]?.id ?? '')) next = at;
  }
  for (const [at, {id, parents, changes}] of log.entries()) {
    if (parents > 1 || order.has(id)) continue;
    for (const {path, blob} of changes) {
      put(byPath, path, at);
      if (blob !== undefined) put(byBlob, blob, at);
    }
  }
  return ({id, parents}: LoggedCommit, {path, blob}: LoggedChange): Writers | undefined => {
    const start = places.get(id) ?? 0;
    if (parents < 2) return undefined;
    const end = nextOfMainline[start] ?? log.length;
    const onBranch = findBetween(byPath.get(path) ?? [], start, end);
    const sameBlob = (byBlob.get(blob ?? '') ?? []).find((at) => at > start);
    const writer = log[sameBlob ?? onBranch[0] ?? -1];
    if (!writer) return undefined;
    return {writer, first: log[onBranch.at(-1) ?? -1] ?? writer};
  };
}

function findBetween(places: readonly number[], start: number, end: number): readonly number[] {
  return places.filter((at) => at > start && at < end);
}
