import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {searchFolder} from '../client/search/search-data.ts';
import type {BundlerWatch} from './bundler-watch.ts';
import type {createDocumentRule} from './documents/document-rule.ts';

type Rule = ReturnType<typeof createDocumentRule>;

/**
 * What one instance adds to the bundler: how documents are rendered, and where components find data.
 * `aliases` are names of folders by which code asks for files in them; `served` is where the files of the
 * search are while somebody writes, and `watch` then follows its work.
 */
export function toBundlerConfig(
  rule: Rule,
  aliases: Readonly<Record<string, string>>,
  isServer: boolean,
  served: ServedFolder | undefined,
  watch: BundlerWatch | undefined,
) {
  return {
    module: {rules: [rule]},
    resolve: {
      alias: {
        'docusaurus-plugin-design-docs/client$': toClientModule(import.meta.url),
        ...aliases,
      },
    },
    ...(watch && !isServer ? {plugins: [watch.plugin]} : {}),
    ...(served && !isServer ? {devServer: {static: [toStatic(served)]}} : {}),
    ...(isServer ? {} : {optimization: {splitChunks: {cacheGroups: {designRecords}}}}),
  };
}

/** A folder that `docusaurus start` serves. */
export interface ServedFolder {
  readonly folder: string;
  /** Address of the index. */
  readonly root: string;
}

// Docusaurus adds it to the folders of static files. Nothing is loaded again when files in it change.
function toStatic({folder, root}: ServedFolder) {
  return {
    directory: folder,
    publicPath: `${root.replace(/\/$/, '')}/${searchFolder}`,
    watch: false,
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
