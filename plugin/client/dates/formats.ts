import {toSupportedLocale} from './supported-locale.ts';

// Making a format takes a part of a millisecond, which is long in a list of thousands of rows.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const unitFormats = new Map<string, Intl.NumberFormat>();

/** What writes parts of dates in a language of a site. Days are those of UTC, as ISO days are read. */
export function createDateFormat(
  locale: string,
  parts: Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>,
): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, parts]);
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(toSupportedLocale(locale), {...parts, timeZone: 'UTC'});
  dateFormats.set(key, format);
  return format;
}

/** What writes a number of units in a language of a site: `5 years`. */
export function createUnitFormat(
  locale: string,
  unit: 'day' | 'month' | 'year',
): Intl.NumberFormat {
  const key = JSON.stringify([locale, unit]);
  const style = {style: 'unit', unit, unitDisplay: 'long'} as const;
  const format = unitFormats.get(key) ?? new Intl.NumberFormat(toSupportedLocale(locale), style);
  unitFormats.set(key, format);
  return format;
}
