import {countMonths} from './count-months.ts';
import {createUnitFormat} from './formats.ts';

const dayLength = 24 * 60 * 60 * 1000;

/**
 * The time from one ISO day to another in words of a language, in the unit that says enough: `14 days`,
 * `5 months`, `3 years`. Months and years are whole ones of the calendar. `0 days` where the second day is
 * not later.
 */
export function formatSpan(from: string, to: string, locale: string): string {
  const [start, end] = [new Date(from), new Date(to)];
  const days = Math.floor((end.getTime() - start.getTime()) / dayLength);
  const [unit, count] = days > 0 ? toUnit(days, countMonths(start, end)) : (['day', 0] as const);
  return createUnitFormat(locale, unit).format(count);
}

function toUnit(
  days: number,
  months: number,
): readonly [unit: 'day' | 'month' | 'year', count: number] {
  if (months < 2) return ['day', days];
  return months < 24 ? ['month', months] : ['year', Math.floor(months / 12)];
}
