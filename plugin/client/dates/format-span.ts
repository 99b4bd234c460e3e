/**
 * The time from one ISO day to another in words of a language: `5 years`, in the unit that says enough.
 * Undefined where that is less than a day.
 */
export function formatSpan(from: string, to: string, locale: string): string | undefined {
  const [start, end] = [new Date(from), new Date(to)];
  const days = Math.floor((end.getTime() - start.getTime()) / (24 * 60 * 60 * 1000));
  if (!(days > 0)) return undefined;
  const [unit, count] = toUnit(days, countMonths(start, end));
  return new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'long'}).format(count);
}

function toUnit(days: number, months: number): readonly [unit: string, count: number] {
  if (months < 2) return ['day', days];
  return months < 24 ? ['month', months] : ['year', Math.floor(months / 12)];
}

// Whole ones.
function countMonths(start: Date, end: Date): number {
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? months - 1 : months;
}
