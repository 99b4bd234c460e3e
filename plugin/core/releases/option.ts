import {toIsoDate} from '../metadata/dates.ts';

/** A release of a list. */
export interface ListedRelease {
  readonly name: string;
  /** Day, in ISO form. */
  readonly date: string;
}

const words = ['auto', 'field', 'tags', 'years', 'quarters', 'months'] as const;

/** The option `releases`: a word, a pattern of tags, a list, or the path of a file that holds one. */
export type ReleasesOption =
  | (typeof words)[number]
  | {readonly tags: string}
  | {readonly file: string}
  | readonly ListedRelease[]
  | false;

/** What an option may be, for messages. */
export const expectedReleases =
  'expected "auto", "field", "tags", "years", "quarters", "months", an object with `tags`, a list with a name and a date each, the path of a .json file, or false';

/** Reads what the owner wrote; undefined where it is none of these. */
export function parseReleases(value: unknown): ReleasesOption | undefined {
  if (value === false) return false;
  if (typeof value === 'string') {
    return (
      words.find((word) => word === value) ?? (/\.json$/i.test(value) ? {file: value} : undefined)
    );
  }
  if (Array.isArray(value)) return parseReleaseList(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const {tags, file, ...rest} = value as Readonly<Record<string, unknown>>; // an object, as checked
  if (Object.keys(rest).length > 0) return undefined;
  if (typeof file === 'string' && tags === undefined) return {file};
  return typeof tags === 'string' && tags !== '' && file === undefined ? {tags} : undefined;
}

/** What is wrong with what `parseReleases` cannot read, and where in it that is. */
export function explainReleases(value: unknown): {
  readonly path: readonly (string | number)[];
  readonly message: string;
} {
  const entries = Array.isArray(value) ? [...value.entries()] : [];
  for (const [at, entry] of entries) {
    const {key, fault} = isPublished(entry) ? readRelease(entry) : {};
    if (fault !== undefined) return {path: key === undefined ? [at] : [at, key], message: fault};
  }
  return {path: [], message: expectedReleases};
}

/** Reads a list of releases, also one that `gh release list --json tagName,publishedAt` printed. */
export function parseReleaseList(value: unknown): readonly ListedRelease[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const read = value.filter(isPublished).map(readRelease);
  const releases = read.flatMap(({release}) => release ?? []);
  return releases.length === read.length ? releases : undefined;
}

// A draft of a release is in such a list too.
function isPublished(value: unknown): boolean {
  const isDraft = typeof value === 'object' && value !== null && 'publishedAt' in value;
  return !isDraft || Boolean(value.publishedAt);
}

/** A release of a list as read, or what is wrong with it, and with which of its keys. */
interface ReadRelease {
  readonly release?: ListedRelease;
  readonly key?: string;
  readonly fault?: string;
}

function readRelease(value: unknown): ReadRelease {
  if (typeof value !== 'object' || value === null) {
    return {fault: 'expected a name and a date, such as {name: "1.0", date: "2026-01-31"}'};
  }
  const entry = value as Readonly<Record<string, unknown>>; // as checked
  const nameKey = isName(entry.tagName) ? 'tagName' : 'name';
  const name = entry[nameKey];
  if (!isName(name)) return explainKey(entry, nameKey, 'expected a text that is not empty');
  const dateKey = 'publishedAt' in entry && !entry.date ? 'publishedAt' : 'date';
  const written = entry[dateKey];
  // YAML reads a day as a moment.
  const text = written instanceof Date ? written.toISOString() : written;
  const day = typeof text === 'string' ? toIsoDate(text.slice(0, 10)) : undefined;
  return day === undefined
    ? explainKey(entry, dateKey, 'is not a day of the calendar. Write it as "2026-01-31"')
    : {release: {name: name.trim(), date: day}};
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function explainKey(
  entry: Readonly<Record<string, unknown>>,
  key: string,
  fault: string,
): ReadRelease {
  const value = entry[key];
  if (value === undefined) {
    const keys = Object.keys(entry).map((other) => `\`${other.slice(0, 40)}\``);
    return {fault: `has no \`${key}\`, only ${keys.join(', ') || 'nothing'}`};
  }
  return {key, fault: `\`${String(value).slice(0, 40)}\` ${fault}`};
}
