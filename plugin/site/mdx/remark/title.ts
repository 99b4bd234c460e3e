import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

/** Says whether the heading on this line of the file is the title that the page header shows. */
export type IsTitleLine = (sourcePath: string, line: number) => boolean;

/**
 * Remark plugin: the title leaves the text, since the page header shows it. The header is the
 * page's level 1; other such headings become level 2, which has an id and a place in the contents.
 */
export function removeTitle({isTitleLine}: {readonly isTitleLine: IsTitleLine}) {
  return (tree: Root, file: VFile): void => {
    const title = tree.children.findIndex(
      (node) =>
        node.type === 'heading' &&
        node.position !== undefined &&
        isTitleLine(file.path, node.position.start.line),
    );
    if (title !== -1) tree.children.splice(title, 1);
    visit(tree, 'heading', (heading) => {
      if (heading.depth === 1) heading.depth = 2;
    });
  };
}
