import type {FollowedDocuments} from '../../core/history/follow-documents.ts';
import type {FolderLog} from '../../core/versions.ts';
import {findPathIn, type Repository} from './open-repository.ts';
import {readBlobs} from './read-blobs.ts';
import {toFolderPath} from './to-commits.ts';

/** A file that templates of designs are made from: what reports call it, and where it is. */
export interface TemplatePlace {
  readonly name: string;
  readonly path: string;
}

/** Where templates are in a repository; those outside of it are left out. */
export async function findPlaces(
  {root}: Repository,
  templates: readonly TemplatePlace[],
): Promise<readonly TemplatePlace[]> {
  const places = await Promise.all(
    templates.map(async ({name, path}) => ({name, path: await findPathIn(root, path)})),
  );
  return places.filter(({path}) => !path.startsWith('../'));
}

/** The texts that templates had, each with the date of its author. */
export async function readTemplateVersions(
  {root, start}: Repository,
  places: readonly TemplatePlace[],
  textsOf: FollowedDocuments['textsOf'],
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
