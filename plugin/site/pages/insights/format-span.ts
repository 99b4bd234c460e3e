import {formatUnit} from '../../../client/dates/formats.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** Formats the time between two days in a language: `14 days`, `5 months`, `3 years`. */
export function createSpanFormat(locale: string): (from: string, to: string) => string {
  return (from, to) => {
    const days = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / dayLength));
    const {count, unit} = toUnit(days);
    return formatUnit(count, unit, locale);
  };
}

// In the unit that says enough: days of a year are of no interest.
function toUnit(days: number) {
  if (days < 60) return {count: days, unit: 'day'};
  if (days < 730) return {count: Math.floor(days / 30.44), unit: 'month'};
  return {count: Math.floor(days / 365.25), unit: 'year'};
}
