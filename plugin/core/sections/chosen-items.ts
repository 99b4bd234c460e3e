import {toParagraph} from '../markdown/paragraphs.ts';
import type {Contract} from '../template/contract.ts';
import type {Section} from '../types.ts';

/**
 * Whether an author chose from a list of the template what holds for this design: items were struck out
 * of it. Where only the last ones lack, an earlier version of the template may have had no more, so it
 * takes a sister section, `Beta` beside `Alpha`, that the author wrote.
 */
export function isChosen(
  {blocks}: Section,
  {lists}: Pick<Contract, 'lists'>,
  hasWrittenSister: boolean,
): boolean {
  const items = blocks.filter(({kind}) => kind === 'text').map(toParagraph);
  const origins = lists.filter((list) => items.every((item) => list.includes(item)));
  if (items.length === 0 || origins.length === 0) return false;
  const heads = origins.filter((list) => items.every((item, at) => list[at] === item));
  if (heads.some(({length}) => length === items.length)) return false;
  return heads.length === 0 || hasWrittenSister;
}
