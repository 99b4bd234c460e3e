import {toPlainText} from '../markdown/inline.ts';
import {toOpenWords, toWord} from '../status/vocabulary.ts';
import type {ParsedFile, StatusWord} from '../types.ts';

/** The words of a template's status menu, `One of: draft|accepted|done`; empty where it has none. */
export function readMenu(template: ParsedFile): readonly StatusWord[] {
  for (const {key, values} of template.fields) {
    if (key !== 'status') continue;
    const text = values
      .join(' ')
      .replace(/<!--|-->|[{}]/g, ' ')
      .replace(/^.*?one of:?/i, '');
    const words = text
      .split('|')
      .map((word) =>
        toPlainText(word)
          .replace(/["']/g, '')
          .replace(/ by .*$/i, '')
          .trim(),
      )
      .filter((word) => /^[a-z][a-z -]{1,30}$/i.test(word));
    if (text.includes('|') && words.length > 1) return withOthers(words.map(toWord), text);
  }
  return [];
}

// MADR's menu ends with `…`: its words come first, and others are right too.
function withOthers(words: readonly StatusWord[], text: string): readonly StatusWord[] {
  return /\|\s*(?:…|\.{3})/.test(text) ? toOpenWords(words) : words;
}
