import {expect, it} from 'vitest';
import {findInvalidDates, readDate, toIsoDate} from '../../../../plugin/core/metadata/dates.ts';
import type {Field} from '../../../../plugin/core/types.ts';
import {parse} from '../read.ts';

const created = (...values: string[]): Field[] => [
  {key: 'created', values, source: 'front-matter', line: 4},
];

it.each([
  ['2020-01-31', '2020-01-31'],
  ['2019-10-1', '2019-10-01'],
  ['2020/05/18', '2020-05-18'],
  ['2020.05.18', '2020-05-18'],
  ['20200518', '2020-05-18'],
  ['2022-feb-08', '2022-02-08'],
  ['2020-01-31T10:00:00Z', '2020-01-31'],
  ['May 3, 2021', '2021-05-03'],
  ['Sept 3rd 2021', '2021-09-03'],
  ['3 May 2021', '2021-05-03'],
  ['05-Jul-2001', '2001-07-05'],
  ['2021-13-09', undefined],
  ['2021-02-30', undefined],
  ['22019-10-07', undefined],
  ['20204-26', undefined],
  ['soon', undefined],
])('%j is %s', (text, date) => {
  expect(toIsoDate(text)).toBe(date);
});

it.each([
  'TBD',
  'yyyy-mm-dd',
  'YYYY-MM-DD',
  '{YYYY-MM-DD of today}',
  '(fill me in)',
  'N/A',
  '-',
  '',
  'null',
])('%j stands for no date and is not wrong', (text) => {
  expect(readDate(created(text), 'created')).toBeUndefined();
  expect(findInvalidDates(parse(`---\ncreated: ${text}\n---\n`))).toEqual([]);
});

it('keeps what is no date as it was typed, and says where it stands', () => {
  expect(readDate(created('2021-13-09'), 'created')).toBe('2021-13-09');
  expect(findInvalidDates(parse('---\ntitle: A\ncreated: 2021-13-09\n---\n'))).toMatchObject([
    {message: 'Date `2021-13-09` is not a day of the calendar', line: 3, column: 10, endColumn: 20},
  ]);
});
