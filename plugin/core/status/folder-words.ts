import {toFolder, toId} from '../names/identity.ts';
import type {Settings} from '../settings.ts';
import type {Field, ParsedFile, Status, StatusWord} from '../types.ts';
import {readStatus} from './status.ts';
import {addWords, builtInWords, chooseVocabulary, isOpen, toWord} from './vocabulary.ts';

/** What the documents of a folder show about statuses; collected once from all of them. */
export interface FolderStatuses {
  /** The vocabulary with the words that several documents use. */
  readonly words: readonly StatusWord[];
  /** What the name of a folder says of the designs in it, where folders are named by statuses. */
  readonly byFolder: ReadonlyMap<string, StatusWord>;
}

/**
 * The words in force: those of the options, else of the template's `menu`, else the built-in ones. Only
 * the vocabulary of the options is complete; the others get the words that several documents use.
 */
export function collectStatuses(
  designs: readonly Pick<ParsedFile, 'path' | 'fields'>[],
  {statuses, addedStatuses}: Pick<Settings, 'statuses' | 'addedStatuses'>,
  menu: readonly StatusWord[] | undefined,
): FolderStatuses {
  const words = addWords(chooseVocabulary(statuses, menu), addedStatuses);
  const used = statuses ? [] : findUsed(designs, words);
  const all = [...words, ...used];
  return {words: all, byFolder: findFolders(designs, all)};
}

// A template names its words, so another word must be in three designs. Without a named vocabulary
// two are enough, or one if the meaning of the word is known.
function findUsed(
  designs: readonly {readonly fields: readonly Field[]}[],
  words: readonly StatusWord[],
): readonly StatusWord[] {
  const known = new Set(words.map(({id}) => id));
  const counts = new Map<string, number>();
  for (const {fields} of designs) {
    const {id} = readStatus(fields, words);
    if (id === undefined || known.has(id)) continue;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const several = isOpen(words) ? 2 : 3;
  return [...counts].flatMap(([id, count]) => {
    const word = toWord(id);
    const isKnown = isOpen(words) && word.phase !== 'unknown';
    return count >= several || isKnown ? [word] : [];
  });
}

/** The status of a design by the name of its folder; undefined if that is no status. */
export function statusOfFolder(
  path: string,
  {byFolder}: Pick<FolderStatuses, 'byFolder'>,
): Status | undefined {
  for (let folder = toFolder(toId(path)); folder !== ''; folder = toFolder(folder)) {
    const word = byFolder.get(folder);
    if (word) return {id: word.id, raw: toLast(folder), phase: word.phase, source: 'name'};
  }
  return undefined;
}

// A single folder `rejected` is clearly a status; `review` or `active` may be a subject.
const telling = new Set(
  'accepted approved rejected withdrawn declined superseded obsolete deprecated abandoned implemented proposed draft drafts'.split(
    ' ',
  ),
);

function findFolders(
  designs: readonly {readonly path: string}[],
  words: readonly StatusWord[],
): ReadonlyMap<string, StatusWord> {
  const counts = new Map<string, number>();
  for (const {path} of designs) {
    for (let folder = toFolder(toId(path)); folder !== ''; folder = toFolder(folder)) {
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  const named = [...counts].flatMap(([folder, count]) => {
    const name = toLast(folder)
      .toLowerCase()
      .replace(/^\d+[-_. ]+/, '')
      .replace(/[-_]/g, ' ');
    const word = toStatusWord(name, words);
    return word ? [{folder, name, word, count}] : [];
  });
  const siblings = new Map<string, Set<string>>();
  for (const {folder, word} of named) {
    const parent = toFolder(folder);
    siblings.set(parent, (siblings.get(parent) ?? new Set()).add(word.id));
  }
  const isTold = ({folder, name, count}: (typeof named)[number]) =>
    (siblings.get(toFolder(folder))?.size ?? 0) > 1 || (telling.has(name) && count > 1);
  // `net/accepted` and `net/rejected` tell what `store/accepted` is.
  const told = new Set(named.filter(isTold).map(({name}) => name));
  return new Map(named.filter(({name}) => told.has(name)).map(({folder, word}) => [folder, word]));
}

function toStatusWord(name: string, words: readonly StatusWord[]): StatusWord | undefined {
  const {id, phase} = readStatus(
    [{key: 'status', values: [name], source: 'name', line: 1}],
    [...words, ...builtInWords],
  );
  if (id === undefined || phase === 'unknown') return undefined;
  return {...toWord(id), phase};
}

function toLast(folder: string): string {
  return folder.split('/').at(-1) ?? folder;
}
