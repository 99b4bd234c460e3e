import {describe, expect, it} from 'vitest';
import {readStatus} from '../../../../plugin/core/status/status.ts';
import {builtInWords, toWord} from '../../../../plugin/core/status/vocabulary.ts';
import type {StatusWord} from '../../../../plugin/core/types.ts';

const menu = [
  'provisional',
  'implementable',
  'implemented',
  'deferred',
  'rejected',
  'withdrawn',
  'replaced',
].map(toWord);

const read = (value: string, words: readonly StatusWord[] = menu) =>
  readStatus([{key: 'status', values: value.split('\n'), source: 'section', line: 3}], words);

describe('a status', () => {
  it.each([
    ['implemented', 'implemented', 'done'],
    ['Implementable', 'implementable', 'accepted'],
    ['One of: implementable', 'implementable', 'accepted'],
    ['Status: implemented', 'implemented', 'done'],
    ['**Implemented**', 'implemented', 'done'],
    ['"implementable"', 'implementable', 'accepted'],
    ['`provisional`', 'provisional', 'draft'],
    ['✅ Implemented', 'implemented', 'done'],
    ['[Implemented](https://x.org/pull/7)', 'implemented', 'done'],
    ['[Implemented][pr]', 'implemented', 'done'],
    ['Implemented (v1.2)', 'implemented', 'done'],
    ['implemented in v1.2', 'implemented', 'done'],
    ['implementable # since May', 'implementable', 'accepted'],
    ['Implemented, see the release notes', 'implemented', 'done'],
    ['<!-- choose one -->\nimplemented', 'implemented', 'done'],
    ['implemeted', 'implemented', 'done'],
    ['provisionable', 'provisional', 'draft'],
    ['superseded', 'replaced', 'superseded'],
    ['completed', 'implemented', 'done'],
    ['in-progress', 'in-progress', 'accepted'],
    ['partially implemented', 'partially implemented', 'unknown'],
    ['not implemented', 'not implemented', 'unknown'],
    ['Half  Baked', 'half baked', 'unknown'],
    ['unimplemented', 'unimplemented', 'unknown'],
    ['Superceded by ADR-5', 'replaced', 'superseded'],
    ['Superseded mostly by ADR-5', 'replaced', 'superseded'],
    ['This proposal was implemented in May.', 'implemented', 'done'],
    ['![x](https://img.shields.io/badge/status-withdrawn-red.svg)', 'withdrawn', 'dropped'],
    ['Implemented[^1]', 'implemented', 'done'],
    ['One of : implementable', 'implementable', 'accepted'],
    ['Status is implemented', 'implemented', 'done'],
    ['Status : implemented', 'implemented', 'done'],
    ['Status:implemented', 'implemented', 'done'],
    ['Current status: implemented', 'implemented', 'done'],
    ['Currently implemented', 'implemented', 'done'],
    ['Current:  implemented', 'implemented', 'done'],
    ['Our status: implemented', 'our status', 'unknown'],
    ['~~provisional~~ implementable', 'implementable', 'accepted'],
    ['~~provisional~~implementable', 'implementable', 'accepted'],
    ['~~Provisional~~  **Implementable**', 'implementable', 'accepted'],
    ['Supersedes ADR-3\nimplemented', 'implemented', 'done'],
    ['Supercedes ADR-3\nimplemented', 'implemented', 'done'],
    ['Implemented; amends ADR-3', 'implemented', 'done'],
    ['This is implemented', 'implemented', 'done'],
    ['✅ This design proposal is now implemented', 'implemented', 'done'],
    ['Implemented. This proposal was withdrawn before', 'implemented', 'done'],
    ['This proposal was superseded by ADR-5', 'replaced', 'superseded'],
    ['This proposal is on hold', 'deferred', 'paused'],
    ['This proposal was approved in May', 'approved', 'accepted'],
    ['Not implemented fully by now', 'not implemented', 'unknown'],
    ['Let it rest', 'let it rest', 'unknown'],
    ['Simmering, but not yet', 'simmering', 'unknown'],
    ['Simmering (low), which is what was said in May', 'simmering', 'unknown'],
    ['Rejected standby mode', 'rejected standby mode', 'unknown'],
    ['Implemented interim solution', 'implemented interim solution', 'unknown'],
    ['implemented\n[ ] announced', 'implemented', 'done'],
  ])('%j is %s', (value, id, phase) => {
    expect(read(value)).toMatchObject({id, phase});
  });

  it.each([
    ...['TBD', 'todo', '[]', '{}', 'N/A', '-', '?', 'The CRD has a status of its own', ''],
    ...['[Ticket #149](https://x.org/149) is where this is talked about at length', 'See below.'],
    ...['This proposal was simmered for long', 'Ovens, which have been cold for a long time'],
    ...['NA', 'TBD …', 'A cold oven', '<!-- choose one', 'Ovens; they are cold at last, yes'],
    ...[
      'The ovens were partially implemented in May',
      'Withdrawn ovens are now no part of Bakery 2.0',
    ],
    ...['Implemented Oven 1.17 has no such door'],
  ])('%j is none', (value) => {
    expect(read(value)).not.toHaveProperty('id');
  });

  it.each([
    ['Released Oven 1.17', 'released', 'Oven 1.17'],
    ['Released oven-cli 0.16.2', 'released', 'oven-cli 0.16.2'],
    ['Implemented (Oven 5.9)', 'implemented', 'Oven 5.9'],
    ['Accepted since v2.3.1', 'accepted', 'since v2.3.1'],
    ['Final 1.2', 'final', '1.2'],
    ['Partially implemented in the main branch', 'partially implemented', 'in the main branch'],
    ['Not accepted for now, it is slow', 'not accepted', 'for now'],
    ['Superseded by #12', 'superseded', 'by #12'],
    ['Released Baker Oven 12.3', 'released', 'Baker Oven 12.3'],
    ['Released oven2go 1.17', 'released', 'oven2go 1.17'],
    ['Accepted @ada', 'accepted', '@ada'],
    ['Accepted 2021-03-04', 'accepted', '2021-03-04'],
    ['Implemented v2', 'implemented', 'v2'],
    ['Implemented, see the notes', 'implemented', 'see the notes'],
    ['Accepted - waits for tests', 'accepted', 'waits for tests'],
    ['Accepted (for now!).', 'accepted', 'for now'],
    ['[Accepted][pr] (2021)', 'accepted', '2021'],
    ['[Accepted][] (2021)', 'accepted', '2021'],
  ])('%j is %s, with its version whole', (value, id, qualifier) => {
    expect(read(value, builtInWords)).toMatchObject({id, qualifier});
  });

  it('keeps what was written, where, and what goes with it', () => {
    expect(read('[Implemented](https://x.org/pull/7) (v1.2)')).toEqual({
      id: 'implemented',
      raw: '[Implemented](https://x.org/pull/7) (v1.2)',
      phase: 'done',
      source: 'section',
      line: 3,
      url: 'https://x.org/pull/7',
      qualifier: 'v1.2',
    });
    expect(read('   \n  implemented  ')).toStrictEqual({
      id: 'implemented',
      raw: 'implemented',
      phase: 'done',
      source: 'section',
      line: 3,
    });
  });

  it.each([
    ['✅ [Implemented](http://x.org/7)', 'http://x.org/7'],
    ['[Implemented](<https://x.org/7>)', 'https://x.org/7'],
    ['Implemented in [#7](https://x.org/7)', undefined],
    ['[Implemented](notes.md)', undefined],
  ])('of %j leads to %s', (value, url) => {
    expect(read(value).url).toBe(url);
  });

  it.each([
    ['implemeted', 'typo', 'implemeted'],
    ['**provisional**|implementable', 'menu', '**provisional**|implementable'],
    ['One of: implementable', 'menu', 'One of: implementable'],
    ['~~provisional~~|implementable', 'menu', '~~provisional~~|implementable'],
    ['[x] provisional | [ ] implementable', undefined, undefined],
    ['Implemented, one of many', undefined, undefined],
    ['Superseded', undefined, undefined],
  ])('%j is read as a %s', (value, reading, written) => {
    expect(read(value).reading).toBe(reading);
    expect(read(value).written).toBe(written);
  });

  it.each([
    ['Completed', ['raw', 'shipped'], 'shipped'],
    ['opne', ['open', 'done'], 'open'],
    ['don', ['open', 'done'], 'don'],
    ['finnale', ['open', 'final'], 'finnale'],
    ['Proposed', ['raw', 'proposal'], 'proposed'],
  ])('%j among %j is %s', (value, words, id) => {
    expect(read(value, words.map(toWord)).id).toBe(id);
  });
});

describe('a menu', () => {
  it.each([
    'provisional|implementable|implemented',
    'provisional | implementable\n| implemented',
    'One of: provisional|implementable',
    '{provisional | implementable | superseded by X}',
    'provisional / implementable',
    'Provisional, implementable, or replaced',
    '{Simmering, Raw}',
    '[Raw/Simmering/Burnt]',
    '( RAW | SIMMERING )',
    'raw / simmering / burnt',
    '`provisional`, `implementable`, `implemented`',
    '*Raw/Simmering/Burnt*',
    '{{Raw/Simmering/Burnt}}',
    '[ ] provisional [ ] implementable [ ] implemented',
    'provisional |\nimplementable',
    'One of provisional | implementable',
    '**provisional** | **implementable** | implemented',
    '`provisional` | `implementable`',
    'provisional | implementable | implemented (**v2**)',
    'provisional | implementable ~~or not~~ | ~~implemented~~',
    'provisional | ~~now~~ implementable | ~~implemented~~',
    'Simmering | [ ] raw | [x] hot | [x] cold',
  ])('%j is not chosen', (value) => {
    expect(read(value)).toMatchObject({isMenu: true, phase: 'unknown'});
    expect(read(value)).not.toHaveProperty('id');
  });

  it.each([
    ['**provisional**|implementable|implemented', 'provisional'],
    ['`provisional`|implementable|implemented', 'provisional'],
    ['[X] provisional | [ ] implementable', 'provisional'],
    ['[x]provisional | [ ]implementable', 'provisional'],
    ['provisional, implementable, implemented, simmering', 'provisional'],
    ['provisional, implementable, simmering', 'provisional'],
    ['Simmering, (hot, but not for very long yet)', 'simmering'],
    ['provisional|`implementable`|implemented', 'implementable'],
    ['~~provisional~~|implementable|~~implemented~~', 'implementable'],
    ['[x] provisional | [ ] implementable', 'provisional'],
    ['[ ] provisional\n[x] implementable\n[ ] implemented', 'implementable'],
    ['[ ] provisional [x] implementable [ ] implemented', 'implementable'],
    ['[] provisional\n[x] implementable', 'implementable'],
    ['**Tick [x] one**\n[ ] provisional\n[x] implementable', 'implementable'],
    ['Implemented, provisional', 'implemented'],
    ['[Implemented](https://x.org/a/b)', 'implemented'],
    ['Deferred/2021', 'deferred/2021'],
  ])('%j is %s', (value, id) => {
    expect(read(value).id).toBe(id);
  });
});

it.each([
  'simmering / raw',
  '[Simmering](a.md) / [Hot](b.md) / [Cold](c.md)',
  '{Simmering, which is what was said of it in May}',
  'Simmering | 2 of 3 | 7',
])('%j is no menu', (value) => {
  expect(read(value)).not.toHaveProperty('isMenu');
});

it('a list of commas is a menu if it has all words that there are', () => {
  const words = ['raw', 'baked'].map(toWord);
  expect(read('raw, baked', words).isMenu).toBe(true);
  expect(read('raw, baked', [...words, toWord('burnt')]).id).toBe('raw');
});

describe('where nobody said which words there are', () => {
  it.each([
    ['implementing', 'implementing', 'accepted'],
    ['Superseded by ADR-5', 'superseded', 'superseded'],
    ['completed', 'completed', 'done'],
    ['Active Review (August 1...August 10)', 'active review', 'draft'],
    ['Accepted with revisions', 'accepted', 'accepted'],
    ['Returned for revision', 'returned for revision', 'dropped'],
    ['Acepted', 'accepted', 'accepted'],
    ['inactive', 'inactive', 'unknown'],
    ['Accepted, superseded by ADR-5', 'superseded', 'superseded'],
    ['Accepted (now replaced by ADR-5)', 'replaced', 'superseded'],
    ['Accepted, partly superseded by ADR-5', 'accepted', 'accepted'],
    ['Defunct, superseded by ADR-5', 'defunct', 'unknown'],
    ['Rejected, replaced by ADR-5', 'rejected', 'dropped'],
    ['Accepted (supersedes ADR-5)', 'accepted', 'accepted'],
    [':white_check_mark: Accepted', 'accepted', 'accepted'],
    ['~~Accepted~~\nSuperseded by ADR-5', 'superseded', 'superseded'],
    ['~~Accepted~~', 'accepted', 'accepted'],
    ['Proposed: 2024-01-01\nAccepted: 2024-02-01', 'accepted', 'accepted'],
    ['Accepted (2024-02-01)\nProposed (2024-01-01)', 'accepted', 'accepted'],
    ['Draft on 2024-01-01\nRejected on 2024-01-01', 'rejected', 'dropped'],
    ['Proposed: 2024-01-01\nAccepted soon', 'proposed', 'draft'],
  ])('%j is %s', (value, id, phase) => {
    expect(read(value, builtInWords)).toMatchObject({id, phase});
  });
});

it('is not the address of an issue', () => {
  expect(read('https://example.org/issues/7')).not.toHaveProperty('id');
});

it('takes the first field that holds a status', () => {
  const field = (value: string) => ({
    key: 'status',
    values: [value],
    source: 'list' as const,
    line: 1,
  });
  expect(readStatus([field('TBD'), field('implemented')], menu).id).toBe('implemented');
  const title = {...field('rejected'), key: 'title'};
  expect(readStatus([title, field('implemented')], menu).id).toBe('implemented');
  expect(readStatus([], menu)).toEqual({phase: 'unknown'});
});
