import {toPlainText} from './markdown.ts';
import {nearest} from './nearest.ts';
import type {Field, Status, StatusWord} from './types.ts';
import {synonyms, toStatusId, toWord} from './vocabulary.ts';

/**
 * The status that a document gives itself: the first field that holds one. Lead-ins, links, marks,
 * comments, typing errors and synonyms are seen through; the template's whole menu is no choice; a
 * word outside the vocabulary stays as itself in phase `unknown`.
 */
export function readStatus(fields: readonly Field[], words: readonly StatusWord[]): Status {
  const written = fields.filter(({key}) => key === 'status');
  const read = written.map((field) => readField(field, words));
  return read.find(({id}) => id !== undefined) ?? read[0] ?? {phase: 'unknown'};
}

function readField(field: Field, words: readonly StatusWord[]): Status {
  const raw = firstLine(field);
  const place = {raw, source: field.source, line: field.line};
  if (raw === undefined) return {phase: 'unknown', source: field.source, line: field.line};
  const menu = toMenu(raw, words);
  if (menu === 'unchosen') return {...place, raw, phase: 'unknown', isMenu: true};
  const word = findWord(menu ?? toPlainText(raw), words);
  return word ? {...place, raw, id: word.id, phase: word.phase} : {...place, raw, phase: 'unknown'};
}

// A section's first line that is no comment; a menu may be wrapped over several lines.
function firstLine({values, source}: Field): string | undefined {
  const text = values.join('\n').replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (source === 'section' && lines.length > 1 && /[|]\s*$/.test(lines[0] ?? ''))
    return lines.join('');
  return lines[0];
}

/** The chosen item of a menu left in place, `unchosen`, or undefined where it is no menu. */
function toMenu(raw: string, words: readonly StatusWord[]): string | undefined {
  const items = raw.replace(leadIn, '').split(/\s*[|/]\s*/);
  const known = items.filter((item) => matchWord(toPlainText(item), words) !== undefined);
  if (known.length < 2) return undefined;
  const marked = items.filter((item) => /^(\*\*|__|`|\[x\])/i.test(item.trim()));
  const kept = items.filter((item) => !/^~~.*~~$/.test(item.trim()));
  if (marked.length === 1) return toPlainText(marked[0] ?? '').replace(/^\[x\]\s*/i, '');
  return kept.length === 1 ? toPlainText(kept[0] ?? '') : 'unchosen';
}

const leadIn = /^\s*(?:(?:one|any) of|current(?:ly)?|(?:current )?status(?: is)?)\s*:?\s*/i;
const nothing = /^(tbd|todo|tba|n\/?a|none|null|unknown|\?+|-+|\[\]|\{\}|)$/i;

function findWord(text: string, words: readonly StatusWord[]): StatusWord | undefined {
  const plain = text
    .replace(leadIn, '')
    .replace(/\s#.*$/, '')
    .replace(/^["'[(]+|["'\])]+$/g, '')
    .trim();
  if (nothing.test(plain)) return undefined;
  const phrase = plain.split(/\s*[.,;:(\n–—]|\s-\s/)[0]?.trim() ?? '';
  if (phrase === '') return undefined;
  return matchWord(phrase, words) ?? matchStart(phrase, words) ?? toWord(phrase);
}

function matchWord(text: string, words: readonly StatusWord[]): StatusWord | undefined {
  const id = toStatusId(text).replace(/[.!]+$/, '');
  const byId = (wanted: string) =>
    words.find((word) => word.id.replaceAll('-', ' ') === wanted.replaceAll('-', ' '));
  const same = synonyms.find((group) => group.includes(id.replaceAll('-', ' ')));
  const close = () =>
    nearest(
      id,
      words.map((word) => word.id),
    );
  return byId(id) ?? same?.map(byId).find((word) => word !== undefined) ?? byId(close() ?? '');
}

// `implemented in v1.2` is implemented; `partially implemented` and `not accepted` are not.
function matchStart(text: string, words: readonly StatusWord[]): StatusWord | undefined {
  const [first = '', second = ''] = text.split(' ');
  if (!/^(by|in|since|as|at|on|with|for|from|and|to|see|via|\[|@|v?\d)/i.test(second))
    return undefined;
  return matchWord(first, words);
}
