import type {Element, ElementContent, Root, RootContent} from 'hast';
import {SKIP, visit} from 'unist-util-visit';

/** Takes out what React cannot take, whoever wrote it. */
export function prepareForReact(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (isInvisible(node, parent)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'element') return undefined;
    if (node.tagName === 'p' && holdsBlock(node)) node.tagName = 'div';
    dropProperties(node);
    if (node.tagName === 'a') unwrapLinks(node);
    return undefined;
  });
}

const tableParts = new Set(['table', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr']);

// React reports white space between cells as text in a wrong place.
function isInvisible(node: Root | RootContent, parent: Root | RootContent): boolean {
  if (node.type === 'comment' || node.type === 'doctype') return true;
  if (node.type !== 'text' || parent.type !== 'element') return false;
  return tableParts.has(parent.tagName) && node.value.trim() === '';
}

// Owners' plugins know nothing of what the theme makes of these.
function holdsBlock({children}: Element): boolean {
  return children.some(
    (child) =>
      child.type === 'element' &&
      (/^(?:alert|admonition|mermaid|pre)$/.test(child.tagName) || holdsBlock(child)),
  );
}

// A handler or a ref given as a string crashes the page when React takes it over (React #231).
function dropProperties({properties}: Element): void {
  for (const name of Object.keys(properties)) {
    if (/^on/i.test(name) || /^(?:ref|key|children|dangerouslySetInnerHTML)$/i.test(name)) {
      delete properties[name];
    }
  }
}

// Browsers close a link where the next begins, and React then finds another tree than it made.
function unwrapLinks(link: Element): void {
  visit(link, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined || node.tagName !== 'a') return undefined;
    const inside: readonly ElementContent[] = node.children;
    parent.children.splice(index, 1, ...inside);
    return [SKIP, index];
  });
}
