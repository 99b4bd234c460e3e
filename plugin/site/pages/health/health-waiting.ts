import type {Design, DesignSet} from '../../../core/index.ts';
import type {HealthWaitingProps} from '../../../props.ts';
import {toSince} from '../../designs/since.ts';

const most = 10;

/**
 * The designs that were agreed on and are not built, those that have waited longest first; `null` where the
 * history is not known, or none waits.
 */
export function toWaiting(
  {designs, age}: Pick<DesignSet, 'designs' | 'age'>,
  placeOf: (design: Design) => number,
): HealthWaitingProps | null {
  if (!age) return null;
  const waiting = designs.flatMap((design) => {
    const {status, history, kind} = design;
    const since = toSince(design, age, undefined);
    if (kind !== 'design' || status.phase !== 'accepted' || !history || !since) return [];
    return [{design, since, textChanged: history.textChanged}];
  });
  const items = waiting
    .sort((a, b) => byDay(a.since.date, b.since.date) || byDay(a.textChanged, b.textChanged))
    .slice(0, most)
    .map(({design, ...item}) => ({design: placeOf(design), ...item}));
  return items.length === 0 ? null : {items, sweeps: age.sweeps};
}

function byDay(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
