import {expect, it} from 'vitest';
import {
  findInvalidDates,
  isDay,
  isIsoDay,
  readDate,
  readNameDate,
  toIsoDate,
  toIsoMonth,
} from '../../../../plugin/core/metadata/dates.ts';
import type {Field} from '../../../../plugin/core/types.ts';
import {parse, readDocument} from '../read.ts';

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
  ['21st of June 2024', '2024-06-21'],
  ['the 3rd of May, 2021', '2021-05-03'],
  ['Monday, May 3, 2021', '2021-05-03'],
  ['2019年12月1日', '2019-12-01'],
  ['12-25-2019', '2019-12-25'],
  ['04-05-2019', undefined],
  ['May 3rd, 2021', '2021-05-03'],
  ['Jan. the 1st 2021', '2021-01-01'],
  ['February 22nd 2021', '2021-02-22'],
  ['March 5th,2021', undefined],
  ['March 5th, 20211', '2021-03-05'],
  ['Ma 3, 2021', undefined],
  ['Septembers 3, 2021', undefined],
  ['on May 13, 2021', '2021-05-13'],
  ['By May 3, 2021', undefined],
  ['17/12/2016', '2016-12-17'],
  ['04/04/2021', '2021-04-04'],
  ['04.07.2021', '2021-07-04'],
  ['11/12/2016', undefined],
  ['117/12/2016', undefined],
  ['17/12/20161', undefined],
  ['2019年12月31日', '2019-12-31'],
  ['12019年12月3日', undefined],
  ['v20200518', undefined],
  ['202005181', undefined],
  ['Monday,  May 3, 2021', '2021-05-03'],
  ['May on 3, 2021', undefined],
  ['3.May 2021', '2021-05-03'],
  ['103 May 2021', undefined],
  ['2021-mayday-03', '2021-05-03'],
  ['June 2024', undefined],
  ['2021-13-09', undefined],
  ['2021-02-30', undefined],
  ['22019-10-07', undefined],
  ['20204-26', undefined],
  ['soon', undefined],
  ['Thu, 7 Jan 2021', '2021-01-07'],
  ['Mon 17 Jun 2024', '2024-06-17'],
  ['Sunday 16th June 2024', '2024-06-16'],
  ['18/Jun/2024', '2024-06-18'],
  ['Jun-19-2024', '2024-06-19'],
  ['2021\u201101\u201107', '2021-01-07'],
  ['2021–01–07', '2021-01-07'],
  ['4. 6. 2023', '2023-06-04'],
  ['3. März 2024', '2024-03-03'],
  ['12 juin 2024', '2024-06-12'],
  ['1er août 2024', '2024-08-01'],
  ['13 de junio de 2024', '2024-06-13'],
  ['5 dicembre 2024', '2024-12-05'],
  ['2024년 6월 14일', '2024-06-14'],
  ['3 words 2024', undefined],
  ['the Sun 3 2024', undefined],
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
  'TBA',
  '-',
  '',
  'null',
])('%j stands for no date and is not wrong', (text) => {
  expect(readDate(created(text), 'created')).toBeUndefined();
  expect(findInvalidDates(parse(`---\ncreated: ${text}\n---\n`))).toEqual([]);
});

it.each([
  ['2015-10', '2015-10'],
  ['2015/7', '2015-07'],
  ['7/2015', '2015-07'],
  ['June 2024', '2024-06'],
  ['Sept. 2024', '2024-09'],
  ['Dec, 1999', '1999-12'],
  ['2019年12月', '2019-12'],
  ['2015.7', '2015-07'],
  ['2015 July', '2015-07'],
  ['2019 年 12 月', '2019-12'],
  ['2019년 12월', '2019-12'],
  ['Março de 2019', '2019-03'],
  ['juillet 2019', '2019-07'],
  ['1899-10', undefined],
  ['12015-10', undefined],
  ['2015-10-1', undefined],
  ['2015-ab', undefined],
  ['7.2015', '2015-07'],
  ['10, 2015', '2015-10'],
  ['Oct,2015', '2015-10'],
  ['2015', undefined],
  ['13/2015', undefined],
  ['release 2015', undefined],
])('the month of %j is %s', (text, month) => {
  expect(toIsoMonth(text)).toBe(month);
  if (month === undefined) return;
  expect(readDate(created(text), 'created')).toEqual({day: `${month}-01`, month});
  expect(findInvalidDates(parse(`---\ncreated: ${text}\n---\n`))).toEqual([]);
});

it.each(['(2020-01-31)', '[2020-01-31]', 'Date: 2020-01-31', 'Created: (2020-01-31)'])(
  'reads the date in %j',
  (text) => {
    expect(readDate(created(text), 'created')).toEqual({day: '2020-01-31'});
  },
);

it.each([
  ['( 2020-01-31 )', '2020-01-31'],
  ['<31 January 2020>', '2020-01-31'],
  ['Created : 2020-01-31', '2020-01-31'],
  ['Last updated:   2020-01-31', '2020-01-31'],
  ['May 3, 2021 (draft)', '2021-05-03'],
  ['no date: 2020-01-31', 'no date: 2020-01-31'],
  ['some day (2020-01-31)', 'some day (2020-01-31)'],
  ['na', undefined],
  ['--', undefined],
  ['(2020) or so', undefined],
])('of %j reads %j', (text, day) => {
  expect(readDate(created(text), 'created')?.day).toBe(day);
});

it.each([
  ['2020-01-31', true, true],
  ['2020-13-31', true, false],
  ['2020-02-30', true, false],
  ['+2020-01-31', false, false],
  ['2020-01-31T10', false, false],
  ['2020-1-31', false, false],
])('%s looks like a day: %j, and is one: %j', (text, looks, is) => {
  expect([isIsoDay(text), isDay(text)]).toEqual([looks, is]);
});

it('reads the first field of its name that has a value', () => {
  expect(readDate([...created(), ...created('2020-01-31')], 'created')).toEqual({
    day: '2020-01-31',
  });
});

it('cuts what is no date after forty letters', () => {
  const [defect] = findInvalidDates(parse(`---\ncreated: ${'day '.repeat(20)}\n---\n`));
  expect(defect?.message).toContain(`Date \`${'day '.repeat(10)}\``);
});

it.each([
  ['20210318-cache.md', '2021-03-18'],
  ['2021_03_18-cache.md', '2021-03-18'],
  ['adr-2021-03-18-cache.md', '2021-03-18'],
  ['2021-03-18-cache/README.md', '2021-03-18'],
  ['2021-03-cache.md', '2021-03-01'],
  ['20214018-cache.md', undefined],
  ['2021-03-18T1200-cache.md', '2021-03-18'],
  ['2021-03-18x-cache.md', undefined],
  ['2021-03-18.md', '2021-03-18'],
  ['cache-of-2021-03-18.md', undefined],
  ['0012-cache.md', undefined],
])('the day in the name %s is %s', (path, day) => {
  expect(readNameDate(path)?.day).toBe(day);
});

it('takes the day of the name only where the document says none', () => {
  const read = (text: string) => readDocument(text, '2021-03-18-cache.md').created;
  expect(read('# T\n\n- Status: draft\n')).toBe('2021-03-18');
  expect(read('# T\n\n- Date: 2021-04-01\n')).toBe('2021-04-01');
  expect(read('# T\n\n- Date: TBD\n')).toBe('2021-03-18');
});

it('keeps what is no date as it was typed, and says where it stands', () => {
  expect(readDate(created('2021-13-09'), 'created')).toEqual({day: '2021-13-09'});
  expect(findInvalidDates(parse('---\ntitle: A\ncreated: 2021-13-09\n---\n'))).toMatchObject([
    {message: 'Date `2021-13-09` is not a day of the calendar', line: 3, column: 10, endColumn: 20},
  ]);
});

it.each([
  ['05/06/2025', 'can be one of two days', 'Write it as `2025-06-05` or `2025-05-06`.'],
  ['5-6-2025', 'can be one of two days', 'Write it as `2025-06-05` or `2025-05-06`.'],
  ['32/06/2025', 'is not a day of the calendar', expect.any(String)],
  ['12.17.2016', 'is not a day of the calendar', expect.any(String)],
])('%s %s', (written, says, hint) => {
  expect(findInvalidDates(parse(`---\ncreated: ${written}\n---\n`))).toMatchObject([
    {message: `Date \`${written}\` ${says}`, hint},
  ]);
});
