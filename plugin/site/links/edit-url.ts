import path from 'node:path';
import {getEditUrl, normalizeUrl, posixPath} from '@docusaurus/utils';
import type {Design} from '../../core/index.ts';
import type {PluginOptions} from '../../options.ts';
import {encodePath} from './encode-path.ts';

export type EditUrlOf = (design: Design, permalink: string) => string | undefined;

/** Where a document can be edited, from the option `editUrl` as the content plugins read it. */
export function toEditUrlOf(
  {editUrl}: Pick<PluginOptions, 'editUrl'>,
  siteDir: string,
  folder: string,
  locale: string,
): EditUrlOf {
  if (editUrl === undefined) return () => undefined;
  if (typeof editUrl === 'function') {
    return ({sourcePath}, permalink) => editUrl({designPath: sourcePath, permalink, locale});
  }
  const base = normalizeUrl([editUrl, posixPath(path.relative(siteDir, folder))]);
  return ({sourcePath}) => getEditUrl(encodePath(sourcePath), base);
}
