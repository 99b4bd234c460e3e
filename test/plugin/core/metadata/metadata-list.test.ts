import {describe, expect, it} from 'vitest';
import {parse} from '../read.ts';

const fieldsOf = (text: string) =>
  parse(`# T\n\n${text}\n`).fields.map(({key, values, line}) => [line, key, ...values]);

describe('a line under the title is a field', () => {
  it.each([
    ['Status: draft', [3, 'status', 'draft']],
    ['Status:   draft', [3, 'status', 'draft']],
    ['Status : draft', [3, 'status', 'draft']],
    ['*Status*: draft', [3, 'status', 'draft']],
    ['__Status:__ draft', [3, 'status', 'draft']],
    ['**Status** draft', [3, 'status', 'draft']],
    ['**Status**   draft', [3, 'status', 'draft']],
    ['**Author(s)** Ada', [3, 'authors', 'Ada']],
    ['Author(s): Ada', [3, 'authors', 'Ada']],
    ['Status: draft\\', [3, 'status', 'draft']],
    ['Status: draft \\\nx', [3, 'status', 'draft']],
    ['Status: draft <br>\nx', [3, 'status', 'draft']],
    ['Status: draft<br/>\nx', [3, 'status', 'draft']],
    ['Status: draft<BR />\nx', [3, 'status', 'draft']],
    ['Owner: Ada<br>Grace', [3, 'authors', 'Ada<br>Grace']],
    ['- A list of ovens\n  Status: draft', [4, 'status', 'draft']],
    ['Ovens\n   Status: draft', [4, 'status', 'draft']],
    ['Ovens\n   **Status** draft', [4, 'status', 'draft']],
  ])('%j', (text, field) => {
    expect(fieldsOf(text)).toEqual([field]);
  });

  it.each([
    'Name::Space of the ovens',
    '> 1: Status: draft',
    'See **Status** draft',
    '**Status**draft',
    '**Status2** draft',
    '**4 dates** of the ovens',
    '**Status of the ovens** draft',
    'Ovens: four',
    '```\nStatus: draft\n```',
    '| Status: draft | x |\n|---|---|',
    'The state: it is hot',
  ])('and not %j', (text) => {
    expect(fieldsOf(text)).toEqual([]);
  });
});

describe('the fields of one line', () => {
  it.each([
    'Status: draft · Date: 2025-09-21',
    'Status: draft   ·   Date: 2025-09-21',
    'Status: draft • Date: 2025-09-21',
    'Status: draft\t|\t**Date** : 2025-09-21',
    'Status: draft | _Date_: 2025-09-21',
    'Status: draft | ***Date***  : 2025-09-21',
    '**Status**: draft,  **Date**: 2025-09-21',
    '**Status:** draft; **Date:** 2025-09-21',
    '**Status:** draft    **Date:** 2025-09-21',
    'Status: draft,   Date: 2025-09-21',
    'Status: draft;\tDate: 2025-09-21',
    'Status: draft  Created: 2025-09-21',
    'Status: draft | *Colour*: red  Created: 2025-09-21',
  ])('%j', (text) => {
    expect(fieldsOf(text)).toEqual([
      [3, 'status', 'draft'],
      [3, 'created', '2025-09-21'],
    ]);
  });

  it.each(['Author', 'Authors', 'Owner', 'Owners', 'Reviewer', 'Reviewers'])('%s', (name) => {
    expect(fieldsOf(`Status: draft  ${name}: Ada`)).toMatchObject([{}, {2: 'Ada'}]);
  });

  it.each([
    'draft | a date: none',
    'draft Date: none',
    'draft **Date** of the ovens',
    'draft · The date',
    'draft, ovens: two',
  ])('%j is one value', (value) => {
    expect(fieldsOf(`Status: ${value}`)).toEqual([[3, 'status', value]]);
  });
});

describe('what stands below a label', () => {
  it.each([
    ['one word', 'Status:\nDraft', [3, 'status', 'Draft']],
    ['three words', 'Status:\nAlmost half baked', [3, 'status', 'Almost half baked']],
    ['words with more spaces', 'Status:\n   Half   baked', [3, 'status', 'Half   baked']],
    [
      'a paragraph of three words',
      '**Status:**\n\nAlmost half baked',
      [5, 'status', 'Almost half baked'],
    ],
    ['the rest of its item', '- Owners:\n  Ada Byron', [3, 'authors', 'Ada Byron']],
    ['the rest of a long item', '- Title: Ovens\n  and kilns', [3, 'title', 'Ovens', 'and kilns']],
    [
      'what a preposition announces',
      'Title: Ovens filled by\nhand',
      [3, 'title', 'Ovens filled by hand'],
    ],
    [
      'what `with` announces',
      'Status: Replaced with\n   [B](b.md)',
      [3, 'status', 'Replaced with [B](b.md)'],
    ],
    ['items of links', '**See also:**\n\n- [B](b.md)\n- C', [3, 'see-also', '[B](b.md)', 'C']],
    ['items of co-authors', '**Co-authors:**\n\n- Ada', [3, 'authors', 'Ada']],
    ['two rows of an item', '**Authors:**\n\n- Ada\n  Max', [3, 'authors', 'Ada', 'Max']],
    ['items below its item', '- Status:\n  - Draft\n    or so', [3, 'status', 'Draft', 'or so']],
  ])('belongs to it: %s', (_, text, field) => {
    expect(fieldsOf(text)[0]).toEqual(field);
  });

  it.each([
    ['four words', 'Status:\nThis is hardly baked'],
    ['two lines of a paragraph', '**Status:**\n\nHalf\nbaked'],
    ['a paragraph of four words', '**Status:**\n\nThis is hardly baked'],
    ['words with a colon', 'Status:\nNote: baked'],
    ['a colon behind the word', 'Status:\nBaked:'],
    ['another item', '- Status:\n- Half baked'],
    ['a quotation', '**Status:**\n\n> Half baked'],
    ['a quoted list', '**Authors:**\n\n> - Ada'],
    ['a list, where no list belongs', '**Created:**\n\n- Half baked'],
    ['prose below a label for links', '**Links:**\n\nHalf baked'],
    ['a line below a label for links', 'Links:\nHalf baked'],
    ['what is behind code', '**Authors:**\n\n```\nx\n```\n\n- Ada'],
    ['what is behind prose', '**Authors:**\n\nAll of us.\n\n- Ada'],
  ])('does not belong to it: %s', (_, text) => {
    expect(fieldsOf(text)).toEqual([[3, expect.any(String)]]);
  });

  it.each([
    ['Status: Draft\nHalf baked', 'Draft'],
    ['Status: Draft by Ada\nHalf baked', 'Draft by Ada'],
    ['Status: Draft\n\nHalf baked', 'Draft'],
    ['Status: Seen by\n\nAda', 'Seen by'],
    ['Status:\nDraft\n\nHalf baked', 'Draft'],
    ['**Status:**\n\nDraft\n\nHalf baked', 'Draft'],
    ['**Status:**\n\n<!-- x -->\n\nDraft', 'Draft'],
  ])('is no part of a value that is whole: %j', (text, value) => {
    expect(fieldsOf(text)).toEqual([[expect.any(Number), 'status', value]]);
  });

  it('is no item that is a field', () => {
    expect(fieldsOf('**Authors:**\n\n- Status: draft\n- Max')).toEqual([
      [3, 'authors'],
      [5, 'status', 'draft'],
    ]);
  });

  it('ends at the next field, whose line is its own', () => {
    expect(
      fieldsOf('Status: draft\\\nDate: 2025-09-21\n\n- Owner: Ada\n- Stove: 1\n  - B'),
    ).toEqual([
      [3, 'status', 'draft'],
      [4, 'created', '2025-09-21'],
      [6, 'authors', 'Ada'],
    ]);
  });
});
