import {voidElements} from '../mdx/remark/allow-list.ts';
import {splitTags} from '../mdx/remark/raw-tags.ts';

/** HTML in which every element is closed where it belongs, so that it cannot reach out of its place. */
export function balanceTags(html: string): string {
  const open: string[] = [];
  // So that no closing tag without an opening one looks through all that are open.
  const openCount = new Map<string, number>();
  const count = (name: string, by: number) => openCount.set(name, (openCount.get(name) ?? 0) + by);
  const pieces = splitTags(html, new Set()).map((token) => {
    if (token.kind !== 'tag') return token.text;
    if (!token.isClosing) {
      if (voidElements.has(token.name)) return token.text;
      open.push(token.name);
      count(token.name, 1);
      return token.text;
    }
    if (!openCount.get(token.name)) return '';
    const closed = open.splice(open.lastIndexOf(token.name));
    for (const name of closed) count(name, -1);
    return close(closed);
  });
  return pieces.join('') + close(open);
}

function close(names: readonly string[]): string {
  return names
    .toReversed()
    .map((name) => `</${name}>`)
    .join('');
}
