import {describe, expect, it} from 'vitest';
import {collectEntries} from '../../../../plugin/client/browse/entries.ts';
import {choose, createFacets} from '../../../../plugin/client/browse/facets.ts';
import type {Chosen} from '../../../../plugin/client/browse/state.ts';
import {entries, item, titles} from './entries.ts';

describe('the facets', () => {
  it('have every value with its count, in an order that serves', () => {
    expect(counts({})).toEqual({
      status: 'Provisional 2, Implemented 1, No status 1',
      author: '@ada 2, Zoë 2',
      folder: 'hosts 3, kitchen 1',
      release: 'v1.10 1, v1.9 1',
      year: '2021 2, 2020 1',
      changed: '30 1, 90 1, 365 1, unchanged 1',
      lens: 'health 2',
    });
  });

  it.each([
    [
      'follow what is chosen in others, and not what is chosen in the same',
      {author: ['Zoë']},
      {
        status: 'Provisional 1, Implemented 1, No status 0',
        author: '@ada 2, Zoë 2',
        year: '2021 1, 2020 1',
      },
    ],
    [
      'follow all others at once',
      {author: ['Zoë'], status: ['implemented']},
      {
        author: 'Zoë 1, @ada 0',
        status: 'Provisional 1, Implemented 1, No status 0',
        folder: 'hosts 1, kitchen 0',
      },
    ],
  ])('have counts that %s', (_, chosen, expected) => {
    expect(counts(chosen)).toMatchObject(expected);
  });

  it('count only what the query leaves', () => {
    const found = entries.filter(({design}) => design.number === 12);
    const [status] = createFacets(entries)(found, {});
    expect(status?.options.map(({count}) => count)).toEqual([1, 0, 0]);
  });

  it('leave out a facet that tells nothing apart', () => {
    const same = collectEntries({
      groups: [],
      attention: [],
      asOf: null,
      pages: [item({title: 'A', problemCount: 1}), item({title: 'B'})],
    });
    expect(createFacets(same)(same, {}).map(({name}) => name)).toEqual(['lens']);
  });

  it('are made of what designs belong to, in the order of the alphabet', () => {
    const some = collectEntries({
      groups: [],
      attention: [],
      asOf: null,
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

  it('have statuses with the phase that gives their colour', () => {
    const [status] = createFacets(entries)(entries, {});
    expect(status?.options.map(({phase}) => phase)).toEqual(['draft', 'done', 'unknown']);
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
    ['what has no status', {status: ['none']}, ['Stray']],
    ['what a maintainer looks at', {lens: ['health']}, ['Boot from an image', 'Stray']],
    ['what changed lately', {changed: ['30']}, ['Boot from an image']],
    ['what nobody changed for long', {changed: ['unchanged']}, ['Summaries as generated modules']],
    ['a release', {release: ['v1.9']}, ['Summaries as generated modules']],
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
  expect(collectEntries({groups: [], attention: [], pages, asOf: null})[0]?.values.folder).toEqual(
    folder,
  );
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
  const found = collectEntries({groups: [], attention: [], pages, asOf: null});
  expect(found.map(({values}) => values.folder)).toEqual([['sig-a'], ['sig-a']]);
});
