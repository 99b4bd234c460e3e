import path from 'node:path';
import type {Root} from 'mdast';
import type {} from 'mdast-util-directive';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {createElement, createImport} from './element.ts';
import {isDirective, parseDirective} from './parse-directive.ts';

/** Options of the remark plugin. */
export interface DesignDirectivesOptions {
  /** The `id` of the plugin instance of directives without a `plugin` attribute. */
  readonly plugin?: string;
}

/**
 * Remark plugin for docs, blog and pages: replaces `::design-list`, `:design[…]` and `::design-summary`
 * by components. Only their form is checked here. The designs are looked up when the page renders, since
 * a bundler may reuse a compiled page after its designs have changed.
 */
export default function designDirectives({plugin = 'default'}: DesignDirectivesOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const faults: string[] = [];
    let isUsed = false;
    visit(tree, (node, index, parent) => {
      if (!isDirective(node) || parent === undefined || index === undefined) return undefined;
      const place = formatPlace(file, node.position?.start.line);
      const read = parseDirective(node);
      if (read === undefined) return undefined;
      if ('fault' in read) {
        faults.push(`${place}  ${read.fault}`);
        return undefined;
      }
      isUsed = true;
      const element = createElement(node, {place, plugin, ...read.attributes});
      parent.children[index] = element;
      return [SKIP, index + 1];
    });
    if (faults.length > 0) file.fail(faults.join('\n'));
    if (isUsed) tree.children.unshift(createImport());
  };
}

// Relative to the current folder, so that terminals can open it.
function formatPlace(file: VFile, line: number | undefined): string {
  const name = path.relative(file.cwd, file.path).split(path.sep).join('/');
  return line === undefined ? name : `${name}:${line}`;
}
