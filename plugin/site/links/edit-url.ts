import path from 'node:path';
import {getEditUrl, normalizeUrl, posixPath} from '@docusaurus/utils';
import type {Design} from '../../core/index.ts';
import type {PluginOptions} from '../../options.ts';
import {encodePath} from './encode-path.ts';

export type EditUrlOf = (design: Design, permalink: string) => string | undefined;

/**
 * Where a document can be edited: as its own `custom_edit_url` says, else from the option `editUrl`, both as the
 * content plugins read them.
 */
export function toEditUrlOf(
  options: Pick<PluginOptions, 'editUrl'>,
  siteDir: string,
  folder: string,
  locale: string,
): EditUrlOf {
  const usual = toUsualEditUrlOf(options, siteDir, folder, locale);
  return (design, permalink) => {
    const own = design.pageSettings?.editUrl;
    return own === undefined ? usual(design, permalink) : (own ?? undefined);
  };
}

function toUsualEditUrlOf(
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
