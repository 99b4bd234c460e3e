import path from 'node:path';
import type {Image} from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxAttributeValueExpression,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import type {VFile} from 'vfile';
import {hashOf} from '../../../render/links/link-target.ts';
import {type AssetPlace, toAssetRequest} from '../../../render/module/asset-request.ts';

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
      // A file, not a page: a site with slashes at the end of its addresses would give it one.
      attribute('href', addressOf(toRequest(file, asset), 'pathname://', hashOf(asset.suffix))),
      ...given,
    ],
    children: [],
  };
}

/** The node that Docusaurus' transformImage makes, for a picture whose size it cannot read. */
export function toImageElement(
  file: VFile,
  {
    path: picture,
    suffix,
    alt,
    title,
  }: Pick<Asset, 'path' | 'suffix'> & Pick<Image, 'alt' | 'title'>,
): MdxJsxTextElement {
  const request = toAssetRequest({kind: 'image', path: picture}, toPlace(file, true));
  return {
    type: 'mdxJsxTextElement',
    name: 'img',
    attributes: [
      ...(alt ? [attribute('alt', alt)] : []),
      attribute('src', addressOf(request, '', hashOf(suffix))),
      ...(title ? [attribute('title', title)] : []),
    ],
    children: [],
  };
}

function attribute(name: string, value: string | MdxJsxAttributeValueExpression): MdxJsxAttribute {
  return {type: 'mdxJsxAttribute', name, value};
}

function toRequest(file: VFile, {path: target, isSafe}: Asset): string {
  return toAssetRequest({kind: 'link', path: target}, toPlace(file, isSafe));
}

function toPlace(file: VFile, isSafe: boolean): AssetPlace {
  const isServer = file.data.compilerName === 'server';
  return {folder: path.dirname(file.path), isServer, isSafe};
}

// What the bundler makes of the request, with a start and an end.
function addressOf(request: string, start: string, end: string): MdxJsxAttributeValueExpression {
  return {
    type: 'mdxJsxAttributeValueExpression',
    value: `${JSON.stringify(start)} + require("${request}").default + ${JSON.stringify(end)}`,
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
              right: {type: 'Literal', value: end},
            },
          },
        ],
      },
    },
  };
}
