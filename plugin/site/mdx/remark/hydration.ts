import type {Element, Root, RootContent} from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import {SKIP, visit} from 'unist-util-visit';
import {isSafeUrl} from '../../../core/text/safe-url.ts';

/** Rehype plugin for `.mdx`: removes what React or the MDX compiler cannot process. */
export function prepareForReact() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (parent === undefined || index === undefined) return undefined;
      if (isInvisible(node, parent)) {
        parent.children.splice(index, 1);
        return [SKIP, index];
      }
      if (node.type !== 'element') return undefined;
      if (isMixedCode(node, parent)) {
        parent.children.splice(index, 1, toPlainCode(node));
        return index;
      }
      if (node.tagName === 'p' && holdsBlock(node)) node.tagName = 'div';
      dropProperties(node);
      if (isLink(node)) unwrapLinks(node);
      return undefined;
    });
  };
}

const tableParts = new Set(['table', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr']);

// React reports white space between cells as text in a wrong place.
function isInvisible(node: Root | RootContent, parent: Root | RootContent): boolean {
  if (node.type === 'comment' || node.type === 'doctype') return true;
  if (node.type !== 'text' || parent.type !== 'element') return false;
  return tableParts.has(parent.tagName) && node.value.trim() === '';
}

// They fit anywhere in MDX; the theme makes a `<div>` of them.
function holdsBlock(paragraph: Element): boolean {
  return paragraph.children.some(
    (child) =>
      child.type === 'element' &&
      (/^(?:admonition|mermaid)$/.test(child.tagName) || holdsBlock(child)),
  );
}

// The theme makes a block, which no sentence can hold, of code that is more than one line of text.
function isMixedCode({tagName, children}: Element, parent: Root | RootContent): boolean {
  if (tagName !== 'code' || (parent.type === 'element' && parent.tagName === 'pre')) return false;
  return children.some((child) => child.type !== 'text' || child.value.includes('\n'));
}

// An element marked as JSX that an author wrote is the browser's own; the theme does not replace it
// (@mdx-js/mdx, remark-mark-and-unravel).
function toPlainCode({children}: Element): RootContent {
  const data = {_mdxExplicitJsx: true};
  // JSX nodes hold what an element holds; their types know only mdast.
  const inside = children as never;
  return {type: 'mdxJsxTextElement', name: 'code', attributes: [], children: inside, data};
}

function dropProperties({properties, tagName}: Element): void {
  for (const [name, value] of Object.entries(properties)) {
    const isUrl = name === 'href' || name === 'src';
    const isUnsafe = isUrl && !isSafeUrl(String(value), name === 'src' ? 'image' : 'link');
    // A handler or a ref given as a string crashes the page when React takes it over (React #231).
    const isForReact = /^on/i.test(name) || name === 'ref';
    const isBadStyle = name === 'style' && !isStyle(String(value));
    if (isUnsafe || isForReact || isBadStyle) delete properties[name];
  }
  if (tagName === 'input' && properties.checked) properties.disabled = true;
}

// The compiler throws at a style that it cannot parse.
function isStyle(value: string): boolean {
  const declarations = /^\s*(?:[-\w]+\s*:(?:[^;{}"']|"[^"]*"|'[^']*')+(?:;\s*|$))*$/;
  return declarations.test(value) && !value.includes('/*');
}

function isLink(node: Root | RootContent): boolean {
  if (node.type === 'element') return node.tagName === 'a';
  return node.type === 'mdxJsxTextElement' && node.name === 'a';
}

// Browsers close a link where the next begins, and React then finds another tree than it made.
function unwrapLinks(link: Element): void {
  visit(link, (node, index, parent) => {
    if (parent === undefined || index === undefined || !isLink(node)) return undefined;
    if (!('children' in node)) return undefined;
    // Both kinds of link hold what an element holds; the types of JSX nodes know only mdast.
    parent.children.splice(index, 1, ...(node.children as Element['children']));
    return [SKIP, index];
  });
}
