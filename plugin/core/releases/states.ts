import {readVersions} from '../history/readings.ts';
import {toOwnName} from '../names/identity.ts';
import type {Design, HistoryEvent, Phase, StatusWord, Timeline} from '../types.ts';
import type {PastDocument} from '../versions.ts';
import {latestStatusEvent} from './events.ts';

/** The facts of a design at one end of a release. */
export interface DesignState {
  readonly status?: string;
  readonly phase: Phase;
  readonly release?: string;
}

/** The designs that there were, by their ids of today. */
export type FolderState = ReadonlyMap<string, DesignState>;

type Dated = Pick<Design, 'id'> & {readonly history?: Timeline};

/** The designs as the mainline had them at the end of a day. */
export function readStateOfDay(designs: readonly Dated[], day: string): FolderState {
  return new Map(
    designs.flatMap(({id, history}) => {
      const event = latestStatusEvent(history, day);
      return event ? [[id, toState(event, history, day)] as const] : [];
    }),
  );
}

function toState(
  {status, phase}: HistoryEvent,
  history: Timeline | undefined,
  day: string,
): DesignState {
  const named = history?.events.find(({date, release}) => release !== undefined && date <= day);
  return {
    ...(status === undefined ? {} : {status}),
    phase,
    ...(named?.release === undefined ? {} : {release: named.release}),
  };
}

/** The designs as a tree has them. A document is known by its path, else by its number, else by its title. */
export function readStateOfTree(
  documents: readonly PastDocument[],
  designs: readonly Design[],
  words: readonly StatusWord[],
): FolderState {
  const found = matchDesigns(documents, designs);
  return new Map(
    [...found].map(([id, {fields}]) => {
      const [reading] = readVersions([{fields}], words);
      const {id: status, phase = 'unknown', release} = reading ?? {};
      return [
        id,
        {
          ...(status === undefined ? {} : {status}),
          phase,
          ...(release === undefined ? {} : {release}),
        },
      ];
    }),
  );
}

/** The document of each design, by its id. No document is used for two. */
export function matchDesigns<Document extends Pick<PastDocument, 'path' | 'title'>>(
  documents: readonly Document[],
  designs: readonly Pick<Design, 'id' | 'sourcePath' | 'title' | 'number'>[],
): ReadonlyMap<string, Document> {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const found = new Map<string, Document>();
  for (const {id, sourcePath} of designs) {
    const document = byPath.get(sourcePath);
    if (document) found.set(id, document);
  }
  const keys = [
    [
      ({number}: (typeof designs)[number]) => number?.toString(),
      ({path}: Document) => readOwnNumber(path),
    ],
    [({title}: (typeof designs)[number]) => title, ({title}: Document) => title],
  ] as const;
  for (const [keyOfDesign, keyOfDocument] of keys) {
    const taken = new Set(found.values());
    const left = indexUnique(
      documents.filter((document) => !taken.has(document)),
      keyOfDocument,
    );
    const wanted = indexUnique(
      designs.filter(({id}) => !found.has(id)),
      keyOfDesign,
    );
    for (const [key, {id}] of wanted) {
      const document = left.get(key);
      if (document) found.set(id, document);
    }
  }
  return found;
}

function readOwnNumber(path: string): string | undefined {
  const digits = /\d+/.exec(toOwnName(path))?.[0];
  return digits === undefined ? undefined : String(Number(digits));
}

// Two documents with the same number are known by nothing but their paths.
function indexUnique<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string | undefined,
): ReadonlyMap<string, Value> {
  const found = new Map<string, Value | undefined>();
  for (const value of values) {
    const key = keyOf(value);
    if (key !== undefined) found.set(key, found.has(key) ? undefined : value);
  }
  return new Map([...found].flatMap(([key, value]) => (value ? [[key, value] as const] : [])));
}
