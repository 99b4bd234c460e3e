/**
 * The language in which dates are written on pages in `locale`: a site may call its languages as it likes.
 * English dates have the day first.
 */
export function toSupportedLocale(locale: string): string {
  if (locale === 'en') return 'en-GB';
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale)[0] ?? 'en-GB';
  } catch {
    return 'en-GB';
  }
}
