import {toFolder, toId} from '../names/identity.ts';
import {isLettered, matchWord} from '../names/number.ts';
import type {FolderMap} from '../settings.ts';
import type {ReadDesign, Relation} from '../types.ts';
import {resolveLink} from './link-target.ts';

/**
 * Finds the design that each relation leads to: by path, file name, number or URL. A design that another
 * one says it replaces is superseded by that, also where it does not say so itself.
 */
export function resolveRelations(
  designs: readonly ReadDesign[],
  folder: FolderMap,
): readonly ReadDesign[] {
  const find = toFinder(designs, folder);
  const resolved = designs.map((design) => {
    const resolve = ({raw}: Relation): Relation => {
      const id = find(raw, design.sourcePath);
      return id === undefined || id === design.id ? {raw} : {raw, id};
    };
    return {
      ...design,
      replaces: design.replaces.map(resolve),
      supersededBy: design.supersededBy.map(resolve),
      seeAlso: design.seeAlso.map(resolve),
    };
  });
  const successors = findSuccessors(resolved);
  const decided = new Set(
    resolved.flatMap(({id, status: {phase}}) =>
      phase === 'accepted' || phase === 'done' ? [id] : [],
    ),
  );
  return resolved.map((design) => {
    const named = new Set(design.supersededBy.flatMap(({id}) => id ?? []));
    // A design that names its successor is not superseded by another one that is not accepted yet.
    const counts = (id: string) => !named.has(id) && (named.size === 0 || decided.has(id));
    const implied = [...(successors.get(design.id) ?? [])].filter(counts);
    if (implied.length === 0) return design;
    return {
      ...design,
      supersededBy: [
        ...design.supersededBy,
        ...implied.map((id) => ({raw: id, id, isImplied: true as const})),
      ],
    };
  });
}

/** Which designs say of each that they replace it. Templates and pages replace nothing. */
function findSuccessors(designs: readonly ReadDesign[]): ReadonlyMap<string, ReadonlySet<string>> {
  const successors = new Map<string, Set<string>>();
  for (const {id, kind, replaces} of designs) {
    for (const {id: replaced} of kind === 'design' ? replaces : []) {
      if (replaced === undefined) continue;
      const known = successors.get(replaced) ?? new Set();
      successors.set(replaced, known.add(id));
    }
  }
  return successors;
}

function toFinder(designs: readonly ReadDesign[], folder: FolderMap) {
  const byPath = new Map(designs.map(({sourcePath, id}) => [sourcePath, id]));
  const byName = unique(designs.map(({id}) => [lastPart(toId(id)), id]));
  const byBareName = unique(designs.map(({id}) => [withoutZeros(lastPart(toId(id))), id]));
  const numbered = designs.filter(
    (design) => design.number !== undefined && design.kind === 'design' && !isLettered(design),
  );
  const byNumber = unique(numbered.map(({number, id}) => [String(number), id]));
  const byWord = unique(
    numbered.map(({number, id}) => [`${matchWord(lastPart(toId(id)))?.word} ${number}`, id]),
  );
  // Where sub-folders count for themselves, a number is that of the same folder; one may be a mistake.
  const inFolders = numbered.length - new Set(numbered.map(({number}) => number)).size > 1;
  const bySeries = unique(
    (inFolders ? numbered : []).map(({number, id, sourcePath}) => [
      toSeriesKey(String(number), sourcePath),
      id,
    ]),
  );
  return (raw: string, from: string): string | undefined => {
    const address = toRepositoryPath(raw, folder);
    const target = resolveLink(address, from, folder);
    if (target.kind === 'document') return byPath.get(target.path);
    const [, word = '', number] = /^([a-z]{2,6})?[ -]?#?0*(\d{1,5})(?:$|[.:]\s)/i.exec(raw) ?? [];
    if (number !== undefined) {
      const named = byWord.get(`${word.toLowerCase()} ${number}`);
      return byNumber.get(number) ?? named ?? bySeries.get(toSeriesKey(number, from));
    }
    if (target.kind === 'url' || address !== raw) return undefined;
    const path = raw.replace(/[?#][\s\S]*$/, '').replace(/\/{1,9}$/, '');
    const isSidecar = /\/[^/]+\.ya?ml$/i.test(path);
    const name = lastPart(toId(isSidecar ? toFolder(path) : path));
    return byName.get(name) ?? byBareName.get(withoutZeros(name));
  };
}

// Where the repository is not known, an address of some forge with a path of ours is taken for it.
function toRepositoryPath(raw: string, {repositoryUrl}: FolderMap): string {
  if (repositoryUrl !== undefined) return raw;
  const path = /^https?:\/\/[^/]+\/[^/]+\/[^/]+\/(?:-\/)?(?:blob|tree)\/[^/]+(\/.+)$/.exec(
    raw,
  )?.[1];
  return path ?? raw;
}

function toSeriesKey(number: string, path: string): string {
  return `${number} ${toFolder(toId(path))}`;
}

// `14-hooks` is `0014-hooks`.
function withoutZeros(name: string): string {
  return name.replace(/^0+(?=\d)/, '');
}

function lastPart(path: string): string {
  return path.split('/').at(-1)?.toLowerCase() ?? path;
}

// Names that two designs share are ambiguous and left out.
function unique(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const [key] of entries) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(entries.filter(([key]) => counts.get(key) === 1));
}
