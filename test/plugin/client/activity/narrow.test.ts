import {describe, expect, it} from 'vitest';
import {
  countChanges,
  formatActivityKind,
  narrowActivity,
  parseActivityKind,
} from '../../../../plugin/client/activity/narrow.ts';
import type {ActivityKind, ActivityYearProps} from '../../../../plugin/props.ts';
import {change} from '../../../theme/props.ts';

describe('the kind in the address', () => {
  it.each([
    ['', undefined],
    ['?kind=text', 'text'],
    ['?a=b&kind=new', 'new'],
    ['?kind=everything', undefined],
  ])('of %j is %j', (search, kind) => {
    expect(parseActivityKind(search)).toBe(kind);
  });

  it.each<[ActivityKind | undefined, string, string]>([
    ['text', '', '?kind=text'],
    ['new', '?kind=text&a=b', '?a=b&kind=new'],
    [undefined, '?kind=text', ''],
    [undefined, '?a=b&kind=text', '?a=b'],
  ])('%j replaces that of %j', (kind, current, search) => {
    expect(formatActivityKind(kind, current)).toBe(search);
  });
});

describe('changes of one kind', () => {
  const month = (name: string, ...groups: readonly ActivityKind[]) => ({
    month: name,
    label: name,
    changes: groups.map((group, at) => ({...change, id: `${name} ${at}`, group})),
  });
  const years: readonly ActivityYearProps[] = [
    {
      year: '2026',
      isOpen: true,
      months: [month('2026-02', 'new'), month('2026-01', 'text', 'new')],
    },
    {year: '2025', isOpen: true, months: [month('2025-01', 'new')]},
    {year: '2024', isOpen: false, months: [month('2024-01', 'text')]},
    {year: '2023', isOpen: false, months: [month('2023-01', 'text', 'text')]},
  ];

  it('are all where none is asked for', () => {
    expect(narrowActivity(years, undefined)).toBe(years);
    expect(countChanges(years)).toBe(7);
  });

  it('leave out months and years without one, and have the newest two open', () => {
    const left = narrowActivity(years, 'text');
    expect(
      left.map(({year, isOpen, months}) => [year, isOpen, months.map((one) => one.month)]),
    ).toEqual([
      ['2026', true, ['2026-01']],
      ['2024', true, ['2024-01']],
      ['2023', false, ['2023-01']],
    ]);
    expect(countChanges(left)).toBe(4);
  });

  it('may be none', () => {
    expect(narrowActivity(years, 'status')).toEqual([]);
  });
});
