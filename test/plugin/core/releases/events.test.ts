import {expect, it} from 'vitest';
import {
  findEventOf,
  isRenamed,
  latestStatusEvent,
} from '../../../../plugin/core/releases/events.ts';
import {design, timelinesOf} from '../history/history.ts';

const timeline = timelinesOf([
  ['2024-01-01', {'a.md': design('draft')}],
  ['2024-02-01', {'a.md': design('implemented (v1.0)')}],
  ['2024-03-01', {'a.md': design('implemented (v1.1)')}],
  ['2024-04-01', {'a.md': design('implemented (v1.1)', 'To be much quicker.')}],
]).get('a.md');

it.each([
  ['2023-12-31', undefined],
  ['2024-01-01', 'added draft'],
  ['2024-01-31', 'added draft'],
  ['2024-02-01', 'changed implemented'],
  ['2024-12-31', 'changed implemented'],
])('up to %s the last thing that gave a design its status was %j', (day, told) => {
  const event = latestStatusEvent(timeline, day);
  expect(event && `${event.kind} ${event.status}`).toBe(told);
});

it.each([
  ['draft', '2024-12-31', '2024-01-01'],
  ['implemented', '2024-12-31', '2024-02-01'],
  ['implemented', '2024-01-31', undefined],
  ['rejected', '2024-12-31', undefined],
])('the status %s that a design had on %s is of %j', (status, day, date) => {
  expect(findEventOf(status, timeline, day)?.date).toBe(date);
});

it('a design without a history has no such events', () => {
  expect(latestStatusEvent(undefined, '2024-12-31')).toBeUndefined();
  expect(findEventOf('draft', undefined, '2024-12-31')).toBeUndefined();
  expect(isRenamed(undefined, 'draft', 'done')).toBe(false);
});

it('a status is renamed only from the one word to the other', () => {
  const renamed = timelinesOf([
    [
      '2024-01-01',
      {'a.md': design('draft'), 'b.md': design('draft', 'B'), 'c.md': design('draft', 'C')},
    ],
    [
      '2024-02-01',
      {
        'a.md': design('proposed'),
        'b.md': design('proposed', 'B'),
        'c.md': design('proposed', 'C'),
      },
    ],
  ]).get('a.md');
  expect(isRenamed(renamed, 'draft', 'proposed')).toBe(true);
  expect(isRenamed(renamed, 'draft', 'done')).toBe(false);
  expect(isRenamed(renamed, 'raw', 'proposed')).toBe(false);
  expect(isRenamed(timeline, 'draft', 'implemented')).toBe(false);
});
