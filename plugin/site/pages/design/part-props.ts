import type {Design} from '../../../core/index.ts';
import type {PageLinkProps} from '../../../props.ts';
import type {ShownSet} from '../../content/content.ts';

/** The parts of a design that have a page, as its own page lists them. */
export function toPartProps(
  parts: readonly Design[],
  {permalinks}: Pick<ShownSet, 'permalinks'>,
): readonly PageLinkProps[] {
  return parts.flatMap(({title, sourcePath}) => {
    const permalink = permalinks.get(sourcePath);
    return permalink === undefined ? [] : [{title, permalink}];
  });
}
