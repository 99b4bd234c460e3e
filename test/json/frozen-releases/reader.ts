// A program of the day the releases came; it is never edited.

/** What it reads of a file. */
interface File {
  readonly releases?:
    | readonly {readonly name: string; readonly ref: string | null; readonly date: string | null}[]
    | null;
}

/** Each release with its tag and its day. */
export function toReleases({releases}: File): readonly string[] {
  return (releases ?? []).map(
    ({name, ref, date}) => `${name} is ${ref ?? 'no tag'}, of ${date ?? 'no day'}`,
  );
}
