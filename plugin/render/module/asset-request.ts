import path from 'node:path';
import {escapePath, getFileLoaderUtils, posixPath} from '@docusaurus/utils';
import type {Asset} from '../settings.ts';

/** What decides how a file is published. */
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
  const isRunByBrowsers = /\.(?:[sx]?html?|xht|mhtml?|xml|xslt?)$/i.test(file);
  const emit = isSafe && isRunByBrowsers ? loader.replace('[ext]', '[ext].txt') : loader;
  // The name before `!=` keeps the bundler from parsing JSON, CSS and the like as modules.
  return `${relative}.raw!=${emit}${relative}`;
}
