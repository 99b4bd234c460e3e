import {normalizeUrl} from '@docusaurus/utils';
import {type Design, toSlug} from '../../core/index.ts';

/** The address of every document that could be read, by its source path. */
export function toPermalinks(
  root: string,
  designs: readonly Design[],
): ReadonlyMap<string, string> {
  return new Map(
    designs
      .filter(({isLost}) => !isLost)
      .map(({sourcePath, id, address = toSlug(id)}) => [sourcePath, normalizeUrl([root, address])]),
  );
}
