import path from 'node:path';
import {getEditUrl, normalizeUrl, posixPath} from '@docusaurus/utils';
import type {Design} from '../core/index.ts';
import type {PluginOptions} from '../options.ts';
import type {SourceProps} from './props.ts';

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
  return ({sourcePath}) => getEditUrl(encodeURI(sourcePath), base);
}

/**
 * Where the lines of a file can be seen, up to the number: an editor knows no lines, the plain view of the
 * source does, on GitHub and GitLab, also on hosts of one's own. Elsewhere only the file can be edited.
 */
export function toSourceProps(editUrl: string): SourceProps {
  const [, repository, rest] =
    /^(https?:\/\/[^/]+\/(?:.+\/-|[^/]+\/[^/]+)\/)(?:edit|blob|tree)\/([^?#]+)$/.exec(editUrl) ??
    [];
  return repository === undefined
    ? {url: editUrl, hasLines: false}
    : {url: `${repository}blob/${rest}?plain=1#L`, hasLines: true};
}

/** Where a line of a file can be seen, or the file be edited. */
export function toLineUrl(editUrl: string, line: number): string {
  const {url, hasLines} = toSourceProps(editUrl);
  return hasLines ? `${url}${line}` : url;
}
