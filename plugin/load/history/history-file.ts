import type {FolderLog, TagState, Track, Version} from '../../core/versions.ts';

/** The number of the format; a file of another one is not read. */
const format = 1;

// Most versions have the same fields as the one before, so equal ones are stored once.
type Saying = Pick<Version, 'title' | 'fields'>;
type WrittenVersion = Omit<Version, 'title' | 'fields'> & {readonly says: number};
type WrittenTrack = Omit<Track, 'versions'> & {readonly versions: readonly WrittenVersion[]};
type WrittenTag = Omit<TagState, 'documents'> & {
  readonly documents: readonly {readonly path: string; readonly says: number}[];
};

interface HistoryFile extends Omit<FolderLog, 'tracks' | 'tags'> {
  readonly historyVersion: typeof format;
  readonly generator: string;
  readonly sayings: readonly Saying[];
  readonly tracks: readonly WrittenTrack[];
  readonly tags?: readonly WrittenTag[];
}

/**
 * The history of a folder as a file, for builds without git. The same history gives the same text.
 */
export function formatHistoryFile(log: FolderLog, generator: string): string {
  const places = new Map<string, number>();
  const sayings: Saying[] = [];
  const seen = new Map<Version['fields'], number>();
  const toSaying = ({title, fields}: Saying): number => {
    const same = seen.get(fields);
    if (same !== undefined && sayings[same]?.title === title) return same;
    const saying = {...(title === undefined ? {} : {title}), fields};
    const key = JSON.stringify(saying);
    const known = places.get(key) ?? sayings.length;
    if (known === sayings.length) sayings.push(saying);
    places.set(key, known);
    seen.set(fields, known);
    return known;
  };
  const tracks = log.tracks.map(
    ({versions, ...track}): WrittenTrack => ({
      ...track,
      versions: versions.map(({title, fields, ...version}) => ({
        ...version,
        says: toSaying({...(title === undefined ? {} : {title}), fields}),
      })),
    }),
  );
  const {tags: states, ...rest} = log;
  const tags = states?.map(
    ({documents, ...tag}): WrittenTag => ({
      ...tag,
      documents: documents.map(({path, ...saying}) => ({path, says: toSaying(saying)})),
    }),
  );
  const file: HistoryFile = {
    historyVersion: format,
    generator,
    ...rest,
    sayings,
    tracks,
    ...(tags ? {tags} : {}),
  };
  return `${JSON.stringify(file)}\n`;
}

/**
 * Reads such a file.
 * @throws {Error} with a sentence where it is none
 */
export function parseHistoryFile(text: string): FolderLog {
  const {historyVersion, generator: _, sayings, tracks, tags, ...log} = parse(text);
  if (historyVersion !== format) {
    throw new Error(
      `It is of version ${historyVersion}, and this package reads version ${format}. Write it again with \`design-docs history --write\``,
    );
  }
  return {
    ...log,
    tracks: tracks.map(({versions, ...track}) => ({
      ...track,
      versions: versions.map(({says, ...version}) => ({...version, ...findSaying(sayings, says)})),
    })),
    ...(tags ? {tags: tags.map((tag) => readTag(tag, sayings))} : {}),
  };
}

function readTag({documents, ...tag}: WrittenTag, sayings: readonly Saying[]): TagState {
  return {
    ...tag,
    documents: documents.map(({path, says}) => ({path, ...findSaying(sayings, says)})),
  };
}

function findSaying(sayings: readonly Saying[], at: number): Saying {
  return sayings[at] ?? {fields: []};
}

function parse(text: string): HistoryFile {
  const file: Partial<HistoryFile> | null = parseJson(text);
  const isWhole =
    typeof file === 'object' &&
    file !== null &&
    typeof file.historyVersion === 'number' &&
    (file.historyVersion !== format || isComplete(file));
  if (!isWhole) {
    throw new Error('It is no history. Write one with `design-docs history --write`');
  }
  return file as HistoryFile; // its parts were checked above
}

function isComplete({
  commit,
  date,
  from,
  sayings,
  tracks,
  templateVersions,
  tags = [],
}: Partial<HistoryFile>) {
  const texts = [commit, date, from].every((value) => typeof value === 'string');
  return texts && [sayings, tracks, templateVersions, tags].every(Array.isArray);
}

function parseJson(text: string): Partial<HistoryFile> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
