import {describe, expect, it} from 'vitest';
import type {DesignRecord, DesignRecords} from '../../../plugin/client/records.ts';
import {type DesignQuery, selectDesign, selectDesigns} from '../../../plugin/client/select.ts';

function record(id: string, facts: Partial<DesignRecord> = {}): DesignRecord {
  return {
    id,
    title: id,
    number: null,
    status: 'draft',
    statusLabel: 'Draft',
    phase: 'draft',
    permalink: `/design/${id}`,
    summary: null,
    authors: [],
    created: null,
    updated: null,
    ...facts,
  };
}

const records: DesignRecords = {
  statuses: [
    {id: 'draft', label: 'Draft', phase: 'draft'},
    {id: 'implemented', label: 'Implemented', phase: 'done'},
  ],
  designs: [
    record('0001-log', {number: 1, title: 'Zeal', authors: ['@ada'], created: '2024-01-02'}),
    record('0002-cache', {number: 2, title: 'Able', status: 'implemented', phase: 'done'}),
    record('node/0003-files', {number: 3, authors: ['Grace Hopper'], created: '2024-05-06'}),
    record('node/4-same', {number: 4, status: 'simmering', phase: 'unknown'}),
    record('net/4-same', {number: 4, status: null, phase: 'unknown', updated: '2024-03-04'}),
  ],
};

describe('one design', () => {
  it.each([
    ['0001-log', '0001-log'],
    ['./0001-log.md', '0001-log'],
    ['0001-log/README.md', '0001-log'],
    ['node/0003-files', 'node/0003-files'],
    ['0003-files.md', 'node/0003-files'],
    ['3', 'node/0003-files'],
    ['#3', 'node/0003-files'],
    ['0003', 'node/0003-files'],
  ])('is found by %j', (wanted, id) => {
    expect(selectDesign(records, wanted)).toMatchObject({designs: [{id}]});
  });

  it.each([
    ['0001-lgo', 'Design `0001-lgo` is not known. Did you mean `0001-log`?'],
    ['0003-file.md', 'Design `0003-file.md` is not known. Did you mean `0003-files`?'],
    ['nothing alike', 'Design `nothing alike` is not known'],
    ['99', 'Design `99` is not known'],
    ['4', 'Design `4` may be any of `node/4-same`, `net/4-same`. Give the id'],
    ['4-same', 'Design `4-same` may be any of `node/4-same`, `net/4-same`. Give the id'],
  ])('is not guessed from %j', (wanted, fault) => {
    expect(selectDesign(records, wanted)).toEqual({fault});
  });
});

describe('a list', () => {
  const all = ['0001-log', '0002-cache', 'node/0003-files', 'node/4-same', 'net/4-same'];

  it.each<[DesignQuery, string[]]>([
    [{}, all],
    [{limit: 2}, all.slice(0, 2)],
    [{status: ['implemented']}, ['0002-cache']],
    [{status: ['Implemented', 'simmering']}, ['0002-cache', 'node/4-same']],
    [{phase: ['unknown']}, ['node/4-same', 'net/4-same']],
    [{author: 'Ada'}, ['0001-log']],
    [{author: 'grace hopper'}, ['node/0003-files']],
    [{author: 'nobody'}, []],
    [{folder: 'node'}, ['node/0003-files', 'node/4-same']],
    [{folder: './node/', status: ['draft']}, ['node/0003-files']],
    [{folder: 'no'}, []],
    [{sort: 'title', limit: 2}, ['0002-cache', 'net/4-same']],
    [{sort: 'created', limit: 2}, ['node/0003-files', '0001-log']],
    [{sort: 'updated', limit: 3}, ['node/0003-files', 'net/4-same', '0001-log']],
  ])('of %j', (query, ids) => {
    const selected = selectDesigns(records, query);
    expect('designs' in selected && selected.designs.map(({id}) => id)).toEqual(ids);
  });

  it.each([
    ['implemnted', 'Status `implemnted` is not known. Did you mean `implemented`?'],
    ['shipped', 'Status `shipped` is not known. Known: `draft`, `implemented`, `simmering`'],
  ])('of no such status as %j', (status, fault) => {
    expect(selectDesigns(records, {status: [status]})).toEqual({fault});
  });
});
