import {toPlainText} from '../markdown/inline.ts';
import {standsForNone} from '../metadata/stands-for-none.ts';
import {editDistance, nearest} from '../text/nearest.ts';
import type {Field, Status, StatusWord} from '../types.ts';
import {findReplacement} from './dated-states.ts';
import {findStatusLine} from './status-line.ts';
import {readChoice} from './status-menu.ts';
import {isOpen, synonyms, toStatusId, toWord} from './vocabulary.ts';

/**
 * The status that a document gives itself: the first field that holds one. Lead-ins, links, marks,
 * comments, typing errors and synonyms are seen through; the template's whole menu is no choice; a
 * word outside the vocabulary stays as itself in phase `unknown`.
 */
export function readStatus(fields: readonly Field[], words: readonly StatusWord[]): Status {
  const read = readStatuses(fields, words);
  return read.find(({id}) => id !== undefined) ?? read[0] ?? {phase: 'unknown'};
}

/** Every status that the document has, one for each place. */
export function readStatuses(
  fields: readonly Field[],
  words: readonly StatusWord[],
): readonly Status[] {
  return fields.filter(({key}) => key === 'status').map((field) => readField(field, words));
}

function readField(field: Field, words: readonly StatusWord[]): Status {
  const {source, line} = field;
  const isKnown = (item: string) => matchWord(toPlainText(item), words) !== undefined;
  const raw = findStatusLine(field, words.length, isKnown);
  if (raw === undefined) return {phase: 'unknown', source, line};
  const written = raw.replace(leadIn, '').replace(/\]\[[^\]]*\]/g, ']');
  const choice = readChoice(written, isKnown, words.length);
  if (choice === 'unchosen') return {raw, source, line, phase: 'unknown', isMenu: true};
  const text = choice?.item ?? written.replace(/~~[^~]+~~\s*(?=[\p{L}*_])/gu, '');
  const first = findWord(toPlainText(text), words);
  const found = findLaterWord(first, words) ?? first;
  if (!found) return {raw, source, line, phase: 'unknown'};
  const {word, qualifier} = found;
  const isFromMenu = choice ? !choice.isTicked : /^(?:one|any) of\b/i.test(raw);
  const url = /^[^\p{L}\p{N}[]*\[[^\]]*\]\(<?(https?:\/\/[^)>\s]+)/u.exec(written)?.[1];
  return {
    id: word.id,
    raw,
    phase: word.phase,
    source,
    line,
    ...(url === undefined ? {} : {url}),
    ...(qualifier === '' ? {} : {qualifier}),
    ...(isFromMenu
      ? {reading: 'menu' as const, written: raw}
      : found.typo === undefined
        ? {}
        : {reading: 'typo' as const, written: found.typo}),
  };
}

// `Accepted, superseded by ADR-3`: what was alive is replaced. `Defunct, superseded by ADR-3` says itself that
// it ended, in the words of its team.
function findLaterWord(
  first: FoundWord | undefined,
  words: readonly StatusWord[],
): FoundWord | undefined {
  const isAlive = first && ['draft', 'accepted', 'done', 'paused'].includes(first.word.phase);
  if (!isAlive) return undefined;
  return findWord(findReplacement(first.qualifier), words);
}

const leadIn =
  /^(?::[a-z0-9_+-]{2,40}:\s*)*(?:(?:(?:one|any) of\b|(?:current )?status(?: is\b|\s*:)|current(?:ly)?\b)[\s:]*)?/i;
// `This proposal was withdrawn` says it in a sentence.
const sentenceLead =
  /^(?:this|the) (?:\p{L}+ ){0,2}?(?:is|was|has been|got) (?:now |currently |since )?(?=\p{L})/iu;

interface FoundWord {
  readonly word: StatusWord;
  /** What follows it: `v1.2` in `Implemented (v1.2)`; may be empty. */
  readonly qualifier: string;
  /** The text that is written there instead of a word. */
  readonly typo?: string;
}

function findWord(text: string, words: readonly StatusWord[]): FoundWord | undefined {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
  if (/^https?:\/\//i.test(bare)) return undefined;
  const lead = sentenceLead.exec(bare)?.[0];
  if (lead !== undefined) return findKnown(bare.slice(lead.length), words);
  const [written, rest] = splitPhrase(bare);
  const phrase = written.replace(adverb, ' ');
  if (standsForNone(phrase)) return undefined;
  const word = matchWord(phrase, words);
  if (word) return {word, qualifier: rest, ...toTypo(phrase, words)};
  const [first = '', ...others] = phrase.split(' ');
  // `implemented in v1.2` is implemented; `partially implemented` and `not accepted` are not.
  const isFollowed = follows.test(others[0] ?? '') || version.test(others.join(' '));
  const start = isFollowed ? matchWord(first, words) : undefined;
  const behind = bare.slice(first.length).trim();
  if (start) return {word: start, qualifier: behind, ...toTypo(first, words)};
  const known = isFollowed ? toWord(first) : undefined;
  if (known && known.phase !== 'unknown') return {word: known, qualifier: behind};
  // A status is a word or a few; a sentence is about something else.
  if (others.length <= 2) {
    return isSentence(phrase, bare) ? undefined : {word: toWord(phrase), qualifier: rest};
  }
  // `partially implemented in main` ends with a status before it says where.
  const [, head = '', last = ''] =
    /^(\S+ (\S+)) (?=(?:by|in|since|as|at|on|with|for|from|to|see|via)\b)/i.exec(phrase) ?? [];
  return matchWord(last, words)
    ? {word: toWord(head), qualifier: phrase.slice(head.length).trim()}
    : undefined;
}

// The first word of a sentence, if it is a word of the vocabulary.
function findKnown(text: string, words: readonly StatusWord[]): FoundWord | undefined {
  const [phrase, rest] = splitPhrase(text);
  const first = phrase.split(' ', 1)[0] ?? '';
  const found = findWritten(phrase, words) ?? findWritten(first, words);
  const word = found ?? [toWord(phrase), toWord(first)].find(({phase}) => phase !== 'unknown');
  return word && {word, qualifier: rest};
}

// An unknown word followed by more of a sentence.
function isSentence(phrase: string, text: string): boolean {
  if (/^(?:see|this|the|these|that|we|i|it|please|there|if|when|an?)\b/i.test(phrase)) return true;
  return clause.test(text.slice(phrase.length));
}

const clause =
  /^[,;:] (?:which|that|where|who|and|but|is|are|was|were|has|have|we|it|they|this|these) (?:\S+ ){3}/i;

const adverb = / (?:entirely|fully|partly|partially|completely|largely|mostly) (?=by\b)/i;
// `Released Cilium 1.17`: the name of a product and its version.
const version = /^(?:\p{L}[\p{L}\p{N}.+-]* ){0,3}v?\d+\.\d\S*$/u;

const follows =
  /^(?:(?:by|in|since|as|at|on|with|for|from|and|to|see|via|until|pending|after|but|because|due)$|@|v?\d)/i;

function splitPhrase(text: string): [phrase: string, rest: string] {
  // A dot between digits does not end a sentence, and `#12` is a number.
  const end = / - |(?<!\d)\.|\.(?!\d)|#(?!\d)|[,;:()[\]"\n–—]/.exec(text)?.index ?? text.length;
  const rest = text
    .slice(end)
    .replace(/[^\p{L}\p{N}@]+/u, '')
    .replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
  return [text.slice(0, end).replace(/[^\p{L}\p{N}]{1,40}$/u, ''), rest];
}

function matchWord(text: string, words: readonly StatusWord[]): StatusWord | undefined {
  return findWritten(text, words) ?? findMistyped(toComparable(text), words);
}

function toTypo(text: string, words: readonly StatusWord[]): {readonly typo?: string} {
  return findWritten(text, words) ? {} : {typo: text};
}

function toComparable(text: string): string {
  return toStatusId(text)
    .replaceAll('-', ' ')
    .replace(/\bsuperced/, 'supersed');
}

function findWritten(text: string, words: readonly StatusWord[]): StatusWord | undefined {
  const id = toComparable(text);
  const byId = (wanted: string) => words.find((word) => toComparable(word.id) === wanted);
  const written = byId(id);
  if (written) return written;
  // In the built-in vocabulary all synonyms are accepted.
  const same = isOpen(words) ? undefined : synonyms.find((group) => group.includes(id));
  return same?.map(byId).find((word) => word !== undefined);
}

// The first letter is rarely mistyped, and short words are too close to each other.
function findMistyped(id: string, words: readonly StatusWord[]): StatusWord | undefined {
  if (toWord(id).phase !== 'unknown') return undefined;
  const alike = words.filter((word) => word.id[0] === id[0]);
  const near = nearest(
    id,
    alike.map((word) => word.id),
  );
  if (near === undefined || editDistance(id, near) > id.length / 4) return undefined;
  return alike.find((word) => word.id === near);
}
