import {describe, expect, it} from 'vitest';
import type {PastDocument} from '../../../../plugin/core/versions.ts';
import {design, type Step} from '../history/history.ts';
import {readFolder} from '../read.ts';
import {readWithHistory, tellReleases} from './releases.ts';

const years = (steps: readonly Step[]) => tellReleases(readWithHistory(steps), {by: 'years'});

describe('a period', () => {
  it('has what became something else between its ends, the newest first', () => {
    const told = years([
      ['2022-03-01', {'a.md': design('draft'), 'b.md': design('accepted')}],
      ['2023-02-01', {'a.md': design('accepted')}],
      ['2023-05-01', {'a.md': design('implemented')}],
      ['2024-01-01', {'b.md': design('rejected')}],
    ]);
    expect(told).toEqual([
      '2024; 2024-01-01; dropped b: accepted > rejected 2024-01-01',
      '2023; 2023-12-31; done a: draft > implemented 2023-05-01',
      '2022; 2022-12-31; added a: new > draft 2022-03-01; added b: new > accepted 2022-03-01',
    ]);
  });

  it('says that a design that came as a draft became implemented in it', () => {
    const told = years([
      ['2023-01-01', {'a.md': design('draft')}],
      ['2023-05-01', {'a.md': design('implemented')}],
    ]);
    expect(told).toEqual(['2023; 2023-05-01; done a: new > implemented 2023-05-01']);
  });

  it.each<readonly [what: string, steps: readonly Step[], told: readonly string[]]>([
    [
      'a return inside it',
      [
        ['2022-01-01', {'a.md': design('accepted')}],
        ['2023-02-01', {'a.md': design('draft')}],
        ['2023-05-01', {'a.md': design('accepted')}],
      ],
      ['2022; 2022-12-31; added a: new > accepted 2022-01-01'],
    ],
    [
      'a status that nothing said before',
      [
        ['2022-01-01', {'a.md': '# Cache\n\n## Goals\n\nTo be quick.\n'}],
        ['2023-02-01', {'a.md': design('implemented')}],
      ],
      ['2022; 2022-12-31; added a: new > - 2022-01-01'],
    ],
    [
      'another name of a status',
      [
        [
          '2022-01-01',
          {'a.md': design('proposed'), 'b.md': design('proposed'), 'c.md': design('proposed')},
        ],
        ['2023-02-01', {'a.md': design('draft'), 'b.md': design('draft'), 'c.md': design('draft')}],
      ],
      [
        '2022; 2022-12-31; added a: new > proposed 2022-01-01; added b: new > proposed 2022-01-01; added c: new > proposed 2022-01-01',
      ],
    ],
  ])('does not have %s', (_, steps, told) => {
    expect(years(steps)).toEqual(told);
  });

  it('has a design that was done in it and replaced before its end as both', () => {
    const told = years([
      ['2022-01-01', {'a.md': design('accepted')}],
      ['2023-02-01', {'a.md': design('implemented')}],
      ['2023-05-01', {'a.md': design('replaced')}],
    ]);
    expect(told[0]).toBe(
      '2023; 2023-05-01; superseded a: accepted > replaced 2023-05-01; done a: accepted > implemented 2023-02-01',
    );
  });

  it('has an accepted design that got another milestone', () => {
    const written = (milestone: string) =>
      `---\nstatus: accepted\nmilestone: ${milestone}\n---\n# A\n`;
    const told = years([
      ['2022-01-01', {'a.md': written('v1.2')}],
      ['2023-02-01', {'a.md': written('1.2')}],
      ['2024-02-01', {'a.md': written('1.3')}],
    ]);
    expect(told.slice(0, -1)).toEqual([
      '2024; 2024-02-01; accepted a: accepted > accepted 2022-01-01',
    ]);
  });

  it('ends where its last day ends, and has a name', () => {
    const steps: readonly Step[] = [
      ['2023-06-30T23:59:59Z', {'a.md': design('draft')}],
      ['2023-07-01T00:00:01Z', {'b.md': design('draft')}],
    ];
    const set = readWithHistory(steps);
    expect(tellReleases(set, {by: 'quarters'})).toEqual([
      '2023 Q3; 2023-07-01; added b: new > draft 2023-07-01',
      '2023 Q2; 2023-06-30; added a: new > draft 2023-06-30',
    ]);
    expect(tellReleases(set, {by: 'months'}).map((line) => line.slice(0, 19))).toEqual([
      '2023-07; 2023-07-01',
      '2023-06; 2023-06-30',
    ]);
  });
});

describe('a list of releases', () => {
  const steps: readonly Step[] = [
    ['2022-01-01', {'a.md': design('accepted')}],
    ['2022-06-01', {'a.md': design('implemented')}],
    ['2023-06-01', {'b.md': design('accepted')}],
  ];

  it('tells each against the one before, and what came after the newest', () => {
    const list = [
      {name: '4.1', date: '2022-06-01'},
      {name: '4.0', date: '2022-05-31'},
      {name: '9.0', date: '2030-01-01'},
    ];
    expect(tellReleases(readWithHistory(steps), {by: 'list', list})).toEqual([
      'later; added b: new > accepted 2023-06-01',
      '4.1; 2022-06-01; done a: accepted > implemented 2022-06-01',
      '4.0; 2022-05-31; added a: new > accepted 2022-01-01',
    ]);
  });

  it('is not known without a history', () => {
    const set = readFolder({'a.md': design('accepted')});
    expect(tellReleases(set, {by: 'list', list: [{name: '1', date: '2022-01-01'}]})).toEqual([]);
  });
});

describe('tags', () => {
  const steps: readonly Step[] = [
    ['2022-01-01', {'12-done.md': design('accepted'), 'b.md': design('draft')}],
    ['2023-06-01', {'12-done.md': design('implemented')}],
  ];
  const at = (path: string, status: string): PastDocument => ({
    path,
    title: 'Cache',
    fields: [{key: 'status', values: [status], source: 'section', line: 3}],
  });

  it('compare trees, and know a document by its path or its number', () => {
    const tags = [
      {
        release: 'v1.1',
        ref: 'v1.1.0',
        date: '2023-05-01',
        documents: [at('gep-12.md', 'implemented')],
      },
      {
        release: 'v1.0',
        ref: 'v1.0.0',
        date: '2023-01-01',
        documents: [at('12-done.md', 'accepted')],
      },
    ];
    const head = [at('12-done.md', 'implemented'), at('b.md', 'draft')];
    const told = tellReleases(readWithHistory(steps), {by: 'tags', tags, head});
    expect(told).toEqual([
      'later; added b: new > draft 2022-01-01',
      // The day is not known: by the mainline it became so later.
      'v1.1; 2023-05-01; done 12-done: accepted > implemented',
      'v1.0; 2023-01-01; added 12-done: new > accepted 2022-01-01',
    ]);
  });

  it('take what the mainline had where the folder stood elsewhere, and are none before it', () => {
    const tags = [
      {
        release: 'v1.1',
        ref: 'v1.1.0',
        date: '2023-07-01',
        documents: [at('12-done.md', 'implemented')],
      },
      {release: 'v1.0', ref: 'v1.0.0', date: '2023-01-01', documents: []},
      {release: 'v0.9', ref: 'v0.9.0', date: '2021-01-01', documents: []},
    ];
    const told = tellReleases(readWithHistory(steps), {by: 'tags', tags, head: []});
    expect(told).toEqual([
      'v1.1; 2023-07-01; done 12-done: accepted > implemented 2023-06-01',
      'v1.0; 2023-01-01; added 12-done: new > accepted 2022-01-01; added b: new > draft 2022-01-01',
    ]);
  });
});
