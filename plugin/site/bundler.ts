import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {createDocumentRule} from './documents/document-rule.ts';

type Rule = ReturnType<typeof createDocumentRule>;

/**
 * What one instance adds to the bundler: how documents are rendered, and where components find data.
 * `aliases` are names of folders by which code asks for files in them.
 */
export function toBundlerConfig(
  rule: Rule,
  aliases: Readonly<Record<string, string>>,
  isServer: boolean,
) {
  return {
    module: {rules: [rule]},
    resolve: {
      alias: {
        'docusaurus-plugin-design-docs/client$': toClientModule(import.meta.url),
        ...aliases,
      },
    },
    ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {designRecords}}}}),
  };
}

// All pages that show designs share one file of them, instead of each holding them all.
const designRecords = {
  test: /[\\/]docusaurus-plugin-design-docs[\\/][\w-]+[\\/]records\.json$/,
  chunks: 'async' as const,
  enforce: true,
  priority: 50,
};

// What components import by the name of the package, from the sources as well as from `lib/`.
function toClientModule(here: string): string {
  return fileURLToPath(new URL(`../client/index${path.extname(here)}`, here));
}
