import type {Phase, StatusWord} from '../types.ts';

/** What the words of known vocabularies mean: KEP, Metal3, ADR (Nygard, MADR), RFC, PEP, Swift. */
const phases: Readonly<Record<Exclude<Phase, 'unknown'>, readonly string[]>> = {
  draft: [
    'provisional',
    'draft',
    'proposed',
    'pre draft',
    'idea',
    'prediscussion',
    'ideation',
    'discussion',
    'in review',
    'awaiting review',
    'scheduled for review',
    'active review',
    'under review',
    'review',
    'open',
    'wip',
    'work in progress',
  ],
  accepted: [
    'implementable',
    'accepted',
    'approved',
    'accepted with revisions',
    'previewing',
    'in progress',
    'implementing',
    'committed',
    'published',
    'active',
    'informational',
    'living',
    'last call',
  ],
  done: ['implemented', 'done', 'completed', 'complete', 'final', 'released', 'shipped', 'closed'],
  paused: ['deferred', 'paused', 'on hold', 'postponed', 'stagnant', 'stalled', 'blocked'],
  dropped: [
    'rejected',
    'withdrawn',
    'abandoned',
    'declined',
    'expired',
    'not planned',
    'cancelled',
    'canceled',
    'denied',
    'deprecated',
    'dropped',
    'returned for revision',
    'moved',
  ],
  superseded: ['replaced', 'superseded', 'superceded', 'obsolete', 'obsoleted'],
};

const phaseOf = new Map(
  Object.entries(phases).flatMap(([phase, words]) => words.map((word) => [word, phase as Phase])),
);

/** The order of the groups on the index. */
export const phaseOrder: readonly Phase[] = [
  'draft',
  'accepted',
  'done',
  'paused',
  'dropped',
  'superseded',
  'unknown',
];

/** The words in force where neither an option nor a template names any. */
export const builtInWords: readonly StatusWord[] = [
  'provisional',
  'implementable',
  'implemented',
  'deferred',
  'rejected',
  'withdrawn',
  'replaced',
  'draft',
  'proposed',
  'accepted',
  'approved',
  'active',
  'in progress',
  'final',
  'deprecated',
  'superseded',
  'abandoned',
  'informational',
].map(toWord);

/** A vocabulary that names some words first and leaves room for others. */
export function toOpenWords(words: readonly StatusWord[]): readonly StatusWord[] {
  const own = words.map((word) => builtInWords.find(({id}) => id === word.id) ?? word);
  return [...own, ...builtInWords.filter((word) => !own.includes(word))];
}

/**
 * Whether other words with a known meaning are allowed too, since the list is not a complete one.
 */
export function isOpen(words: readonly StatusWord[]): boolean {
  return builtInWords.every((word) => words.includes(word));
}

/** Groups of words that mean the same; each maps to the one that the vocabulary in force has. */
export const synonyms: readonly (readonly string[])[] = [
  ['replaced', 'superseded', 'obsolete', 'obsoleted'],
  ['implemented', 'completed', 'complete', 'done', 'shipped', 'released'],
  ['provisional', 'draft', 'wip', 'work in progress'],
  ['deferred', 'postponed', 'on hold'],
  ['rejected', 'declined', 'denied'],
  ['withdrawn', 'abandoned', 'cancelled', 'canceled'],
  ['in progress', 'implementing'],
];

/** A word of a vocabulary with the phase it is known to mean. */
export function toWord(word: string): StatusWord {
  const id = toStatusId(word);
  return {id, label: toLabel(id), phase: phaseOf.get(id.replaceAll('-', ' ')) ?? 'unknown'};
}

/** `Partially  Implemented` -> `partially implemented`. */
export function toStatusId(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}

function toLabel(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

/**
 * The vocabulary in force: the owner's, else the menu of the template, else the built-in one. A menu
 * of a single word is no choice.
 */
export function chooseVocabulary(
  given: readonly StatusWord[] | undefined,
  menu: readonly StatusWord[] = [],
): readonly StatusWord[] {
  return given ?? (menu.length > 1 ? menu : builtInWords);
}

/** A vocabulary with words added, which count instead of those of the same name. */
export function addWords(
  words: readonly StatusWord[],
  added: readonly StatusWord[] = [],
): readonly StatusWord[] {
  const ids = new Set(added.map(({id}) => id));
  return [...words.filter(({id}) => !ids.has(id)), ...added];
}
