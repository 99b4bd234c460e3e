import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {searchFolder} from '../client/search/search-data.ts';
import type {BundlerWatch} from './bundler-watch.ts';
import type {createDocumentRule} from './documents/document-rule.ts';
import {createStyleRules} from './styles/style-rule.ts';

/** What one instance adds to the bundler. */
interface BundlerParts {
  /** Renders documents. */
  readonly rule: ReturnType<typeof createDocumentRule>;
  /** Names of folders that code imports files by. */
  readonly aliases: Readonly<Record<string, string>>;
  /** The file in which Docusaurus lists the modules of all pages. */
  readonly registry: string;
  readonly isServer: boolean;
  /** Where the files of the search are in development. */
  readonly served: ServedFolder | undefined;
  /** Follows the work of the bundler in development. */
  readonly watch: BundlerWatch | undefined;
}

/** How documents are rendered, and where components find data. */
export function toBundlerConfig({rule, aliases, registry, isServer, served, watch}: BundlerParts) {
  return {
    module: {rules: [rule, ...createStyleRules(), ...(isServer ? [toOneFile(registry)] : [])]},
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

// Otherwise the server has a file for each document, with the components of the theme in every one.
function toOneFile(registry: string) {
  return {test: registry, parser: {dynamicImportMode: 'eager'}};
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
