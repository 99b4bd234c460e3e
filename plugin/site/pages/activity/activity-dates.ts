import {createDateParts} from '../../../client/dates/formats.ts';

/**
 * Days and months in the words of a language: formatted on the server, so that all browsers show
 * the same.
 */
export interface ActivityDates {
  /** `12 Nov` */
  readonly formatDay: (day: string) => string;
  /** `November 2026`, of any day in it */
  readonly formatMonth: (day: string) => string;
  /** `12 November 2026` */
  readonly formatDate: (day: string) => string;
}

/** Formats days of the ISO form in a language; one that is not known gets English. */
export function createActivityDates(locale: string): ActivityDates {
  return {
    formatDay: createDateParts(locale, {day: 'numeric', month: 'short'}),
    formatMonth: createDateParts(locale, {month: 'long', year: 'numeric'}),
    formatDate: createDateParts(locale, {day: 'numeric', month: 'long', year: 'numeric'}),
  };
}
