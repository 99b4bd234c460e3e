import type {Root} from 'hast';
import {eachElement} from './each-element.ts';

/** `#Usage-Example` finds `usage-example`; case does not matter on GitHub. */
export function matchAnchors(tree: Root): void {
  const ids = new Map<string, string>();
  eachElement(tree, ({properties: {id}}) => {
    if (typeof id === 'string' && !ids.has(id.toLowerCase())) ids.set(id.toLowerCase(), id);
  });
  eachElement(tree, ({tagName, properties}) => {
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
