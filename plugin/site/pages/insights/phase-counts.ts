import type {Design, Phase} from '../../../core/index.ts';
import {listPhaseSpans} from './phase-spans.ts';

/** How many designs were in each phase at the end of each month. */
export interface PhaseCounts {
  /** `2026-11`, the oldest first, without gaps. */
  readonly months: readonly string[];
  /** One number for each month. */
  readonly counts: ReadonlyMap<Phase, readonly number[]>;
}

/** Counts the designs that are there today, from the first of them up to a day. */
export function countPhases(
  designs: readonly Pick<Design, 'history'>[],
  until: string,
): PhaseCounts {
  const spans = designs.map(listPhaseSpans).filter((own) => own.length > 0);
  const first = spans.map(([span]) => span?.from ?? until).sort()[0] ?? until;
  const months = listMonths(first, until);
  const places = new Map(months.map((month, at) => [month, at]));
  // Changes per month first, then running sums, so that the time is linear in events and months.
  const changes = new Map<Phase, number[]>();
  const add = (phase: Phase, day: string, count: number) => {
    const own = changes.get(phase) ?? months.map(() => 0);
    changes.set(phase, own);
    const at = places.get(day.slice(0, 7));
    if (at !== undefined) own[at] = (own[at] ?? 0) + count;
  };
  for (const own of spans) {
    for (const [at, {phase, from}] of own.entries()) {
      add(phase, from, 1);
      const before = own[at - 1];
      if (before) add(before.phase, from, -1);
    }
  }
  const sums = [...changes].map(([phase, own]) => [phase, addUp(own)] as const);
  return {months, counts: new Map(sums)};
}

function addUp(changes: readonly number[]): readonly number[] {
  let sum = 0;
  return changes.map((change) => {
    sum += change;
    return sum;
  });
}

function listMonths(from: string, until: string): readonly string[] {
  const [first, last] = [toMonthNumber(from), toMonthNumber(until)];
  return Array.from({length: Math.max(1, last - first + 1)}, (_, at) => toMonth(first + at));
}

function toMonthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function toMonth(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
