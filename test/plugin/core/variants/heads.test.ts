import {describe, expect, it} from 'vitest';
import {readHead, toTexts} from './read-head.ts';

describe('two fields in one line', () => {
  it.each([
    'Status: Draft — Date: 2025-09-21',
    '__Status:__ Draft __Date:__ 2025-09-21',
    '**Status: Draft** **Date: 2025-09-21**',
    '**Status**: Draft / **Date**: 2025-09-21',
    'Status:\tDraft\tDate:\t2025-09-21',
    '**Status:** Draft<br>**Date:** 2025-09-21',
    '**Status:** Draft <br/> Date: 2025-09-21',
    '> Status: Draft | Date: 2025-09-21',
  ])('%j', (head) => {
    const {status, created} = readHead(head);
    expect([status.id, created]).toEqual(['draft', '2025-09-21']);
  });

  it('are one where the second is none', () => {
    const {status} = readHead('Status: Draft — see the minutes: page 3');
    expect([status.id, status.qualifier]).toEqual(['draft', 'see the minutes: page 3']);
  });
});

describe('a value below its label', () => {
  it.each([
    ['Status:\n\n- Accepted', 'accepted'],
    ['Status:\n\n- [ ] Draft\n- [x] Accepted', 'accepted'],
    ['**Status:**<br>Accepted', 'accepted'],
    ['**Status:**\n\nThe station wants a board that says why.', undefined],
  ])('%j is the status %s', (head, id) => {
    expect(readHead(head).status.id).toBe(id);
  });

  it.each([
    ['**Author:**  \nAda Byron\n**Status:**  \nAccepted', ['Ada Byron']],
    ['**Authors:**\n\n@ada, @bob', ['@ada', '@bob']],
    ['**Authors:**\n\nsee the minutes', []],
  ])('%j are the authors %j', (head, authors) => {
    expect(toTexts(readHead(head).authors)).toEqual(authors);
  });

  it.each([
    ['**Date:**\n2025-09-21', '2025-09-21'],
    ['**Date:**\n\n21 September 2025', '2025-09-21'],
    ['**Date:**\n\nNot long ago.', undefined],
  ])('%j is the date %s', (head, created) => {
    expect(readHead(head).created).toBe(created);
  });
});
