import {createDateFormat} from './formats.ts';

/** An ISO day in words of a language: `3 nov. 2026`. What is no day stays as it is. */
export function formatDay(date: string, locale: string): string {
  return format(date, locale, {day: 'numeric', month: 'short', year: 'numeric'});
}

/** An ISO day without its year, for lists by year: `3 nov.` */
export function formatDayOfYear(date: string, locale: string): string {
  return format(date, locale, {day: 'numeric', month: 'short'});
}

/** The month of an ISO day: `novembre 2026`. */
export function formatMonth(date: string, locale: string): string {
  return format(date, locale, {month: 'long', year: 'numeric'});
}

function format(
  date: string,
  locale: string,
  parts: Parameters<typeof createDateFormat>[1],
): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(day.getTime())) return date;
  return createDateFormat(locale, parts).format(day);
}
