import type {Section} from './types.ts';

/** Ticked and all boxes of the sign-off section; none where there is no such section. */
export function readChecklist(sections: readonly Section[]): {
  readonly done: number;
  readonly total: number;
} {
  const signOff = sections.find(({name}) => /\bsign ?off\b/.test(name));
  const boxes = (signOff?.blocks ?? []).filter(
    ({startsItem, text}) => startsItem && /^\[ ?[ xX] ?\]/.test(text),
  );
  return {done: boxes.filter(({text}) => /^\[ ?x ?\]/i.test(text)).length, total: boxes.length};
}
