import {describe, expect, it} from 'vitest';
import {formatDay} from '../../../../plugin/client/dates/format-day.ts';
import {formatSpan} from '../../../../plugin/client/dates/format-span.ts';

describe('a day', () => {
  it.each([
    ['2026-11-03', 'en', '3 Nov 2026'],
    ['2026-11-03', 'en-GB', '3 Nov 2026'],
    ['2026-11-03', 'de', '3. Nov. 2026'],
    ['2026-01-31', 'ja', '2026年1月31日'],
    ['2020-01', 'en', '2020-01'],
    ['last week', 'en', 'last week'],
    ['2026-99-99', 'en', '2026-99-99'],
  ])('%s in %s is %s', (date, locale, text) => {
    expect(formatDay(date, locale)).toBe(text);
  });
});

describe('a time', () => {
  it.each([
    ['2026-01-01', '2026-01-01', undefined],
    ['2026-01-02', '2026-01-01', undefined],
    ['2026-01-01', '2026-01-02', '1 day'],
    ['2026-01-01', '2026-02-28', '58 days'],
    ['2026-01-01', '2026-03-01', '2 months'],
    ['2025-12-20', '2026-02-18', '60 days'],
    ['2024-01-01', '2025-01-01', '12 months'],
    ['2024-01-01', '2025-12-31', '23 months'],
    ['2024-01-01', '2026-01-01', '2 years'],
    ['2021-05-12', '2026-05-11', '4 years'],
    ['2021-05-12', '2026-05-12', '5 years'],
    ['nonsense', '2026-05-12', undefined],
  ])('from %s to %s is %s', (from, to, text) => {
    expect(formatSpan(from, to, 'en')).toBe(text);
  });

  it('is said in the language of the page', () => {
    const spans = ['de', 'fr', 'es', 'pt-BR', 'ja', 'zh-Hans'].map((locale) =>
      formatSpan('2020-01-01', '2026-01-01', locale)?.replace(/\s/g, ' '),
    );
    expect(spans).toEqual(['6 Jahre', '6 ans', '6 años', '6 anos', '6 年', '6年']);
  });
});
