import {describe, expect, it} from 'vitest';
import {
  formatDay,
  formatDayOfYear,
  formatMonth,
} from '../../../../plugin/client/dates/format-day.ts';
import {formatSpan} from '../../../../plugin/client/dates/format-span.ts';

const languages = ['en', 'de', 'fr', 'es', 'pt-BR', 'ja', 'zh-Hans'];

describe('a day', () => {
  it.each([
    ['2026-11-03', 'en', '3 Nov 2026'],
    ['2026-11-03', 'en-GB', '3 Nov 2026'],
    ['2026-09-12', 'en', '12 Sept 2026'],
    ['2026-11-03', 'de', '3. Nov. 2026'],
    ['2026-01-31', 'ja', '2026年1月31日'],
    ['2021-05-12', 'no such language', '12 May 2021'],
    ['2020-01', 'en', '2020-01'],
    ['last week', 'en', 'last week'],
    ['2026-99-99', 'en', '2026-99-99'],
  ])('%s in %s is %s', (date, locale, text) => {
    expect(formatDay(date, locale)).toBe(text);
  });

  it('has no year where that stands above it', () => {
    expect(languages.map((locale) => formatDayOfYear('2026-11-03', locale))).toEqual([
      ...['3 Nov', '3. Nov.', '3 nov.', '3 nov', '3 de nov.', '11月3日', '11月3日'],
    ]);
  });

  it('has its month', () => {
    expect(languages.map((locale) => formatMonth('2026-11-03', locale))).toEqual([
      ...['November 2026', 'November 2026', 'novembre 2026', 'noviembre de 2026'],
      ...['novembro de 2026', '2026年11月', '2026年11月'],
    ]);
  });
});

describe('a time', () => {
  it.each([
    ['2026-01-01', '2026-01-01', '0 days'],
    ['2026-01-02', '2026-01-01', '0 days'],
    ['2026-01-01', '2026-01-02', '1 day'],
    ['2026-01-01', '2026-02-28', '58 days'],
    ['2026-01-01', '2026-03-01', '2 months'],
    ['2025-12-20', '2026-02-18', '60 days'],
    ['2024-01-01', '2025-01-01', '12 months'],
    ['2024-01-01', '2025-12-31', '23 months'],
    ['2024-01-01', '2026-01-01', '2 years'],
    ['2021-05-12', '2026-05-11', '4 years'],
    ['2021-05-12', '2026-05-12', '5 years'],
    ['2021-01-01', '2024-01-01', '3 years'],
    ['2024-02-29', '2026-02-28', '23 months'],
    ['nonsense', '2026-05-12', '0 days'],
  ])('from %s to %s is %s', (from, to, text) => {
    expect(formatSpan(from, to, 'en')).toBe(text);
  });

  it('is said in the language of the page', () => {
    const spans = [...languages, 'no such language'].map((locale) =>
      formatSpan('2020-01-01', '2026-01-01', locale).replace(/\s/g, ' '),
    );
    expect(spans).toEqual([
      ...['6 years', '6 Jahre', '6 ans', '6 años', '6 anos', '6 年', '6年', '6 years'],
    ]);
  });
});
