import {countMonths} from './count-months.ts';
import {formatUnit} from './formats.ts';

/**
 * The time from one ISO day to another in words of a language: `5 years`, in the unit that says enough.
 * Undefined where that is less than a day.
 */
export function formatSpan(from: string, to: string, locale: string): string | undefined {
  const [start, end] = [new Date(from), new Date(to)];
  const days = Math.floor((end.getTime() - start.getTime()) / (24 * 60 * 60 * 1000));
  if (!(days > 0)) return undefined;
  const [unit, count] = toUnit(days, countMonths(start, end));
  return formatUnit(count, unit, locale);
}

function toUnit(days: number, months: number): readonly [unit: string, count: number] {
  if (months < 2) return ['day', days];
  return months < 24 ? ['month', months] : ['year', Math.floor(months / 12)];
}
