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
  ])('%j is %s', (value, id, phase) => {
    expect(read(value)).toMatchObject({id, phase});
  });

  it.each([
    ...['TBD', 'todo', '[]', '{}', 'N/A', '-', '?', 'The CRD has a status of its own', ''],
    ...['[Ticket #149](https://x.org/149) is where this is talked about at length', 'See below.'],
    ...['This proposal was simmered for long', 'Ovens, which have been cold for a long time'],
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
  ])('%j is not chosen', (value) => {
    expect(read(value)).toMatchObject({isMenu: true, phase: 'unknown'});
    expect(read(value)).not.toHaveProperty('id');
  });

  it.each([
    ['**provisional**|implementable|implemented', 'provisional'],
    ['provisional|`implementable`|implemented', 'implementable'],
    ['~~provisional~~|implementable|~~implemented~~', 'implementable'],
    ['[x] provisional | [ ] implementable', 'provisional'],
    ['[ ] provisional\n[x] implementable\n[ ] implemented', 'implementable'],
    ['[ ] provisional [x] implementable [ ] implemented', 'implementable'],
    ['Implemented, provisional', 'implemented'],
    ['[Implemented](https://x.org/a/b)', 'implemented'],
    ['Deferred/2021', 'deferred/2021'],
  ])('%j is %s', (value, id) => {
    expect(read(value).id).toBe(id);
  });
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
  expect(readStatus([], menu)).toEqual({phase: 'unknown'});
});
