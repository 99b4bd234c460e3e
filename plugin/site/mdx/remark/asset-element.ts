import path from 'node:path';
import {escapePath, getFileLoaderUtils, posixPath} from '@docusaurus/utils';
import type {
  MdxJsxAttribute,
  MdxJsxAttributeValueExpression,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import type {VFile} from 'vfile';
import {hashOf} from './link-target.ts';

/** A file that the bundler emits, as the `<a>` or `<img>` that shows it. */
export interface Asset {
  readonly name: 'a' | 'img';
  readonly path: string;
  readonly suffix: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Files that a browser would run are offered as text instead, as on GitHub. */
  readonly isSafe: boolean;
}

/** The node that Docusaurus' transformLinks and transformImage make, for any file. */
export function toAssetElement(file: VFile, asset: Asset): MdxJsxTextElement {
  const isLink = asset.name === 'a';
  const own = isLink
    ? // A file is no route: without this Docusaurus reports it as a broken link.
      [attribute('target', '_blank'), attribute('data-noBrokenLinkCheck', 'true')]
    : [];
  const source = attribute(isLink ? 'href' : 'src', requireExpression(file, asset));
  const given = Object.entries(asset.attributes).map(([name, value]) => attribute(name, value));
  return {
    type: 'mdxJsxTextElement',
    name: asset.name,
    attributes: [...own, source, ...given],
    children: [],
  };
}

function attribute(name: string, value: string | MdxJsxAttributeValueExpression): MdxJsxAttribute {
  return {type: 'mdxJsxAttribute', name, value};
}

function requireExpression(file: VFile, asset: Asset): MdxJsxAttributeValueExpression {
  const request = toRequest(file, asset);
  const hash = hashOf(asset.suffix);
  // A file, not a page: a site with slashes at the end of its addresses would give it one.
  const start = asset.name === 'a' ? 'pathname://' : '';
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

function toRequest(file: VFile, {name, path: assetPath, isSafe}: Asset): string {
  const {loaders} = getFileLoaderUtils(file.data.compilerName === 'server');
  const relative = escapePath(`./${posixPath(path.relative(path.dirname(file.path), assetPath))}`);
  if (name === 'img') return `${loaders.inlineMarkdownImageFileLoader}${relative}`;
  const loader = loaders.inlineMarkdownLinkFileLoader;
  const isRunByBrowsers = /\.(?:[sx]?html?|xht|mhtml?|xml|xslt?)$/i.test(assetPath);
  const emit = isSafe && isRunByBrowsers ? loader.replace('[ext]', '[ext].txt') : loader;
  // The name before `!=` keeps the bundler from parsing JSON, CSS and the like as modules.
  return `${relative}.raw!=${emit}${relative}`;
}
