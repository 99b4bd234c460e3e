import {voidElements} from './remark/allow-list.ts';
import {splitTags} from './remark/raw-tags.ts';

/** HTML in which every element is closed where it belongs, so that it cannot reach out of its place. */
export function balanceTags(html: string): string {
  const open: string[] = [];
  const pieces = splitTags(html, new Set()).map((token) => {
    if (token.kind !== 'tag') return token.text;
    if (!token.isClosing) {
      if (!voidElements.has(token.name)) open.push(token.name);
      return token.text;
    }
    const at = open.lastIndexOf(token.name);
    return at < 0 ? '' : close(open.splice(at));
  });
  return pieces.join('') + close(open);
}

function close(names: readonly string[]): string {
  return names
    .toReversed()
    .map((name) => `</${name}>`)
    .join('');
}
