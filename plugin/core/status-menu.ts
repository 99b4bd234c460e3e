import {toPlainText} from './inline.ts';

/**
 * The chosen item of a status menu that was left in place, `a|**b**|c` or `a|~~b~~`; `unchosen` where
 * all stand as they were, undefined where the text is no menu.
 */
export function readChoice(text: string, isKnown: (item: string) => boolean): string | undefined {
  const items = text.replace(/^[{"'`]+|[}"'`]+$/g, '').split(/\s*[|/]\s*/);
  if (items.length < 2 || items.filter(isKnown).length < 2) return undefined;
  const marked = items.filter((item) => /^(?:\*\*|__|`|\[x\])/i.test(item.trim()));
  const kept = items.filter((item) => !/^~~.*~~$/.test(item.trim()));
  if (marked.length === 1) return toPlainText(marked[0] ?? '').replace(/^\[x\]\s*/i, '');
  return kept.length === 1 ? kept[0] : 'unchosen';
}
