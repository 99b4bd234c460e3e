import {createDateParts} from './formats.ts';

/** An ISO day in words of a language: `3 novembre 2026`, short. What is no day stays as it is. */
export function formatDay(date: string, locale: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(day.getTime())) return date;
  return createDateParts(locale, {day: 'numeric', month: 'short', year: 'numeric'})(date);
}
