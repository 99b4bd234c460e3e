import {expect, it} from 'vitest';
import {createDateFormat} from '../../../../plugin/site/content/format-dates.ts';

const asOf = '2026-11-28';

it.each([
  ['en', '2026-09-12', '12 Sept 2026', '2 months'],
  ['en', '2026-11-28', '28 Nov 2026', '0 days'],
  ['en', '2026-11-27', '27 Nov 2026', '1 day'],
  ['en', '2026-10-01', '1 Oct 2026', '58 days'],
  ['en', '2025-09-20', '20 Sept 2025', '14 months'],
  ['en', '2021-05-12', '12 May 2021', '5 years'],
  ['fr', '2021-05-12', '12 mai 2021', '5 ans'],
  ['de', '2021-05-12', '12. Mai 2021', '5 Jahre'],
  ['ja', '2021-05-12', '2021年5月12日', '5 年'],
  ['en', '2027-01-01', '1 Jan 2027', '0 days'],
  ['no such language', '2021-05-12', '12 May 2021', '5 years'],
])('in %s the day %s is %s, %s ago', (locale, day, formatted, age) => {
  const format = createDateFormat(locale, asOf);
  expect([format.formatDay(day), format.formatAge?.(day)]).toEqual([formatted, age]);
});

it('tells no age where it is not known up to when', () => {
  expect(createDateFormat('en', undefined).formatAge).toBeUndefined();
});
