import type {Root} from 'hast';
import {type PluggableList, unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {OwnerSteps} from '../render-document.ts';

/** Makes the owner's rehype plugins a step of the renderer; `file` and `text` are for what they report. */
export function createOwnerSteps(plugins: PluggableList) {
  const processor = unified().use(plugins).freeze();
  return (file: string, text: string): OwnerSteps => {
    if (plugins.length === 0) return async (tree) => tree;
    return async (tree) => {
      const changed = await processor.run(tree, {path: file, value: text});
      if (changed.type !== 'root') throw new Error(`A rehype plugin made no tree of ${file}`);
      const root = changed as Root; // hast is the only kind of tree that goes in
      assertNoMdx(root, file);
      return root;
    };
  };
}

function assertNoMdx(tree: Root, file: string): void {
  visit(tree, (node) => {
    if (!/^mdx/.test(node.type)) return;
    throw new Error(
      `A plugin of \`rehypePlugins\` made a node \`${node.type}\` in ${file}, and plain Markdown has no such nodes. Use a plugin that makes elements, or rename the document to .mdx.`,
    );
  });
}
