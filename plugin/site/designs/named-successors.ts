import {type Design, type FolderMap, type Relation, resolveLink} from '../../core/index.ts';
import type {SiteContent} from '../content/content.ts';
import {toFolderMap} from '../links/links.ts';

const verb = /\b(?:replaced|supers?c?eded|obsoleted)\b/i;

/** Finds what a design says of its successors. */
export type FindNamedSuccessors = (design: Design) => readonly Relation[];

/**
 * Makes what finds the documents that the summary of a replaced design links where it says that it was
 * replaced, as in `This design was replaced by [another](other.md)`. For those whose metadata names no
 * successor.
 */
export function createSuccessorFinder(
  content: Pick<SiteContent, 'set' | 'unlisted' | 'folder' | 'translated'>,
  repositoryUrl: string | undefined,
): FindNamedSuccessors {
  // Made once, and only where it is asked for: of a large folder it takes as long as a page.
  let folder: FolderMap | undefined;
  const {designs} = content.set;
  const places = new Map(designs.map(({sourcePath}, at) => [sourcePath, at]));
  return (design) => {
    const urls = listLinks(design);
    if (urls.length === 0) return [];
    folder ??= toFolderMap(content, repositoryUrl);
    const found = new Set<number>();
    for (const url of urls) {
      const target = resolveLink(url, design.sourcePath, folder);
      if (target.kind !== 'document' || target.path === design.sourcePath) continue;
      const place = places.get(target.path);
      if (place !== undefined) found.add(place);
    }
    return [...found]
      .sort((a, b) => a - b)
      .flatMap((place) => designs[place]?.id ?? [])
      .map((id) => ({raw: id, id}));
  };
}

function listLinks({status, supersededBy, summary}: Design): readonly string[] {
  if (status.phase !== 'superseded' || supersededBy.length > 0 || !summary) return [];
  const paragraph = summary.markdown.split(/\n[ \t]*\n/).find((text) => verb.test(text));
  return [...(paragraph ?? '').matchAll(/\]\(([^()\s]{1,500})\)/g)].map(([, url = '']) => url);
}
