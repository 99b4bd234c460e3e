import {type Design, type Relation, resolveLink} from '../../core/index.ts';
import type {SiteContent} from '../content/content.ts';
import {toFolderMap} from '../links/links.ts';

const verb = /\b(?:replaced|supers?c?eded|obsoleted)\b/i;

/**
 * The documents that the summary of a replaced design links where it says that it was replaced, as in
 * `This design was replaced by [another](other.md)`. For those whose metadata names no successor.
 */
export function findNamedSuccessors(
  {status, supersededBy, summary, sourcePath}: Design,
  content: Pick<SiteContent, 'set' | 'unlisted' | 'folder' | 'translated'>,
  repositoryUrl: string | undefined,
): readonly Relation[] {
  if (status.phase !== 'superseded' || supersededBy.length > 0 || !summary) return [];
  const paragraph = summary.markdown.split(/\n[ \t]*\n/).find((text) => verb.test(text));
  const links = [...(paragraph ?? '').matchAll(/\]\(([^()\s]{1,500})\)/g)];
  if (links.length === 0) return [];
  const folder = toFolderMap(content, repositoryUrl);
  const paths = new Set(
    links.flatMap(([, url = '']) => {
      const target = resolveLink(url, sourcePath, folder);
      return target.kind === 'document' && target.path !== sourcePath ? [target.path] : [];
    }),
  );
  return content.set.designs
    .filter((document) => paths.has(document.sourcePath))
    .map(({id}) => ({raw: id, id}));
}
