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

describe('a status as a heading or a bold line', () => {
  it.each([
    ['## Status - Accepted', 'accepted'],
    ['## Status (Accepted)', 'accepted'],
    ['**Status**\n\nAccepted', 'accepted'],
    ['__Status__\n\nAccepted', 'accepted'],
    ['## Status - halls\n\nIn one of three halls.', undefined],
    ['## Status (of the boards)\n\nThey hang.', undefined],
    ['**Status**\n\nThe station wants a board that says why.', undefined],
  ])('%j is %s', (head, id) => {
    expect(readHead(head).status.id).toBe(id);
  });
});

describe('a header in a fence', () => {
  it('is read, with a wrapped list of authors', () => {
    const header = ['BIP: 7', 'Title: Boards: a plan', 'Author: Ada Byron <a@x.org>'];
    const rows = [...header, '        Bob Cole', 'Status: Draft', 'Created: 2021-06-27'];
    const head = `\`\`\`\n${rows.map((row) => `  ${row}`).join('\n')}\n\`\`\``;
    const {title, status, authors, created} = readHead(head);
    expect({title, status: status.id, line: status.line, created}).toEqual({
      title: 'Boards: a plan',
      status: 'draft',
      line: 6,
      created: '2021-06-27',
    });
    expect(toTexts(authors)).toEqual(['Ada Byron <a@x.org>', 'Bob Cole']);
  });

  it.each([
    ['an answer of a server', '```\nHTTP/1.1 200 OK\nStatus: draft\nDate: 2021-06-27\n```'],
    ['a sample in a language', '```http\nStatus: draft\nDate: 2021-06-27\n```'],
    ['one field', '```\nStatus: draft\nColour: red\n```'],
    ['an indented block', '    Status: draft\n    Date: 2021-06-27'],
    [
      'a fence below text',
      `${'A board. '.repeat(30)}\n\n\`\`\`\nStatus: draft\nDate: 2021-06-27\n\`\`\``,
    ],
  ])('is not %s', (_, head) => {
    expect(readHead(head).status.id).toBeUndefined();
  });
});

describe('a section of authors', () => {
  it.each([
    ['## Author(s)\n\nAda Byron and Bob Cole', ['Ada Byron', 'Bob Cole']],
    ['## Authors\n\n| Name | GitHub |\n|---|---|\n| Ada Byron | @ada |', ['Ada Byron @ada']],
    ['- Author: Ada Byron\n- Co-Author(s): Bob Cole', ['Ada Byron', 'Bob Cole']],
  ])('%j names %j', (head, authors) => {
    const texts = toTexts(readHead(head).authors);
    expect(texts).toEqual(authors);
  });
});

it.each([
  [
    '- Authors: [Ada Byron][ada] and [Bob Cole][2]\n\n[ada]: https://x.org/a\n[2]: https://x.org/b',
    [],
  ],
  ['- Authors: [Ada Byron][ada] and [Bob Cole]\n\n[ada]: https://x.org/a', ['[Bob Cole]']],
])('of %j the placeholders are %j', (head, names) => {
  const said = readHead(head).problems.filter(({rule}) => rule === 'placeholder-person');
  expect(said.map(({message}) => /`(.*)`/.exec(message)?.[1])).toEqual(names);
});
