import path from 'node:path';
import type {
  MdxJsxAttribute,
  MdxJsxAttributeValueExpression,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import type {VFile} from 'vfile';
import {hashOf} from '../../../render/links/link-target.ts';
import {toAssetRequest} from '../../../render/module/asset-request.ts';

/** A file that the bundler emits, as the link to it. */
export interface Asset {
  readonly path: string;
  readonly suffix: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Files that a browser might run are offered as text instead, as on GitHub. */
  readonly isSafe: boolean;
}

/** The node that Docusaurus' transformLinks makes, for any file. */
export function toAssetElement(file: VFile, asset: Asset): MdxJsxTextElement {
  const given = Object.entries(asset.attributes).map(([name, value]) => attribute(name, value));
  return {
    type: 'mdxJsxTextElement',
    name: 'a',
    attributes: [
      // A file is no route: without this Docusaurus reports it as a broken link.
      attribute('target', '_blank'),
      attribute('data-noBrokenLinkCheck', 'true'),
      attribute('href', requireExpression(file, asset)),
      ...given,
    ],
    children: [],
  };
}

function attribute(name: string, value: string | MdxJsxAttributeValueExpression): MdxJsxAttribute {
  return {type: 'mdxJsxAttribute', name, value};
}

function requireExpression(file: VFile, asset: Asset): MdxJsxAttributeValueExpression {
  const request = toAssetRequest(
    {kind: 'link', path: asset.path},
    {
      folder: path.dirname(file.path),
      isServer: file.data.compilerName === 'server',
      isSafe: asset.isSafe,
    },
  );
  const hash = hashOf(asset.suffix);
  // A file, not a page: a site with slashes at the end of its addresses would give it one.
  const start = 'pathname://';
  return {
    type: 'mdxJsxAttributeValueExpression',
    value: `${JSON.stringify(start)} + require("${request}").default + ${JSON.stringify(hash)}`,
    data: {
      estree: {
        type: 'Program',
        sourceType: 'module',
        comments: [],
        body: [
          {
            type: 'ExpressionStatement',
            expression: {
              type: 'BinaryExpression',
              operator: '+',
              left: {
                type: 'BinaryExpression',
                operator: '+',
                left: {type: 'Literal', value: start},
                right: {
                  type: 'MemberExpression',
                  object: {
                    type: 'CallExpression',
                    callee: {type: 'Identifier', name: 'require'},
                    // `raw`, because the request is escaped for a place between double quotes.
                    arguments: [{type: 'Literal', value: request, raw: `"${request}"`}],
                    optional: false,
                  },
                  property: {type: 'Identifier', name: 'default'},
                  computed: false,
                  optional: false,
                },
              },
              right: {type: 'Literal', value: hash},
            },
          },
        ],
      },
    },
  };
}
