import {toPlainText} from './inline.ts';

/**
 * The chosen item of a status menu that was left in place, `a|**b**|c` or `[ ] a | [x] b`; `unchosen`
 * where all stand as they were, undefined where the text is no menu.
 */
export function readChoice(text: string, isKnown: (item: string) => boolean): string | undefined {
  const written = text.replace(/^[{"']+|[}"']+$/g, '').split(/\s*[|/]\s*/);
  const items = written.map((item) => item.trim().replace(/^\[ ?\]\s*/, ''));
  if (items.length < 2 || items.filter((item) => isKnown(withoutBox(item))).length < 2) {
    return undefined;
  }
  const marked = items.filter((item) => /^(?:\*\*|__|`|\[x\])/i.test(item));
  const kept = items.filter((item) => !/^~~.*~~$/.test(item));
  if (marked.length === 1) return toPlainText(withoutBox(marked[0] ?? ''));
  return kept.length === 1 ? kept[0] : 'unchosen';
}

function withoutBox(item: string): string {
  return item.replace(/^\[x\]\s*/i, '');
}
