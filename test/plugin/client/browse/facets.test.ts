import {describe, expect, it} from 'vitest';
import {collectEntries} from '../../../../plugin/client/browse/entries.ts';
import {choose, createFacets, phases} from '../../../../plugin/client/browse/facets.ts';
import type {Chosen} from '../../../../plugin/client/browse/state.ts';
import {phaseOrder} from '../../../../plugin/core/status/vocabulary.ts';
import {entries, item, titles} from './entries.ts';

describe('the facets', () => {
  it('have every value with its count, in an order that serves', () => {
    expect(counts({})).toEqual({
      phase: 'draft 2, done 1, unknown 1',
      status: 'Provisional 2, Implemented 1, No status 1',
      author: '@ada 2, Zoë 2',
      folder: 'hosts 3, kitchen 1',
      year: '2021 2, 2020 1',
      needs: 'problems 1, status 1',
    });
  });

  it.each([
    [
      'follow what is chosen in others, and not what is chosen in the same',
      {author: ['Zoë']},
      {phase: 'draft 1, done 1, unknown 0', author: '@ada 2, Zoë 2', year: '2021 1, 2020 1'},
    ],
    [
      'follow all others at once',
      {author: ['Zoë'], phase: ['done']},
      {author: 'Zoë 1, @ada 0', phase: 'draft 1, done 1, unknown 0', folder: 'hosts 1, kitchen 0'},
    ],
  ])('have counts that %s', (_, chosen, expected) => {
    expect(counts(chosen)).toMatchObject(expected);
  });

  it('count only what the query leaves', () => {
    const found = entries.filter(({design}) => design.number === 12);
    const [phase] = createFacets(entries)(found, {});
    expect(phase?.options.map(({count}) => count)).toEqual([1, 0, 0]);
  });

  it('leave out a facet that tells nothing apart', () => {
    const same = collectEntries({
      groups: [],
      attention: [],
      pages: [item({title: 'A', problemCount: 1}), item({title: 'B'})],
    });
    expect(createFacets(same)(same, {}).map(({name}) => name)).toEqual(['needs']);
  });

  it('are made of what designs belong to, in the order of the alphabet', () => {
    const some = collectEntries({
      groups: [],
      attention: [],
      pages: [
        item({title: 'A', areas: ['store', 'lookup'], tags: ['new'], stage: 'beta'}),
        item({title: 'B', areas: ['store'], tags: ['new'], stage: 'alpha', components: ['x']}),
      ],
    });
    const facets = createFacets(some)(some, {}).map(({name, options}) => [
      name,
      ...options.map(({value, count}) => `${value} ${count}`),
    ]);
    expect(facets).toEqual([
      ['area', 'lookup 1', 'store 2'],
      ['stage', 'alpha 1', 'beta 1'],
    ]);
    expect(titles(choose(some, {area: ['lookup']}))).toEqual(['A']);
  });

  it('know the phases in the order of the index', () => {
    expect(phases).toEqual(phaseOrder);
  });
});

describe('choosing', () => {
  it.each<[string, Chosen, readonly string[]]>([
    [
      'any of several values',
      {author: ['Zoë', '@ada']},
      ['Crème brûlée ovens', 'Boot from an image', 'Summaries as generated modules'],
    ],
    [
      'all of several facets',
      {author: ['Zoë'], status: ['implemented']},
      ['Summaries as generated modules'],
    ],
    [
      'a folder, also of pages',
      {folder: ['hosts']},
      ['Boot from an image', 'Summaries as generated modules', 'Guide'],
    ],
    ['a year', {year: ['2020']}, ['Crème brûlée ovens']],
    ['what has no status', {needs: ['status']}, ['Stray']],
    ['what has problems', {needs: ['problems']}, ['Boot from an image']],
  ])('leaves %s', (_, chosen, expected) => {
    expect(titles(choose(entries, chosen))).toEqual(expected);
  });
});

it.each([
  [{id: 'sig-a/12-cache', sourcePath: 'sig-a/12-cache/README.md'}, ['sig-a']],
  [{id: 'sig-a/12-cache', sourcePath: 'sig-a/12-cache.md'}, ['sig-a']],
  [{id: 'a/b/c', sourcePath: 'a/b/c.md'}, ['a/b']],
  [{id: '12-cache', sourcePath: '12-cache/README.md'}, []],
  [{id: 'guide', sourcePath: 'guide/README.md', kind: 'page' as const}, ['guide']],
])('puts %j into the folder %j', (given, folder) => {
  const pages = [item({title: 'A', ...given})];
  expect(collectEntries({groups: [], attention: [], pages})[0]?.values.folder).toEqual(folder);
});

function counts(chosen: Chosen): Record<string, string> {
  return Object.fromEntries(
    createFacets(entries)(entries, chosen).map(({name, options}) => [
      name,
      options.map(({label, count}) => `${label} ${count}`).join(', '),
    ]),
  );
}

it('takes the folder that a design has for itself for no folder', () => {
  const pages = [
    item({title: 'A', id: 'sig-a/12-cache', sourcePath: 'sig-a/12-cache/README.md'}),
    item({title: 'B', kind: 'page', sourcePath: 'sig-a/12-cache/measurements.md'}),
  ];
  const found = collectEntries({groups: [], attention: [], pages});
  expect(found.map(({values}) => values.folder)).toEqual([['sig-a'], ['sig-a']]);
});
