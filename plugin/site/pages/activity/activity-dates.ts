/** Days and months in the words of a language: made on the server, so that no browser says them otherwise. */
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
  const language = toSupportedLocale(locale);
  const create = (parts: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(language, {...parts, timeZone: 'UTC'});
    return (day: string) => format.format(Date.parse(day));
  };
  return {
    formatDay: create({day: 'numeric', month: 'short'}),
    formatMonth: create({month: 'long', year: 'numeric'}),
    formatDate: create({day: 'numeric', month: 'long', year: 'numeric'}),
  };
}

/**
 * The language in which dates are said: a site may call its languages as it likes. British English has the day
 * first, as most languages do.
 */
export function toSupportedLocale(locale: string): string {
  if (locale === 'en') return 'en-GB';
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
