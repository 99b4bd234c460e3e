import {expect, it} from 'vitest';
import type {DesignRecord} from '../../../plugin/client/records.ts';
import {resolveRecord} from '../../../plugin/client/resolve-record.ts';

const record = (permalink: string): DesignRecord => ({
  id: permalink,
  title: '',
  number: null,
  status: null,
  statusLabel: '',
  phase: 'draft',
  permalink,
  summary: null,
  authors: [],
  created: null,
  updated: null,
});
const designs = ['/base/design/1', '/base/design/zwölf'].map(record);
const here = 'https://o.example/base/design/1/#goals';

it.each([
  ['https://o.example/base/design/zw%C3%B6lf', '/base/design/zwölf'],
  ['https://o.example/base/design/zw%C3%B6lf/#x', '/base/design/zwölf'],
  ['https://o.example/base/design/zw%C3%B6lf?y', '/base/design/zwölf'],
  ['https://o.example/base/design/%ZZ', undefined],
  ['https://o.example/base/design', undefined],
  ['https://p.example/base/design/zw%C3%B6lf', undefined],
  ['mailto:ada@o.example', undefined],
  ['https://o.example/base/design/1', undefined],
  ['https://o.example/base/design/1/#summary', undefined],
])('finds what %s leads to, elsewhere than here', (address, permalink) => {
  expect(resolveRecord({statuses: [], designs}, address, here)?.permalink).toBe(permalink);
});

it('finds what a link of the hash router leads to', () => {
  const link = 'file:///home/ada/index.html#/base/design/zw%C3%B6lf#x';
  const found = resolveRecord({statuses: [], designs}, link, 'file:///home/ada/index.html#/base');
  expect(found?.permalink).toBe('/base/design/zwölf');
});
