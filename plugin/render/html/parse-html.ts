import type {Root} from 'hast';
import {fromParse5} from 'hast-util-from-parse5';
import {parseFragment} from 'parse5';

/** HTML as a browser would read it. Positions are left out: nobody needs them, and they cost half. */
export function parseHtml(html: string): Root {
  const tree = fromParse5(parseFragment(html));
  if (tree.type !== 'root') throw new Error('a fragment is a root');
  return tree;
}
