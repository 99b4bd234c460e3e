import type {Element, Root} from 'hast';
import {get} from 'node-emoji';

/** `:tada:` becomes its picture, outside of code; after headings have their ids, as in Docusaurus. */
export function replaceShortcodes({children}: Root | Element): void {
  for (const child of children) {
    if (child.type === 'text' && child.value.includes(':')) {
      child.value = child.value.replace(/:(?:\+1|-1|[\w-]+):/g, (code) => get(code) ?? code);
    }
    if (child.type !== 'element' || /^(?:code|pre|script|style)$/.test(child.tagName)) continue;
    replaceShortcodes(child);
  }
}
