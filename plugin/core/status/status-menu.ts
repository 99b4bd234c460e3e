import {toPlainText} from '../markdown/inline.ts';
import {type MenuItems, splitMenu, toMenuWord} from './menu-items.ts';

export interface Choice {
  readonly item: string;
  /** By a box: such a menu is meant to be kept. */
  readonly isTicked: boolean;
}

/**
 * The chosen item of a status menu that was left in place, `a|**b**|c` or `[ ] a | [x] b`;
 * `unchosen` if all items are unchanged, undefined if the text is no menu. `size` is that of the
 * vocabulary.
 */
export function readChoice(
  text: string,
  isKnown: (item: string) => boolean,
  size: number,
): Choice | 'unchosen' | undefined {
  const menu = splitMenu(text);
  if (!menu || !isMenu(menu, text, (item) => isKnown(withoutBox(item)), size)) return undefined;
  const {items} = menu;
  const marked = items.filter((item) => /^(?:\*\*|__|`|\[x\])/i.test(item));
  const kept = items.filter((item) => !/^~~.*~~$/.test(item));
  const [mark] = marked;
  if (mark && marked.length === 1) {
    return {item: toPlainText(withoutBox(mark)), isTicked: mark.startsWith('[')};
  }
  const [only] = kept;
  return only && kept.length === 1 ? {item: only, isTicked: false} : 'unchosen';
}

// Two known words between bars are a menu, commas may be between the parts of a sentence. Brackets
// around a list, or three words between bars, say so too where the words are not known.
function isMenu(
  {items, separator, isEnclosed}: MenuItems,
  text: string,
  isKnown: (item: string) => boolean,
  size: number,
): boolean {
  const known = items.filter(isKnown).length;
  const isBarred = separator === '|' || separator === '/';
  if (isBarred && known > 1) return true;
  if (known === items.length && (known > 2 || known >= size)) return true;
  if (text.includes('](')) return false;
  const areWords = items.every((item) => toMenuWord(withoutBox(item)) !== undefined);
  return areWords && (isEnclosed || (isBarred && items.length > 2));
}

function withoutBox(item: string): string {
  return item.replace(/^\[x\] ?/i, '');
}
