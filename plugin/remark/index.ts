import path from 'node:path';
import type {Root} from 'mdast';
import type {} from 'mdast-util-directive';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {toElement, toImport} from './element.ts';
import {isDirective, readDirective} from './read-directive.ts';

/** Options of the remark plugin. */
export interface DesignDirectivesOptions {
  /** The `id` of the instance that directives mean where they do not say so. */
  readonly plugin?: string;
}

/**
 * Remark plugin for docs, blog and pages: `::design-list`, `:design[…]` and `::design-summary` become
 * components. Their form is checked here; what they lead to is looked up while the page renders, since a
 * bundler may take an unchanged page from its cache after its designs have changed.
 */
export default function designDirectives({plugin = 'default'}: DesignDirectivesOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const faults: string[] = [];
    let isUsed = false;
    visit(tree, (node, index, parent) => {
      if (!isDirective(node) || parent === undefined || index === undefined) return undefined;
      const place = toPlace(file, node.position?.start.line);
      const read = readDirective(node);
      if (read === undefined) return undefined;
      if ('fault' in read) {
        faults.push(`${place}  ${read.fault}`);
        return undefined;
      }
      isUsed = true;
      const element = toElement(node, {place, plugin, ...read.attributes});
      parent.children[index] = element;
      return [SKIP, index + 1];
    });
    if (faults.length > 0) file.fail(faults.join('\n'));
    if (isUsed) tree.children.unshift(toImport());
  };
}

// From where the command runs: what a terminal can open.
function toPlace(file: VFile, line: number | undefined): string {
  const name = path.relative(file.cwd, file.path).split(path.sep).join('/');
  return line === undefined ? name : `${name}:${line}`;
}
