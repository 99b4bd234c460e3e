import type {Design} from '../../core/index.ts';
import {isDay} from '../../core/metadata/dates.ts';
import {byNumber} from './groups.ts';

/** What designs of one group are listed by. */
export type ItemOrder = 'updated' | 'number' | 'title';

/** Day of a design's last change: as its history says, else as it says itself; absent where neither does. */
export function toLastChange({history, updated, created}: Design): string | undefined {
  return [history?.textChanged, updated, created].find((date) => date !== undefined && isDay(date));
}

/** What most of the designs differ in: the day of their last change, else numbers, else titles. */
export function toItemOrder(designs: readonly Design[]): ItemOrder {
  const isMost = (count: number) => count * 2 > designs.length;
  if (isMost(designs.filter((design) => toLastChange(design) !== undefined).length)) {
    return 'updated';
  }
  return isMost(designs.filter(({number}) => number !== undefined).length) ? 'number' : 'title';
}

/** Designs in an order; where that is the last change, those without one come last. */
export function sortItems(designs: readonly Design[], order: ItemOrder): readonly Design[] {
  if (order !== 'updated') return designs.toSorted(byNumber);
  return designs.toSorted((a, b) => {
    const [first, second] = [toLastChange(a) ?? '', toLastChange(b) ?? ''];
    return first === second ? byNumber(a, b) : first < second ? 1 : -1;
  });
}
