import type {Nodes, Paragraph, PhrasingContent, Root, RootContent} from 'mdast';
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

/**
 * Remark plugin: what only looks like a directive (`foo:v1.2`, `::x`, `:::foo`) is text again.
 * It runs after the owner's plugins; a directive that one of them took up has `data`.
 */
export function restoreDirectives() {
  return (tree: Root, file: VFile): void => {
    // In MDX a directive is meant, and Docusaurus warns of an unknown one.
    if (/\.mdx$/i.test(file.path)) return;
    const source = String(file);
    restoreTextDirectives(tree, source);
    visit(tree, ['leafDirective', 'containerDirective'], (node, index, parent) => {
      if (parent === undefined || index === undefined || node.data !== undefined) return undefined;
      if (node.type === 'leafDirective') {
        parent.children[index] = {type: 'paragraph', children: toInlines(node, source)};
        return [SKIP, index];
      }
      if (node.type !== 'containerDirective') return undefined;
      // The children stand at the same place now, so the visit goes on with them.
      parent.children.splice(index, 1, ...toBlocks(node, source));
      return [SKIP, index];
    });
  };
}

/** Restores the text directives below a node, for headings whose text is needed earlier. */
export function restoreTextDirectives(below: Nodes, source: string): void {
  visit(below, 'textDirective', (node, index, parent) => {
    if (parent === undefined || index === undefined || node.data !== undefined) return undefined;
    const inlines = toInlines(node, source);
    parent.children.splice(index, 1, ...inlines);
    return [SKIP, index];
  });
}

// The source up to the label, the label as it was understood, and the source after it.
function toInlines(node: TextDirective | LeafDirective, source: string): PhrasingContent[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  const from = node.children[0]?.position?.start.offset;
  const to = node.children.at(-1)?.position?.end.offset;
  if (start === undefined || end === undefined) return [toText(`:${node.name}`), ...node.children];
  if (from === undefined || to === undefined) return [toText(source.slice(start, end))];
  return [toText(source.slice(start, from)), ...node.children, toText(source.slice(to, end))];
}

function toBlocks(node: ContainerDirective, source: string): RootContent[] {
  const written = source.slice(node.position?.start.offset, node.position?.end.offset).split('\n');
  const opening = written[0] ?? `:::${node.name}`;
  const closing = /:{3,}[ \t]*$/.exec(written.at(-1) ?? '');
  const isClosed = written.length > 1 && closing !== null;
  const content = node.children.filter((child) => !isLabel(child));
  return [
    toParagraph(opening.trimEnd()),
    ...content,
    ...(isClosed ? [toParagraph(closing[0].trimEnd())] : []),
  ];
}

function isLabel(node: RootContent): boolean {
  return node.type === 'paragraph' && node.data?.directiveLabel === true;
}

function toParagraph(value: string): Paragraph {
  return {type: 'paragraph', children: [toText(value)]};
}

function toText(value: string): PhrasingContent {
  return {type: 'text', value};
}
