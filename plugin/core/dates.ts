import type {Field} from './types.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The date of a field as `2020-01-31` (ISO 8601), as typed where it is no date, or undefined. */
export function readDate(fields: readonly Field[], key: string): string | undefined {
  const raw = fields
    .find((field) => field.key === key && field.values.length > 0)
    ?.values[0]?.trim();
  if (raw === undefined || /^(tbd|todo|n\/?a|none|yyyy.*|-+|)$/i.test(raw)) return undefined;
  return toIsoDate(raw) ?? raw;
}

/** `2019-10-1`, `2022-feb-08`, `2020/05/18`, `May 3, 2021` and `3 May 2021` to ISO; else undefined. */
export function toIsoDate(text: string): string | undefined {
  const numbers = /^(\d{4})[-/. ](\d{1,2}|[a-z]{3,9})[-/. ](\d{1,2})(?!\d)/i.exec(text);
  if (numbers) return build(numbers[1], numbers[2], numbers[3]);
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
