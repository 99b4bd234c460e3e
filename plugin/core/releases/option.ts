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

/** Reads a list of releases, also one that `gh release list --json tagName,publishedAt` printed. */
export function parseReleaseList(value: unknown): readonly ListedRelease[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const releases = value.filter(isPublished).map(parseRelease);
  const whole = releases.filter((release) => release !== undefined);
  return whole.length === releases.length ? whole : undefined;
}

// A draft of a release is in such a list too.
function isPublished(value: unknown): boolean {
  const isDraft = typeof value === 'object' && value !== null && 'publishedAt' in value;
  return !isDraft || Boolean(value.publishedAt);
}

function parseRelease(value: unknown): ListedRelease | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const {name, tagName, date, publishedAt} = value as Readonly<Record<string, unknown>>; // as checked
  const title = typeof tagName === 'string' && tagName !== '' ? tagName : name;
  const written = date ?? publishedAt;
  if (typeof title !== 'string' || title.trim() === '') return undefined;
  // YAML reads a day as a moment.
  const text = written instanceof Date ? written.toISOString() : written;
  const day = typeof text === 'string' ? toIsoDate(text.slice(0, 10)) : undefined;
  return day === undefined ? undefined : {name: title.trim(), date: day};
}
