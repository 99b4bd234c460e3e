import {toPlainText} from '../markdown/inline.ts';

/** Words written side by side to choose from. */
export interface MenuItems {
  /** As written, with the marks around each. */
  readonly items: readonly string[];
  /** The separator between them. */
  readonly separator: '|' | '/' | ',' | 'or';
  /** All of them together are in brackets of some kind. */
  readonly isEnclosed: boolean;
}

/** The items of `a | b`, `{A, B}`, `[A/B/C]` or `A, B or C`; undefined where a text has only one. */
export function splitMenu(written: string): MenuItems | undefined {
  const text = unwrap(written.replace(/\s+/g, ' ').trim());
  const isEnclosed = /^[{[(<].*[}\])>]$/.test(text) && !/\]\(|\].*\[/.test(text);
  const inside = isEnclosed
    ? text.slice(1, -1).replace(/^[{[(<](.*)[}\])>]$/, '$1')
    : text.replace(/^[{"']+/, '').replace(/(?<![}"'])[}"']+$/, '');
  for (const [separator, split] of separators) {
    const items = split(inside)
      .map((item) => item.trim().replace(/^\[ ?\] ?/, ''))
      .filter((item) => item !== '');
    if (items.length > 1) return {items, separator, isEnclosed};
  }
  return undefined;
}

// Marks around all of it; `a`, `b` has some around each.
function unwrap(text: string): string {
  const inner = /^(\*{1,2}|_{1,2})([^*_]+)\1$/.exec(text)?.[2] ?? text;
  const bare = inner.replace(/(?<!\.)\.$/, '');
  return /^(["'`])([^"'`]+)\1$/.exec(bare)?.[2] ?? bare;
}

const separators = [
  ['|', (text: string) => text.split(/\\?\|/)],
  ['|', (text: string) => text.split(/ (?=\[[ x]?\] )/i)],
  ['/', (text: string) => text.split('/')],
  [',', splitList],
  [',', (text: string) => text.split(/→|[-=]>/)],
  ['or', (text: string) => text.split(' or ')],
] as const;

// `a, b or c` and `a, b, or c`: an `or` before the last comma belongs to its item.
function splitList(text: string): readonly string[] {
  const items = text.split(/[,;] ?(?:(?:or|and|&) )?/);
  return items.flatMap((item, at) =>
    at === items.length - 1 ? item.split(/ (?:or|and) /) : [item],
  );
}

/** An item as a word of a vocabulary: no marks, quotes or what follows `by`; undefined where it is none. */
export function toMenuWord(item: string): string | undefined {
  const word = toPlainText(item)
    .replace(/["'`]/g, '')
    .replace(/ by .*/i, '')
    .trim();
  return /^[a-z][a-z -]{1,30}$/i.test(word) && word.split(' ').length < 5 ? word : undefined;
}
