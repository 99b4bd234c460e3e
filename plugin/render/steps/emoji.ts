import type {Root} from 'hast';
import {get} from 'node-emoji';
import {SKIP, visit} from 'unist-util-visit';

/** `:tada:` becomes its picture, outside of code; after headings have their ids, as in Docusaurus. */
export function replaceShortcodes(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'element' && /^(?:code|pre|script|style)$/.test(node.tagName)) return SKIP;
    if (node.type !== 'text' || !node.value.includes(':')) return undefined;
    node.value = node.value.replace(/:(?:\+1|-1|[\w-]+):/g, (code) => get(code) ?? code);
    return undefined;
  });
}
