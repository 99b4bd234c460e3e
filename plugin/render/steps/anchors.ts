import type {Root} from 'hast';
import {visit} from 'unist-util-visit';

/** `#Usage-Example` finds `usage-example`; case does not matter on GitHub. */
export function matchAnchors(tree: Root): void {
  const ids = new Map<string, string>();
  visit(tree, 'element', ({properties: {id}}) => {
    if (typeof id === 'string' && !ids.has(id.toLowerCase())) ids.set(id.toLowerCase(), id);
  });
  visit(tree, 'element', ({tagName, properties}) => {
    const {href} = properties;
    if (tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return;
    const id = ids.get(href.slice(1).toLowerCase()) ?? ids.get(decode(href.slice(1)).toLowerCase());
    if (id !== undefined) properties.href = `#${id}`;
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
