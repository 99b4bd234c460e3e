import type {Heading, Html, Root} from 'mdast';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {restoreTextDirectives} from './directives.ts';

/**
 * Remark plugin: headings hold text only, because Docusaurus copies their HTML into the table of
 * contents. Anchors in them move before the heading. Runs after the steps for HTML and links.
 */
export function cleanHeadings() {
  return (tree: Root, file: VFile): void => {
    const isMdx = /\.mdx$/i.test(file.path);
    visit(tree, 'heading', (heading, index, parent) => {
      if (parent === undefined || index === undefined || isMdx) return undefined;
      restoreTextDirectives(heading, String(file));
      const anchors = removeHtml(heading).flatMap(({value}) => findIds(value));
      unwrapFiles(heading);
      const lifted = anchors.map((id): Html => ({type: 'html', value: `<a id="${id}"></a>`}));
      parent.children.splice(index, 0, ...lifted);
      return [SKIP, index + lifted.length + 1];
    });
  };
}

function removeHtml(heading: Heading): Html[] {
  const removed: Html[] = [];
  visit(heading, 'html', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    removed.push(node);
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return removed;
}

// Our own step wrote these tags: one quoting, one spelling, `name` already turned into `id`.
function findIds(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
}

// A link inside the link of the table of contents breaks hydration.
function unwrapFiles(heading: Heading): void {
  visit(heading, 'mdxJsxTextElement', (node, index, parent) => {
    if (parent === undefined || index === undefined || node.name !== 'a') return undefined;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
}
