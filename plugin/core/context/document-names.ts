import {toName} from '../names/identity.ts';
import type {FolderMap} from '../settings.ts';
import type {ReadDesign} from '../types.ts';

/** The names by which a relation may refer to documents of a folder. */
export interface DocumentNames {
  /** Paths of the documents with a name. */
  readonly paths: ReadonlyMap<string, readonly string[]>;
  /** Those names by their first character, which is rarely mistyped. */
  readonly byInitial: ReadonlyMap<string, readonly string[]>;
  /** Names of the folders that hold documents. */
  readonly folders: ReadonlySet<string>;
  /** `kep` where a document is called `kep-12`. */
  readonly prefixes: ReadonlySet<string>;
}

/** Gathers the names of all documents. */
export function toDocumentNames(
  designs: readonly ReadDesign[],
  {documents}: FolderMap,
): DocumentNames {
  // A relation to `area-cache` may mean what has moved to `area/cache`.
  const paths = toGroups(
    designs.flatMap(({id, sourcePath}) =>
      [...new Set([id.replaceAll('/', '-'), toName(sourcePath)])].map(
        (name) => [name, sourcePath] as const,
      ),
    ),
  );
  const names = designs.map(({id}) => id.split('/').at(-1)?.toLowerCase() ?? '');
  return {
    paths,
    byInitial: toGroups([...paths.keys()].map((name) => [name.charAt(0), name])),
    folders: new Set([...documents].flatMap((path) => path.split('/').slice(0, -1))),
    prefixes: new Set(names.flatMap((name) => /^([a-z]{2,6})-/.exec(name)?.[1] ?? [])),
  };
}

function toGroups(
  entries: readonly (readonly [key: string, value: string])[],
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of entries) {
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
