import {toPlainText} from '../markdown/inline.ts';
import {toWord} from '../status/vocabulary.ts';
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
    if (text.includes('|') && words.length > 1) return words.map(toWord);
  }
  return [];
}
