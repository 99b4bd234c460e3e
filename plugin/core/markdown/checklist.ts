import type {Block, Section} from '../types.ts';

/** Ticked and all boxes of the sign-off section; none where there is no such section. */
export function readChecklist(sections: readonly Section[]): {
  readonly done: number;
  readonly total: number;
} {
  const boxes = (findSignOff(sections)?.blocks ?? []).filter(isBox);
  return {done: boxes.filter(isTicked).length, total: boxes.length};
}

/** The section in which a design is signed off. */
export function findSignOff(sections: readonly Section[]): Section | undefined {
  return sections.find(({name}) => /\bsign ?off\b/.test(name));
}

/** Whether a block is an item with a box. */
export function isBox({startsItem, text}: Block): boolean {
  return startsItem && /^\[ ?[ xX] ?\]/.test(text);
}

/** Whether the box of an item is ticked. */
export function isTicked({text}: Block): boolean {
  return /^\[ ?x ?\]/i.test(text);
}
