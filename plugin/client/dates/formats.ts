import {toSupportedLocale} from './supported-locale.ts';

/** What writes parts of dates in a language of a site. Days are those of UTC, as ISO days are read. */
export function createDateParts(
  locale: string,
  parts: Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>,
): (day: string) => string {
  const format = new Intl.DateTimeFormat(toSupportedLocale(locale), {...parts, timeZone: 'UTC'});
  return (day) => format.format(Date.parse(day));
}

/** A number of units in a language of a site: `5 years`. */
export function formatUnit(count: number, unit: string, locale: string): string {
  const style = {style: 'unit', unit, unitDisplay: 'long'} as const;
  return new Intl.NumberFormat(toSupportedLocale(locale), style).format(count);
}
