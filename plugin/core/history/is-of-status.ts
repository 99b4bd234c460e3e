import type {HistoryEvent} from '../types.ts';

/** Whether an event gave a design the status that it had from then on. */
export function isOfStatus({kind}: Pick<HistoryEvent, 'kind'>): boolean {
  return kind === 'added' || kind === 'changed' || kind === 'read';
}
