import type {Phase} from '../types.ts';

/** Whether a design is done, dropped or replaced, so that no headings are added to it. */
export function isRecord(phase: Phase): boolean {
  return phase === 'done' || phase === 'dropped' || phase === 'superseded';
}
