import {toPlainText} from '../markdown/inline.ts';
import {toOwnName} from '../names/identity.ts';
import {withoutComments} from '../text/comments.ts';
import type {Defect, Field, ParsedFile} from '../types.ts';
import {toPlaceFinder} from './field-place.ts';
import {toMonthNumber} from './month-names.ts';
import {standsForNone} from './stands-for-none.ts';

/** A date as written in a document. */
export interface WrittenDate {
  /** `2020-01-31` (ISO 8601), the first of its month where no day is written, or as typed where it is no date. */
  readonly day: string;
  /** `2020-01`, where that is all that is written. */
  readonly month?: string;
}

/** The date of a field; undefined where it names none. */
export function readDate(fields: readonly Field[], key: string): WrittenDate | undefined {
  const raw = findRaw(fields, key)?.raw;
  return raw === undefined ? undefined : (toDate(raw) ?? {day: raw});
}

/** Whether a date could be read: of others its words are kept. */
export function isIsoDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** Whether a text is an ISO day of the calendar, which `2026-13-01` and `2026-02-30` are not. */
export function isDay(text: string): boolean {
  return isIsoDay(text) && toIsoDate(text) === text;
}

/** The day or month in the name of a document or of its folder: `2021-03-18-cache`. */
export function readNameDate(path: string): WrittenDate | undefined {
  const [, date] =
    /^(?:[a-z]{2,12}[-_ ])?((?:19|20)\d{2}([-_.]?)\d{2}\2\d{2}|(?:19|20)\d{2}-\d{2}(?!-\d\d))(?=$|[-_. ]|T\d)/i.exec(
      toOwnName(path),
    ) ?? [];
  return date === undefined ? undefined : toDate(date.replaceAll('_', '-'));
}

function toDate(text: string): WrittenDate | undefined {
  const day = toIsoDate(text);
  if (day !== undefined) return {day};
  const month = toIsoMonth(text);
  return month === undefined ? undefined : {day: `${month}-01`, month};
}

/** The dates that cannot be read, with their positions. */
export function findInvalidDates(file: ParsedFile): readonly Defect[] {
  return ['created', 'updated'].flatMap((key) => {
    const found = findRaw(file.fields, key);
    if (!found || toDate(found.raw)) return [];
    const {where, at} = toPlaceFinder(file, found.field)(found.raw);
    const written = `Date \`${found.raw.slice(0, 40)}\`${where}`;
    const [first, second] = readBothWays(found.raw);
    const text = second
      ? {
          message: `${written} can be one of two days`,
          hint: `Write it as \`${first}\` or \`${second}\`.`,
        }
      : {
          message: `${written} is not a day of the calendar`,
          hint: 'Write it as year, month and day: `2020-01-31`.',
        };
    return [{rule: 'invalid-date' as const, ...text, ...at}];
  });
}

function findRaw(fields: readonly Field[], key: string) {
  const field = fields.find((other) => other.key === key && other.values.length > 0);
  const text = toPlainText(withoutComments(field?.values[0] ?? ''));
  // The line may contain the label twice; brackets are those of the template's placeholder.
  const unlabelled = text.replace(/^(?:date|created|updated|last updated) ?: /i, '');
  const raw = /^[[({<](?=\D*\d)([^[\](){}<>]*)[\])}>]$/.exec(unlabelled)?.[1]?.trim() ?? unlabelled;
  const isNone = standsForNone(raw) || /yyyy|^[<{(]/i.test(raw);
  return field && !isNone ? {field, raw} : undefined;
}

// Latin letters by their range: repeated classes of all letters make a very large pattern.
const word = '[a-z\\u00c0-\\u017f]{3,9}';
const isoLike = new RegExp(`^(\\d{4})[-/. ](\\d{1,2}|${word})[-/. ](\\d{1,2})(?!\\d)`, 'i');
const cjk = /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/;
const american = new RegExp(
  `^(${word})(?:\\.? |-)(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? |-)(\\d{4})`,
  'i',
);
const british = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?(?:[ /-]|\\. ?)(?:(?:of|de) )?(${word})\\.?,?[ /-](?:de )?(\\d{4})`,
  'i',
);
const weekday = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?|on|the),?\s+/i;

/**
 * `2019-10-1`, `2022-feb-08`, `2020/05/18`, `May 3, 2021`, `Thu, 3 May 2021`, `3rd of May 2021`, `3. Mai 2021` and
 * `2021年5月3日` to ISO; else undefined.
 */
export function toIsoDate(written: string): string | undefined {
  const text = written.replace(/[\u2010-\u2015\u2212]/g, '-');
  const numbers = isoLike.exec(text) ?? cjk.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text);
  if (numbers) return build(numbers[1], numbers[2], numbers[3]);
  const [, first, second, year] = yearLast.exec(text) ?? [];
  if (year !== undefined) {
    // With dots the day comes first.
    if (text.includes('.')) return build(year, second, first);
    const days = new Set(readBothWays(text));
    return days.size === 1 ? [...days][0] : undefined;
  }
  const said = text.replace(weekday, '').replace(/^the /i, '');
  const monthFirst = american.exec(said);
  if (monthFirst) return build(monthFirst[3], monthFirst[1], monthFirst[2]);
  const dayFirst = british.exec(said);
  return dayFirst ? build(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined;
}

const yearLast = /^(\d{1,2})(?:[/-]|\. ?)(\d{1,2})(?:[/-]|\. ?)(\d{4})$/;

// `17/12/2016` is a day with the day first only, `04/07/2021` is one also with the month first.
function readBothWays(text: string): readonly string[] {
  const [, a, b, year] = yearLast.exec(text) ?? [];
  return [build(year, b, a), build(year, a, b)].filter((day) => day !== undefined);
}

/** `2015-10`, `10/2015`, `October 2015`, `Oct, 2015` and `2015年10月` to `2015-10`; else undefined. */
export function toIsoMonth(text: string): string | undefined {
  const year = '((?:19|20)\\d{2})';
  const first = new RegExp(
    `^${year}(?:[-/. ]| ?[年년] ?)(\\d{1,2}|${word})(?: ?[月월])?$`,
    'i',
  ).exec(text);
  const last = new RegExp(`^(\\d{1,2}|${word})\\.?(?:[-/. ]|, ?| de )${year}$`, 'i').exec(text);
  const day = first ? build(first[1], first[2], '1') : last && build(last[2], last[1], '1');
  return day?.slice(0, 7);
}

function build(year = '', month = '', day = ''): string | undefined {
  const number = toMonthNumber(month) ?? Number(month);
  const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
  // A day that is none, such as the 31st of June, would be one of another month.
  return date.getUTCMonth() === number - 1 ? date.toISOString().slice(0, 10) : undefined;
}
