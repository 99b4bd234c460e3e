import {expect, it} from 'vitest';
import {readHead} from './read-head.ts';

it.each([
  ['- Decision date: 2021-01-07'],
  ['- Date of decision: 7 January 2021'],
  ['**Decided on:** Thu, 7 Jan 2021'],
  ['---\ndate-decided: 2021-01-07\n---'],
])('%j was made on the 7th of January', (head) => {
  expect(readHead(head).created).toBe('2021-01-07');
});
