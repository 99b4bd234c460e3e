import {countMonths} from '../../client/dates/count-months.ts';
import {createDateParts, formatUnit} from '../../client/dates/formats.ts';

/** Days in the words of a language. Made on the server, so that no browser can say them otherwise. */
export interface DateFormat {
  /** `12 May 2021` */
  readonly formatDay: (day: string) => string;
  /** How long before the newest commit, which is no clock: `14 days`, `5 months`, `3 years`. */
  readonly formatAge?: (day: string) => string;
}

const dayLength = 24 * 60 * 60 * 1000;

/** Formats days in a language. Without a day `asOf`, up to which ages count, there are none. */
export function createDateFormat(locale: string, asOf: string | undefined): DateFormat {
  const formatDay = createDateParts(locale, {day: 'numeric', month: 'short', year: 'numeric'});
  if (asOf === undefined) return {formatDay};
  return {
    formatDay,
    formatAge: (day) => {
      const {count, unit} = toAge(new Date(day), new Date(asOf));
      return formatUnit(count, unit, locale);
    },
  };
}

// In the unit that says enough: days of a year are of no interest.
function toAge(from: Date, to: Date) {
  const days = Math.max(0, Math.round((to.getTime() - from.getTime()) / dayLength));
  if (days < 60) return {count: days, unit: 'day'};
  const months = countMonths(from, to);
  return months < 24
    ? {count: months, unit: 'month'}
    : {count: Math.floor(months / 12), unit: 'year'};
}
