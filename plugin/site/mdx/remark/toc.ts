import type {Node, Program} from 'estree';
import type {Root} from 'mdast';
import type {} from 'mdast-util-mdxjs-esm';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

/**
 * Remark plugin: the table of contents that Docusaurus made of the headings holds no HTML but the
 * plain marks. The theme inserts it with `dangerouslySetInnerHTML`, and for node types it does not
 * know (pictures, formulas, …) Docusaurus forgets to escape their text.
 */
export function cleanToc() {
  return (tree: Root, file: VFile): void => {
    if (/\.mdx$/i.test(file.path)) return;
    visit(tree, 'mdxjsEsm', (node) => {
      if (node.data?.estree && exportsToc(node.data.estree)) cleanLiterals(node.data.estree);
    });
  };
}

function exportsToc({body}: Program): boolean {
  const [statement] = body;
  if (statement?.type !== 'ExportNamedDeclaration') return false;
  if (statement.declaration?.type !== 'VariableDeclaration') return false;
  const [variable] = statement.declaration.declarations;
  return variable?.id.type === 'Identifier' && variable.id.name === 'toc';
}

// Whatever shape Docusaurus gives the list: every string in it, at any depth.
function cleanLiterals(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (isStringLiteral(value)) {
    value.value = cleanHtml(value.value);
    delete value.raw;
    return;
  }
  for (const child of Object.values(value)) cleanLiterals(child);
}

function isStringLiteral(value: object): value is {value: string; raw?: string} {
  const node = value as Partial<Node>;
  return node.type === 'Literal' && typeof node.value === 'string';
}

function cleanHtml(html: string): string {
  return html.replace(/<(?!\/?(?:code|em|strong|del)>)/g, '&lt;');
}
