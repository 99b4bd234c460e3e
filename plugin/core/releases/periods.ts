import type {ReleaseSource} from '../types.ts';

/** A part of the calendar. Days are in ISO form. */
export interface Period {
  /** `2026`, `2026 Q3`, `2026-08`. */
  readonly name: string;
  readonly lastDay: string;
  /** The last day of the period before. */
  readonly dayBefore: string;
}

/** Lengths of periods in months. */
export type PeriodLength = 'years' | 'quarters' | 'months';

/** Whether releases are told by the calendar. */
export function isCalendar(by: ReleaseSource | undefined): by is PeriodLength {
  return by === 'years' || by === 'quarters' || by === 'months';
}

const lengths: Readonly<Record<PeriodLength, number>> = {years: 12, quarters: 3, months: 1};

/** All periods that have a day from `from` to `to`, the newest first. */
export function listPeriods(length: PeriodLength, from: string, to: string): readonly Period[] {
  const months = lengths[length];
  const first = Math.floor(countMonths(from) / months) * months;
  const last = countMonths(to);
  if (!Number.isFinite(first) || !Number.isFinite(last)) return [];
  const periods: Period[] = [];
  for (let start = first; start <= last; start += months) {
    periods.unshift({
      name: toName(length, start),
      lastDay: toDayBefore(start + months),
      dayBefore: toDayBefore(start),
    });
  }
  return periods;
}

function countMonths(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function toName(length: PeriodLength, start: number): string {
  const year = String(Math.floor(start / 12));
  const month = start % 12;
  if (length === 'years') return year;
  return length === 'quarters'
    ? `${year} Q${month / 3 + 1}`
    : `${year}-${String(month + 1).padStart(2, '0')}`;
}

// The day before the first of a month.
function toDayBefore(month: number): string {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, 0)).toISOString().slice(0, 10);
}
