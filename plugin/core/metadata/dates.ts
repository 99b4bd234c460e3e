import {toPlainText} from '../markdown/inline.ts';
import type {Defect, Field, ParsedFile} from '../types.ts';
import {toPlaceFinder} from './field-place.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date of a field as `2020-01-31` (ISO 8601), as typed where it is no date, or undefined. */
export function readDate(fields: readonly Field[], key: string): string | undefined {
  const raw = findRaw(fields, key)?.raw;
  return raw === undefined ? undefined : (toIsoDate(raw) ?? raw);
}

/** The dates that cannot be read, at the places where they stand. */
export function findInvalidDates(file: ParsedFile): readonly Defect[] {
  return ['created', 'updated'].flatMap((key) => {
    const found = findRaw(file.fields, key);
    if (!found || toIsoDate(found.raw) !== undefined) return [];
    const {where, at} = toPlaceFinder(file, found.field)(found.raw);
    return [
      {
        rule: 'invalid-date' as const,
        message: `Date \`${found.raw.slice(0, 40)}\`${where} is not a day of the calendar`,
        hint: 'Write it as year, month and day: `2020-01-31`.',
        ...at,
      },
    ];
  });
}

function findRaw(fields: readonly Field[], key: string) {
  const field = fields.find((other) => other.key === key && other.values.length > 0);
  const raw = toPlainText((field?.values[0] ?? '').replace(/<!--.*?(?:-->|$)/g, ''));
  const isNone = /^(?:tbd|todo|n\/?a|none|null|-*)$|yyyy|^[<{(]/i.test(raw ?? '');
  return field && raw && !isNone ? {field, raw} : undefined;
}

/** `2019-10-1`, `2022-feb-08`, `2020/05/18`, `May 3, 2021` and `3 May 2021` to ISO; else undefined. */
export function toIsoDate(text: string): string | undefined {
  const numbers =
    /^(\d{4})[-/. ](\d{1,2}|[a-z]{3,9})[-/. ](\d{1,2})(?!\d)/i.exec(text) ??
    /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (numbers) return build(numbers[1], numbers[2], numbers[3]);
  // `17/12/2016` can be read in one way only, `04/07/2021` cannot.
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (slashed) {
    const [, a = '', b = '', year] = slashed;
    if (Number(a) > 12 || a === b || text.includes('.')) return build(year, b, a);
    return Number(b) > 12 ? build(year, a, b) : undefined;
  }
  const american = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/i.exec(text);
  if (american) return build(american[3], american[1], american[2]);
  const british = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})/i.exec(text);
  return british ? build(british[3], british[2], british[1]) : undefined;
}

function build(year = '', month = '', day = ''): string | undefined {
  const at = months.indexOf(month.slice(0, 3).toLowerCase());
  const number = at < 0 ? Number(month) : at + 1;
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  const isReal = date.getUTCMonth() === number - 1 && date.getUTCDate() === Number(day);
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
