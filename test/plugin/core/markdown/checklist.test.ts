import {expect, it} from 'vitest';
import {readDocument} from '../read.ts';

it.each([
  ['## Release Signoff Checklist\n\n- [x] a\n- [ ] b\n  - [X] c', {done: 2, total: 3}],
  ['## Sign-off\n\n- [ x ] a\n- [ ] b', {done: 1, total: 2}],
  ['## Signoff\n\n- a\n- [link](x.md)', {done: 0, total: 0}],
  ['## Work Items\n\n- [x] a', {done: 0, total: 0}],
])('%j has %j', (text, checklist) => {
  expect(readDocument(`# T\n\n${text}`).checklist).toEqual(checklist);
});
