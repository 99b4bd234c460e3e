import {compareReleases, parseVersion, type VersionName} from './names.ts';

/** A tag of the repository. */
export interface Tag {
  readonly name: string;
  readonly commit: string;
  /** Day on which it was made. */
  readonly date: string;
}

/**
 * The tags that are releases, the newest first, with the names of the releases. Those that look like versions
 * count, and of each minor one its first: what a patch brings is in the release after it. With a pattern those
 * that match it, each a release of its own.
 */
export function chooseTags(
  tags: readonly Tag[],
  pattern?: string,
): readonly (Tag & {readonly release: string})[] {
  const chosen = pattern === undefined ? findMinors(tags) : findMatching(tags, pattern);
  return chosen.sort((a, b) => compareReleases(a.name, b.name) || (a.date < b.date ? 1 : -1));
}

function findMatching(tags: readonly Tag[], pattern: string) {
  return tags.flatMap((tag) =>
    matchesGlob(tag.name, pattern) ? [{...tag, release: tag.name}] : [],
  );
}

function findMinors(tags: readonly Tag[]) {
  const minors = new Map<string, {readonly tag: Tag; readonly version: VersionName}>();
  for (const tag of tags) {
    const version = parseVersion(tag.name);
    if (!version) continue;
    const key = `${version.major}.${version.minor}`;
    const known = minors.get(key);
    if (!known || version.patch < known.version.patch) minors.set(key, {tag, version});
  }
  return [...minors].map(([key, {tag}]) => ({
    ...tag,
    release: tag.name.startsWith('v') ? `v${key}` : key,
  }));
}

// `*` matches any characters. Each part is searched after the one before, so that the time is
// linear.
function matchesGlob(name: string, pattern: string): boolean {
  const [first = '', ...parts] = pattern.split('*');
  const last = parts.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = name.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at + last.length <= name.length;
}
