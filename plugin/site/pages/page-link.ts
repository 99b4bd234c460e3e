import type {PageOption} from '../../options.ts';
import type {PageLinkProps} from '../../props.ts';
import type {PageInput} from './page-kind.ts';

type Linked = Pick<PageInput, 'paths'> & {readonly content: Pick<PageInput['content'], 'titles'>};

/** A link to a page; `null` where it is not shown. */
export function toPageLink(name: PageOption, {paths, content}: Linked): PageLinkProps | null {
  const permalink = paths[name];
  const title = content.titles[name]?.title;
  return permalink === undefined || title === undefined ? null : {title, permalink};
}

/** A link to the index, which is always shown. */
export function toIndexLink({paths, content}: Linked): PageLinkProps {
  return {title: content.titles.index.title, permalink: paths.index};
}
