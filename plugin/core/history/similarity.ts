/** The lines of a text as numbers, with the count of letters in equal lines. */
export type LineSizes = ReadonlyMap<number, number>;

/** Takes the lines of a text apart, to compare it with others. Indentation and empty lines do not count. */
export function readLineSizes(text: string): LineSizes {
  const sizes = new Map<number, number>();
  for (const written of text.split('\n')) {
    const line = written.trim();
    if (line === '') continue;
    let hash = 0x811c9dc5;
    for (let at = 0; at < line.length; at += 1) {
      hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
    }
    sizes.set(hash, (sizes.get(hash) ?? 0) + line.length);
  }
  return sizes;
}

/** A file that was removed or added. */
export interface Moved {
  readonly path: string;
  readonly blob: string;
}

// What git takes for a rename: half of the text is the same.
const enough = 0.5;

/**
 * Finds which of the files that a commit removed are those that it added: of the same text, else of much
 * the same lines. Returns the old path of each new one. `linesOf` knows the texts of those that are no copy.
 */
export function matchMoves(
  removed: readonly Moved[],
  added: readonly Moved[],
  linesOf: (blob: string) => LineSizes | undefined,
): ReadonlyMap<string, string> {
  const exact = matchExact(removed, added);
  const taken = new Set(exact.values());
  const left = removed.filter(({path}) => !taken.has(path));
  const open = added.filter(({path}) => !exact.has(path));
  if (left.length === 0 || open.length === 0) return exact;
  return new Map([...exact, ...matchAlike(left, open, linesOf)]);
}

// Of several files with the same text, the one with the same name matches.
function matchExact(removed: readonly Moved[], added: readonly Moved[]): Map<string, string> {
  const byBlob = new Map<string, string[]>();
  for (const {path, blob} of removed) byBlob.set(blob, [...(byBlob.get(blob) ?? []), path]);
  const found = new Map<string, string>();
  for (const {path, blob} of added) {
    const from = byBlob.get(blob) ?? [];
    const at = Math.max(
      from.findIndex((other) => baseName(other) === baseName(path)),
      0,
    );
    const [old] = from.splice(at, 1);
    if (old !== undefined) found.set(path, old);
  }
  return found;
}

// The most similar first. Lines are looked up in a map, so that the time is linear in the number of
// lines.
function matchAlike(
  removed: readonly Moved[],
  added: readonly Moved[],
  linesOf: (blob: string) => LineSizes | undefined,
): ReadonlyMap<string, string> {
  const owners = new Map<number, {readonly path: string; readonly size: number}[]>();
  const sizes = new Map<string, number>();
  for (const {path, blob} of removed) {
    const lines = linesOf(blob) ?? new Map<number, number>();
    sizes.set(path, sum(lines));
    for (const [line, size] of lines) {
      const beside = owners.get(line);
      if (beside) beside.push({path, size});
      else owners.set(line, [{path, size}]);
    }
  }
  const pairs = added.flatMap(({path, blob}) => {
    const lines = linesOf(blob) ?? new Map<number, number>();
    const own = sum(lines);
    const shared = new Map<string, number>();
    for (const [line, size] of lines) {
      for (const owner of owners.get(line) ?? []) {
        const common = Math.min(size, owner.size);
        shared.set(owner.path, (shared.get(owner.path) ?? 0) + common);
      }
    }
    return [...shared].map(([from, common]) => ({
      path,
      from,
      score: common / Math.max(own, sizes.get(from) ?? 0, 1),
    }));
  });
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const {path, from, score} of pairs.sort((a, b) => b.score - a.score)) {
    if (score < enough || found.has(path) || taken.has(from)) continue;
    found.set(path, from);
    taken.add(from);
  }
  return found;
}

function sum(lines: LineSizes): number {
  let total = 0;
  for (const size of lines.values()) total += size;
  return total;
}

function baseName(path: string): string {
  return path.split('/').at(-1) ?? path;
}
