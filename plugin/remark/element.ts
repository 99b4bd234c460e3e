import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import type {DirectiveNode} from './parse-directive.ts';

// A name that no document is likely to use for a variable.
const component = 'DesignDirective_';
const module = '@theme/DesignDirective';

/** The component that replaces a directive. Its attributes are text, never code. */
export function createElement(
  {name, type, children}: DirectiveNode,
  attributes: Readonly<Record<string, string>>,
): MdxJsxFlowElement | MdxJsxTextElement {
  const given = Object.entries({directive: name, ...attributes}).map(([key, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: key,
    value,
  }));
  return type === 'textDirective'
    ? {type: 'mdxJsxTextElement', name: component, attributes: given, children}
    : {type: 'mdxJsxFlowElement', name: component, attributes: given, children: []};
}

/** The import of that component. */
export function createImport(): MdxjsEsm {
  return {
    type: 'mdxjsEsm',
    value: `import ${component} from '${module}'`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ImportDeclaration',
            attributes: [],
            specifiers: [
              {type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: component}},
            ],
            source: {type: 'Literal', value: module, raw: `'${module}'`},
          },
        ],
      },
    },
  };
}
