import {isMarkdown, isYaml} from '../../core/history/count-edited.ts';
import {type DesignSet, readDesigns, type SourceFile} from '../../core/index.ts';
import type {Folder} from '../files/folder.ts';
import {toSidecarFinder} from '../files/sidecars.ts';
import {withFolderConfig} from '../folder-config.ts';
import {fetchBlobs} from '../history/fetch-blobs.ts';
import type {Repository} from '../history/open-repository.ts';
import {readBlobs} from '../history/read-blobs.ts';
import {isBuildServer} from '../history/read-history.ts';
import type {LoadedDesigns, LoadOptions} from '../load-designs.ts';
import {readSettings} from '../read-settings.ts';
import {listBlobsOf} from './read-trees.ts';

/**
 * The designs of the folder as a commit has them, read like those on disk, with the statuses of today.
 * Undefined where git does not have them all.
 */
export async function readDesignsAt(
  repository: Repository,
  commit: string,
  load: LoadOptions,
  {set, folder}: LoadedDesigns,
): Promise<DesignSet | undefined> {
  const {options} = await withFolderConfig(load);
  const files = await readFilesAt(repository, commit, folder, options);
  if (!files) return undefined;
  const settings = await readSettings(options, {...folder, files});
  return readDesigns(files, {...settings, statuses: set.statuses});
}

async function readFilesAt(
  repository: Repository,
  commit: string,
  folder: Folder,
  {history}: LoadOptions,
): Promise<readonly SourceFile[] | undefined> {
  const {root, start} = repository;
  const listed = await listBlobsOf(root, commit, start);
  if (!listed) return undefined;
  // A document that is there today, and is not among the designs, is one that the options leave out.
  const known = new Set(folder.files.map(({path}) => path));
  const documents = listed.filter(
    ({path}) => isMarkdown({path}) && (known.has(path) || !folder.assets.has(path)),
  );
  const yaml = new Map(listed.filter(isYaml).map(({path, blob}) => [path, blob]));
  const findSidecar = toSidecarFinder(yaml.keys());
  const texts = new Map<string, string>();
  const wanted = [...documents.map(({blob}) => blob), ...yaml.values()];
  const readMissing = async () => {
    const missing = wanted.filter((id) => !texts.has(id));
    await readBlobs(root, missing, (id, text) => texts.set(id, text));
    return wanted.filter((id) => !texts.has(id));
  };
  const missing = await readMissing();
  if (missing.length > 0) {
    const {fetch = isBuildServer(process.env)} = typeof history === 'object' ? history : {};
    if (!fetch || !(await fetchBlobs(repository, missing))) return undefined;
    if ((await readMissing()).length > 0) return undefined;
  }
  return documents
    .map(({path, blob}): SourceFile => {
      const [beside] = findSidecar(path);
      const text = beside === undefined ? undefined : texts.get(yaml.get(beside) ?? '');
      return {
        path,
        text: texts.get(blob) ?? '',
        ...(beside === undefined || text === undefined ? {} : {sidecar: {path: beside, text}}),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
