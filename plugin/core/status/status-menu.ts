import {toPlainText} from '../markdown/inline.ts';

export interface Choice {
  readonly item: string;
  /** By a box: such a menu is meant to be kept. */
  readonly isTicked: boolean;
}

/**
 * The chosen item of a status menu that was left in place, `a|**b**|c` or `[ ] a | [x] b`; `unchosen`
 * where all stand as they were, undefined where the text is no menu.
 */
export function readChoice(
  text: string,
  isKnown: (item: string) => boolean,
): Choice | 'unchosen' | undefined {
  const written = text.replace(/^[{"']+|[}"']+$/g, '').split(/\s*[|/]\s*/);
  const items = written.map((item) => item.trim().replace(/^\[ ?\]\s*/, ''));
  if (items.length < 2 || items.filter((item) => isKnown(withoutBox(item))).length < 2) {
    return undefined;
  }
  const marked = items.filter((item) => /^(?:\*\*|__|`|\[x\])/i.test(item));
  const kept = items.filter((item) => !/^~~.*~~$/.test(item));
  const [mark] = marked;
  if (mark !== undefined && marked.length === 1) {
    return {item: toPlainText(withoutBox(mark)), isTicked: /^\[x\]/i.test(mark)};
  }
  const [only] = kept;
  return only !== undefined && kept.length === 1 ? {item: only, isTicked: false} : 'unchosen';
}

function withoutBox(item: string): string {
  return item.replace(/^\[x\]\s*/i, '');
}
