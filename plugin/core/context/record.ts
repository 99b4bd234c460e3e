import type {Phase} from '../types.ts';

/** Whether a design is done, dropped or replaced: it is kept as it was, without headings added later. */
export function isRecord(phase: Phase): boolean {
  return phase === 'done' || phase === 'dropped' || phase === 'superseded';
}
