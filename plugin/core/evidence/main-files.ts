import {toFolder} from '../names/identity.ts';
import type {ParsedFile} from '../types.ts';

const known =
  /^(?:readme|index|proposal|design|enhancement|[a-z]{1,3}ep|rfc|rfd|adr|spec|decision)$/i;

/** One name that files of sister folders share. */
interface Candidate {
  readonly name: string;
  readonly paths: readonly string[];
  readonly withStatus: number;
}

/**
 * The file that is the design of its folder, by the folder: where most folders side by side hold a
 * file of one name, `spec.md` or `vep.md`, that is it. `isDesignLike` says whether a file may be
 * one.
 */
export function findMainFiles(
  files: readonly ParsedFile[],
  isDesignLike: (file: ParsedFile) => boolean,
): ReadonlyMap<string, string> {
  const main = new Map<string, string>();
  for (const sisters of groupByParent(files)) {
    const folders = new Set(sisters.map(({path}) => toFolder(path)));
    const chosen = choose(toCandidates(sisters.filter(isDesignLike)), folders.size);
    for (const path of chosen?.paths ?? []) main.set(toFolder(path), path);
  }
  return main;
}

// Files in a folder of their own, by its parent folder.
function groupByParent(files: readonly ParsedFile[]): Iterable<readonly ParsedFile[]> {
  const groups = new Map<string, ParsedFile[]>();
  for (const file of files) {
    const folder = toFolder(file.path);
    if (folder === '') continue;
    const parent = toFolder(folder);
    const group = groups.get(parent);
    if (group) group.push(file);
    else groups.set(parent, [file]);
  }
  return groups.values();
}

function toCandidates(files: readonly ParsedFile[]): readonly Candidate[] {
  const byName = new Map<string, ParsedFile[]>();
  for (const file of files) {
    const name = (file.path.split('/').at(-1) ?? '').replace(/\.\w+$/, '').toLowerCase();
    const same = byName.get(name);
    if (same) same.push(file);
    else byName.set(name, [file]);
  }
  return [...byName].map(([name, same]) => ({
    name,
    paths: same.map(({path}) => path),
    withStatus: same.filter(({fields}) => fields.some(({key}) => key === 'status')).length,
  }));
}

// The name with the most statuses, else one that says what the file is, else the only one.
function choose(candidates: readonly Candidate[], folders: number): Candidate | undefined {
  const shared = candidates
    .filter(({paths}) => paths.length > 1 && paths.length * 2 > folders)
    .sort((a, b) => b.withStatus - a.withStatus || b.paths.length - a.paths.length);
  const [first, second] = shared;
  if (!first || first.withStatus > (second?.withStatus ?? 0)) return first;
  const called = shared.find(({name}) => known.test(name));
  return called ?? (second ? undefined : first);
}
