import {toPlainText} from '../markdown/inline.ts';

/** Words written side by side to choose from. */
export interface MenuItems {
  /** As written, with the marks around each. */
  readonly items: readonly string[];
  /** What stands between them. */
  readonly separator: '|' | '/' | ',' | 'or';
  /** Brackets of some kind stand around all of them. */
  readonly isEnclosed: boolean;
}

/** The items of `a | b`, `{A, B}`, `[A/B/C]` or `A, B or C`; undefined where a text has only one. */
export function splitMenu(written: string): MenuItems | undefined {
  const text = written.trim().replace(/^["'`]+|["'`.]+$/g, '');
  const isEnclosed = /^[{[(<].*[}\])>]$/s.test(text) && !/\]\(/.test(text);
  const inside = isEnclosed ? text.slice(1, -1) : text.replace(/^[{"']+|[}"']+$/g, '');
  for (const [separator, pattern] of separators) {
    const items = inside
      .split(pattern)
      .map((item) => item.trim().replace(/^\[ ?\]\s*/, ''))
      .filter((item) => item !== '');
    if (items.length > 1) return {items, separator, isEnclosed};
  }
  return undefined;
}

const separators = [
  ['|', /\s*\\?\|\s*/],
  ['/', /\s*\/\s*/],
  [',', /\s*,\s*(?:(?:or|and|&)\s+)?|\s+(?:or|and)\s+(?=[^,]*$)/],
  ['or', /\s+or\s+/],
] as const;

/** An item as a word of a vocabulary: no marks, quotes or what follows `by`; undefined where it is none. */
export function toMenuWord(item: string): string | undefined {
  const word = toPlainText(item)
    .replace(/["'`]/g, '')
    .replace(/ by .*$/i, '')
    .trim();
  return /^[a-z][a-z -]{1,30}$/i.test(word) && word.split(/\s+/).length < 5 ? word : undefined;
}
