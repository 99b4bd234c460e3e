import {joinFields} from '../../core/history/add-version.ts';
import {isMarkdown, isYaml} from '../../core/history/count-edited.ts';
import {createFactsReader} from '../../core/history/facts.ts';
import type {PastDocument} from '../../core/versions.ts';
import {askGit} from '../../git/ask-git.ts';
import {toSidecarFinder} from '../files/sidecars.ts';
import type {FactsCache} from '../history/facts-cache.ts';
import {fetchBlobs} from '../history/fetch-blobs.ts';
import type {Repository} from '../history/open-repository.ts';
import {patience} from '../history/patience.ts';
import {readBlobs} from '../history/read-blobs.ts';
import {toFolderPath} from '../history/to-commits.ts';

/** How trees are read. */
export interface TreeSettings {
  readonly cache: FactsCache;
  /** Fetch what a partial clone lacks. */
  readonly mayFetch: boolean;
}

/**
 * The documents of the folder at each of some commits; an empty list where the folder was not there.
 * Undefined where git fails, or lacks their texts.
 */
export async function readTrees(
  repository: Repository,
  commits: readonly string[],
  {cache, mayFetch}: TreeSettings,
): Promise<readonly (readonly PastDocument[])[] | undefined> {
  const listed = await Promise.all(commits.map((commit) => listTree(repository, commit)));
  const trees = listed.filter((tree) => tree !== undefined);
  if (trees.length < listed.length) return undefined;
  const documents = new Set(trees.flatMap((tree) => tree.map(({blob}) => blob)));
  const sidecars = new Set(trees.flatMap((tree) => tree.flatMap(({beside}) => beside ?? [])));
  const wanted = [...documents, ...sidecars];
  const readMissing = async () => {
    const reader = createFactsReader();
    const missing = wanted.filter((id) => cache.get(id) === undefined);
    await readBlobs(repository.root, missing, (id, text) =>
      cache.put(id, sidecars.has(id) ? reader.sidecar(text) : reader.document(text)),
    );
    return wanted.filter((id) => cache.get(id) === undefined);
  };
  const missing = await readMissing();
  if (missing.length > 0) {
    const isFetched = mayFetch && (await fetchBlobs(repository, missing));
    if (!isFetched || (await readMissing()).length > 0) return undefined;
  }
  await cache.save();
  return trees.map((tree) => tree.map((file) => toDocument(file, cache)));
}

/** A document in a tree, with the metadata file beside it. */
interface TreeFile {
  readonly path: string;
  readonly blob: string;
  readonly beside?: string;
}

async function listTree(
  {root, start}: Repository,
  commit: string,
): Promise<readonly TreeFile[] | undefined> {
  const files = await listBlobsOf(root, commit, start);
  if (!files) return undefined;
  const yaml = new Map(files.filter(isYaml).map(({path, blob}) => [path, blob]));
  const findSidecar = toSidecarFinder(yaml.keys());
  return files.filter(isMarkdown).map(({path, blob}) => {
    const [name] = yaml.size === 0 ? [] : findSidecar(path);
    const beside = name === undefined ? undefined : yaml.get(name);
    return {path, blob, ...(beside === undefined ? {} : {beside})};
  });
}

/** A file of the folder at a commit; `path` is relative to the folder. */
export interface TreeBlob {
  readonly path: string;
  readonly blob: string;
}

/** The files below a folder of the repository at a commit; links and submodules are left out. */
export async function listBlobsOf(
  root: string,
  commit: string,
  start: string,
): Promise<readonly TreeBlob[] | undefined> {
  const where = start === '' ? [] : ['--', start];
  const args = ['ls-tree', '-r', '-z', '--full-tree', commit, ...where];
  const answer = await askGit(root, args, patience);
  if ('failure' in answer) return undefined;
  return answer.output
    .toString()
    .split('\0')
    .flatMap((entry) => {
      const [, blob, path] = /^100\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(entry) ?? [];
      return blob === undefined || path === undefined
        ? []
        : [{path: toFolderPath(start, path), blob}];
    });
}

function toDocument({path, blob, beside}: TreeFile, cache: FactsCache): PastDocument {
  const {fields = [], title} = cache.get(blob) ?? {};
  const others = beside === undefined ? [] : (cache.get(beside)?.fields ?? []);
  return {path, ...(title === undefined ? {} : {title}), fields: joinFields(fields, others)};
}
