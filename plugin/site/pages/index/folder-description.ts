import type {DesignSet} from '../../../core/index.ts';
import {shorten} from '../../designs/item-props.ts';

/** What a folder says of itself: the first paragraph of its own README, if that is no design. */
export function toFolderDescription({designs}: Pick<DesignSet, 'designs'>): string | undefined {
  const readme = designs.find(
    ({kind, sourcePath}) => kind === 'page' && /^(?:readme|index)\.\w+$/i.test(sourcePath),
  );
  return readme?.summary && shorten(readme.summary.text, 300);
}
