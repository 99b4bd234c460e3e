import type {DesignSet, Phase} from '../../../core/index.ts';
import type {YearFlowProps} from '../../../props.ts';
import {listPhaseSpans} from './phase-spans.ts';

type Counts = {-readonly [Name in keyof Omit<YearFlowProps, 'year'>]: number};

const columns: Readonly<Partial<Record<Phase, keyof Counts>>> = {
  accepted: 'accepted',
  done: 'done',
  dropped: 'ended',
  superseded: 'ended',
};

/** How many designs came and what became of designs, by year, the newest first, without gaps. */
export function countYears(
  {designs, removed = []}: Pick<DesignSet, 'designs' | 'removed'>,
  until: string,
): readonly YearFlowProps[] {
  const years = new Map<string, Counts>();
  const add = (day: string, column: keyof Counts) => {
    const counts = years.get(day.slice(0, 4)) ?? createCounts();
    counts[column] += 1;
    years.set(day.slice(0, 4), counts);
  };
  for (const design of designs) {
    if (design.kind !== 'design') continue;
    for (const {phase, from, event} of listPhaseSpans(design)) {
      const column = event.kind === 'added' ? 'came' : columns[phase];
      // Events that were recorded late happened on an unknown day.
      if (column !== undefined && event.kind !== 'read') add(from, column);
    }
  }
  for (const {date} of removed) add(date, 'removed');
  const last = Number(until.slice(0, 4));
  const first = Math.min(last, ...[...years.keys()].map(Number));
  return Array.from({length: last - first + 1}, (_, at) => {
    const year = String(last - at);
    return {year, ...(years.get(year) ?? createCounts())};
  });
}

function createCounts(): Counts {
  return {came: 0, accepted: 0, done: 0, ended: 0, removed: 0};
}
