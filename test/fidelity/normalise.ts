import type {Element, Nodes, Root} from 'hast';
import {createTagFilter, findClosings} from '../../plugin/render/html/filter-tags.ts';
import {parseHtml} from '../../plugin/render/html/parse-html.ts';
import {sanitizeTree} from '../../plugin/render/html/sanitize-tree.ts';

/**
 * HTML of either renderer as lines to compare: through the same two walls, and without what is a matter of
 * form and not of reading.
 *
 * - Footnotes: the ids, the label above the notes and the arrows back; numbers and notes stay.
 * - Task boxes and the language of code stand as text, since the wall would take them from raw tags.
 * - Addresses are decoded: one side percent-encodes them.
 * - White space between blocks and at their edges; inside `<pre>` every character counts.
 */
export function normalise(html: string): readonly string[] {
  const plain = writeOwnAsText(html);
  const filter = createTagFilter(findClosings([plain]), true);
  const tree = sanitizeTree(parseHtml(filter(plain, 0).join('')));
  return writeChildren(tree, '', false);
}

function writeOwnAsText(html: string): string {
  return html
    .replace(
      /<input type="checkbox"( checked(?:="")?)? disabled(?:="")?(?: \/)?>/g,
      (_, checked) => (checked ? '[done]' : '[open]'),
    )
    .replace(
      /<pre(?: data-design-block="")?><code class="(language-[^"]*)"(?: data-design-meta="[^"]*")?>/g,
      '<pre><code title="$1">',
    )
    .replaceAll('<pre data-design-block="">', '<pre>')
    .replace(
      /<sup(?: class="footnote-ref")?><a href="#[^"]*" id="[^"]*" data-footnote-ref[^>]*>(\d+)<\/a><\/sup>/g,
      '[note $1]',
    )
    .replace(
      / ?<a href="#[^"]*"(?: class="footnote-backref")? data-footnote-backref[^>]*>[\s\S]*?<\/a>/g,
      '',
    )
    .replace(/<section[^>]* data-footnotes[^>]*>|<section data-footnotes[^>]*>/, '<section>')
    .replace(/<h2 class="sr-only" id="footnote-label">Footnotes<\/h2>/, '')
    .replace(/<li id="(?:user-content-)?fn-[^"]*">/g, '<li>');
}

const blocks = new Set(
  'root blockquote caption col colgroup dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

function writeChildren(node: Root | Element, indent: string, isPre: boolean): readonly string[] {
  const isBlock = isBlockNode(node);
  const {children} = node;
  return children.flatMap((child, at): readonly string[] => {
    if (child.type === 'element') return writeElement(child, indent, isPre);
    if (child.type !== 'text') return [];
    const startsBlock = (isBlock && at === 0) || isBlockNode(children[at - 1]);
    const endsBlock = (isBlock && at === children.length - 1) || isBlockNode(children[at + 1]);
    const text = isPre ? child.value : tidy(child.value, startsBlock, endsBlock);
    return text === '' ? [] : [`${indent}${JSON.stringify(text)}`];
  });
}

function tidy(text: string, startsBlock: boolean, endsBlock: boolean): string {
  const single = text.replace(/\s+/g, ' ');
  const start = startsBlock ? single.trimStart() : single;
  return endsBlock ? start.trimEnd() : start;
}

function isBlockNode(node: Nodes | undefined): boolean {
  if (node?.type === 'root') return true;
  return node?.type === 'element' && (blocks.has(node.tagName) || node.tagName === 'br');
}

function writeElement(element: Element, indent: string, isPre: boolean): readonly string[] {
  const attributes = Object.entries(element.properties)
    .map(([name, value]) => ` ${name}=${JSON.stringify(decode(String(value)))}`)
    .sort();
  const inside = isPre || element.tagName === 'pre';
  return [
    `${indent}<${element.tagName}${attributes.join('')}>`,
    ...writeChildren(element, `${indent} `, inside),
  ];
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
