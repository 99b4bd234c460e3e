import type {Element, ElementContent, Root, RootContent} from 'hast';

/** Removes what React cannot render, from documents and plugins alike. */
export function prepareForReact(tree: Root): void {
  prepareChildren(tree, false);
}

function prepareChildren(parent: Root | Element, isInLink: boolean): void {
  const children = parent.children.flatMap((child): RootContent[] => {
    if (isInvisible(child, parent)) return [];
    if (child.type !== 'element') return [child];
    const isLink = child.tagName === 'a';
    prepareChildren(child, isInLink || isLink);
    dropProperties(child);
    if (child.tagName === 'p' && holdsBlock(child)) child.tagName = 'div';
    // Browsers close a link where the next begins, and React then finds another tree than it made.
    return isLink && isInLink ? child.children : [child];
  });
  // Content of an element is put into one again.
  parent.children = children as ElementContent[];
}

const tableParts = new Set(['table', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr']);

// React reports white space between cells as text in a wrong place.
function isInvisible(node: RootContent, parent: Root | Element): boolean {
  if (node.type === 'comment' || node.type === 'doctype') return true;
  if (node.type !== 'text' || parent.type !== 'element') return false;
  return tableParts.has(parent.tagName) && node.value.trim() === '';
}

// Owners' plugins do not know how the theme renders these.
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
