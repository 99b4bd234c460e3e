import {type MenuItems, splitMenu, toMenuWord} from '../status/menu-items.ts';
import {toOpenWords, toWord} from '../status/vocabulary.ts';
import {withoutComments} from '../text/comments.ts';
import type {Field, ParsedFile, StatusWord} from '../types.ts';
import {findMenuComments} from './menu-comment.ts';

/**
 * The words of a template's status menu, `One of: draft|accepted|done`, from the field itself or from a
 * comment beside it; empty where it has none.
 */
export function readMenu(template: ParsedFile): readonly StatusWord[] {
  for (const field of template.fields) {
    if (field.key !== 'status') continue;
    const words = readMenuText(withoutComments(joinValues(field)), isWritten);
    if (words.length > 1) return words;
    for (const comment of findMenuComments(template, field)) {
      const said = readMenuText(comment, () => true);
      if (said.length > 1) return said;
    }
  }
  return [];
}

// A list of words, with or without boxes, is a menu too.
function joinValues({values}: Field): string {
  const items = values.map((value) => value.replace(/^\[ ?\]\s*/, ''));
  const areWords = items.length > 1 && items.every((item) => toMenuWord(item) !== undefined);
  return areWords ? items.join(' | ') : values.join(' ');
}

function readMenuText(
  written: string,
  isMenu: (menu: MenuItems, words: readonly StatusWord[]) => boolean,
): readonly StatusWord[] {
  const text = written
    .replace(/<!--|-->/g, ' ')
    .replace(/^.*?\b(?:one of|such as)\b:?/i, '')
    .trim();
  const isCut = /[|/,]\s*(?:…|\.{3}|etc\b)/.test(text);
  const menu = splitMenu(text.replace(/,?\s*etc\b[.?)]*$|\?$|^(?!\()([^()]*)\)$/, '$1'));
  if (!menu) return [];
  const words = menu.items.map(toMenuWord).filter((word) => word !== undefined);
  const known = words.map(toWord);
  if (words.length < 2 || !isMenu(menu, known)) return [];
  // MADR's menu ends with `…`: its words come first, and others are right too.
  return isCut ? toOpenWords(known) : known;
}

// Commas are in sentences too: `Draft, waiting for review` is no menu.
function isWritten(
  {items, separator, isEnclosed}: MenuItems,
  words: readonly StatusWord[],
): boolean {
  if (separator === '|' || isEnclosed) return true;
  if (words.length < items.length) return false;
  const known = words.filter(({phase}) => phase !== 'unknown').length;
  return words.length > 2 || known > 1;
}
