import type {Design} from '../../../core/index.ts';
import type {DesignLinkProps, PageSettingsProps} from '../../../props.ts';
import type {ShownSet} from '../../content/content.ts';
import {toLinkProps} from '../../designs/item-props.ts';

/** How a page is laid out. As in Docusaurus, only a title that front matter gives can be hidden. */
export function toPageSettingsProps({
  pageSettings = {},
  titleLine,
}: Pick<Design, 'pageSettings' | 'titleLine'>): PageSettingsProps {
  return {
    hidesTitle: pageSettings.hidesTitle === true && titleLine === undefined,
    hidesContents: pageSettings.hidesContents === true,
    minContentsLevel: pageSettings.minContentsLevel ?? null,
    maxContentsLevel: pageSettings.maxContentsLevel ?? null,
  };
}

/** A design as the pages before and after it name it. */
export function toNeighbourProps(design: Design, content: ShownSet): DesignLinkProps {
  const link = toLinkProps(design, content);
  const label = design.pageSettings?.paginationLabel ?? design.pageSettings?.sidebarLabel;
  return label === undefined ? link : {...link, title: label, number: null};
}

/** The designs before and after one: as its front matter says, else the usual ones. */
export function chooseNeighbours<
  Usual extends {previous: Design | undefined; next: Design | undefined},
>(
  {pageSettings = {}}: Pick<Design, 'pageSettings'>,
  usual: Usual,
  designs: ReadonlyMap<string, Design>,
): Usual {
  const choose = (asked: string | null | undefined, other: Design | undefined) => {
    if (asked === undefined) return other;
    return asked === null ? undefined : (designs.get(asked) ?? other);
  };
  return {
    ...usual,
    previous: choose(pageSettings.previous, usual.previous),
    next: choose(pageSettings.next, usual.next),
  };
}
