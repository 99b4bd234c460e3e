import path from 'node:path';
import {escapePath, getFileLoaderUtils, posixPath} from '@docusaurus/utils';
import {publishedAs} from '../links/published-as.ts';
import type {Asset} from '../settings.ts';

/** The settings that decide how a file is published. */
export interface AssetPlace {
  /** The folder of the document. */
  readonly folder: string;
  readonly isServer: boolean;
  /** Whether files that a browser would run are offered as text instead, as on GitHub. */
  readonly isSafe: boolean;
}

/** The request with which the bundler publishes a file, of any kind, and gives its address. */
export function toAssetRequest(
  {kind, path: file}: Asset,
  {folder, isServer, isSafe}: AssetPlace,
): string {
  const {loaders} = getFileLoaderUtils(isServer);
  const relative = escapePath(`./${posixPath(path.relative(folder, file))}`);
  if (kind === 'image') return `${loaders.inlineMarkdownImageFileLoader}${relative}`;
  const loader = loaders.inlineMarkdownLinkFileLoader;
  const emit = isSafe && publishedAs(file) === 'text' ? toTextLoader(loader, file) : loader;
  // The name before `!=` keeps the bundler from parsing JSON, CSS and the like as modules.
  return `${relative}.raw!=${emit}${relative}`;
}

// A file without an extension gets a neutral one.
function toTextLoader(loader: string, file: string): string {
  return loader.replace('[ext]', path.extname(file).length > 1 ? '[ext].txt' : 'txt');
}
