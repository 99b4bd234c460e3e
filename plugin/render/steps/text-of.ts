import type {Nodes} from 'hast';

/** What a reader sees of a node; of a picture its text, of a footnote's number nothing. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (node.tagName === 'img') return String(node.properties.alt ?? '');
    if (node.properties.dataFootnoteRef !== undefined) return '';
  }
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
