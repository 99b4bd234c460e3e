import {isMarkdown, isYaml} from '../../core/history/count-edited.ts';
import {createFactsReader} from '../../core/history/facts.ts';
import {type LineSizes, readLineSizes} from '../../core/history/similarity.ts';
import type {Commit} from '../../core/history/types.ts';
import type {FactsCache} from './facts-cache.ts';
import {readBlobs} from './read-blobs.ts';

/** Every text, document by document: the versions of one have most of their words in common. */
export function listBlobs(commits: readonly Commit[]): ReadonlySet<string> {
  const byPath = new Map<string, string[]>();
  for (const {changes} of commits) {
    for (const {path, blob} of changes) {
      if (blob === undefined) continue;
      const known = byPath.get(path);
      if (known) known.push(blob);
      else byPath.set(path, [blob]);
    }
  }
  return new Set([...byPath.values()].flat());
}

/** Texts of commits that remove documents and add others: some may be the same under another name. */
export function listCompared(commits: readonly Commit[]): ReadonlySet<string> {
  const compared = commits.flatMap(({changes}) => {
    const documents = changes.filter(isMarkdown);
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

interface WantedFacts {
  readonly wanted: ReadonlySet<string>;
  readonly compared: ReadonlySet<string>;
  readonly cache: FactsCache;
}

/**
 * Reads the facts that the cache does not have and puts them into it. Returns the lines of the texts in
 * `compared`; undefined if git fails.
 */
export async function readFacts(
  root: string,
  commits: readonly Commit[],
  {wanted, compared, cache}: WantedFacts,
): Promise<ReadonlyMap<string, LineSizes> | undefined> {
  const reader = createFactsReader();
  const lines = new Map<string, LineSizes>();
  const yaml = new Set(
    commits.flatMap(({changes}) => changes.filter(isYaml).map(({blob}) => blob)),
  );
  const unknown = [...wanted].filter((id) => cache.get(id) === undefined);
  const isRead = await readBlobs(root, [...unknown, ...compared], (id, text) => {
    if (compared.has(id)) lines.set(id, readLineSizes(text));
    if (!wanted.has(id) || cache.get(id) !== undefined) return;
    cache.put(id, yaml.has(id) ? reader.sidecar(text) : reader.document(text));
  });
  return isRead ? lines : undefined;
}
